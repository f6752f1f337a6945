"""An address that was once public answers for ever: with the page, or with what became of it."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, override
from wagtail.models import Locale, Page, PageViewRestriction

from core.addresses import page_url
from core.languages import LANGUAGES
from core.models import Publication, Withdrawal
from core.script import reader_script
from core.withdrawing import public_versions, withdraw
from news.models import NewsIndexPage
from search import index
from tests.factories import NewsPageFactory, StandardPageFactory, UserFactory, section
from tests.factories.full import full_page, translated
from tests.markup import document, one, text
from tests.statements import assert_within, warm_statements

pytestmark = pytest.mark.django_db

IN_ERROR, PERSONAL_DATA = Withdrawal.Reason.IN_ERROR, Withdrawal.Reason.PERSONAL_DATA
SECRET = "Fjalë që askush nuk i sheh"


def _chief():
    return UserFactory(groups=["Heads of the office"])


def _withdraw(page, reason=IN_ERROR, **facts):
    return withdraw(versions=public_versions([page]), by=_chief(), reason=reason, explanations={}, **facts)


def _reload(page):
    return type(page).objects.get(pk=page.pk)


# Withdrawing


def test_a_page_is_withdrawn_in_all_its_languages_at_once_with_a_row_each():
    page = NewsPageFactory(title="Uji kthehet")
    for code in ("sr-latn", "tr", "en"):
        translated(page, code)
    by = _chief()
    rows = withdraw(
        versions=public_versions([page]),
        by=by,
        reason=IN_ERROR,
        explanations={"sq": "Data ishte e gabuar.", "tr": "Tarih yanlıştı."},
    )
    assert {row.publication.language for row in rows} == {"sq", "sr-latn", "tr", "en"}
    assert not Page.objects.filter(translation_key=page.translation_key, live=True).exists()
    for row in Publication.objects.filter(translation_key=page.translation_key, event="withdrawn"):
        assert (row.reason, row.by) == ("in_error", by)
        own = {"sq": "Data ishte e gabuar.", "tr": "Tarih yanlıştı."}.get(row.language)
        assert row.withdrawal.explanation == (own or "Data ishte e gabuar.")
        assert row.withdrawal.explanation_language == (row.language if own else "sq")
    assert Publication.objects.filter(translation_key=page.translation_key, event="withdrawn").count() == 4


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_tombstone_says_what_when_why_and_what_replaces_it_in_the_readers_language(code, client):
    locale_code = LANGUAGES[code].locale_code
    page, other = NewsPageFactory(title="Uji kthehet"), NewsPageFactory(title="Njoftim i ri")
    versions = {"sq": page} | {each: translated(page, each) for each in ("sr-latn", "tr")}
    new = {"sq": other} | {each: translated(other, each) for each in ("sr-latn", "tr")}
    if locale_code == "en":
        versions["en"] = translated(page, "en")  # its replacement is not in English
    address = page_url(versions[locale_code], LANGUAGES[code])
    explanations = {locale: f"Sepse {locale}." for locale in versions}
    withdraw(
        versions=public_versions([page]),
        by=None,
        reason=Withdrawal.Reason.REPLACED,
        explanations=explanations,
        replaced_by=other,
    )
    response = client.get(address)
    assert response.status_code == 200
    root = document(response)
    assert root.get("lang") == LANGUAGES[code].html_lang
    link = one(root, "//main//dl//a")
    target = new.get(locale_code, other)
    with override(code):
        assert text(one(root, "//h1")) == reader_script(versions[locale_code].title)
        assert text(one(root, "//p[@class='page-head__kicker']")) == reader_script(gettext("News item"))
        words = text(one(root, "//main"))
        assert reader_script(gettext("Replaced by another page")) in words
        assert reader_script(f"Sepse {locale_code}.") in words
        expected = LANGUAGES[code] if target.locale.language_code == locale_code else None
        assert link.get("href") == page_url(target, expected)
    assert link.get("lang") == ("sq" if locale_code == "en" else None)
    assert one(root, "//main//time").get("datetime") == timezone.localdate().isoformat()


def test_a_tombstone_is_kept_out_of_search_engines_and_tells_no_text(client):
    page = full_page(NewsPageFactory._meta.model, slug="uji", summary=SECRET, search_description=SECRET)
    _withdraw(page)
    response = client.get("/sq/lajme/uji/")
    root = document(response)
    assert response["X-Robots-Tag"] == "noindex"
    assert one(root, "//meta[@name='robots']").get("content") == "noindex"
    assert not root.xpath("//link[@rel='canonical' or @hreflang]")
    assert not root.xpath("//script[@type='application/ld+json']")
    html = response.content.decode()
    assert SECRET not in html
    assert "/files/" not in html
    assert "ujësjellësit" not in html


def test_a_withdrawn_page_is_in_no_list_feed_sitemap_or_menu(client):
    page = NewsPageFactory(title="Uji kthehet", slug="uji", show_in_menus=True)
    standing = NewsPageFactory(title="Kjo mbetet")
    _withdraw(page)
    index.reconcile()
    searched = f"{reverse('search')}?q=kthehet"
    for path in ("/sq/", "/sq/lajme/", "/sq/lajme/rss/", "/sitemap.xml", "/sq/lajme/?q=uji", searched):
        response = client.get(path)
        assert response.status_code == 200, path
        html = response.content.decode()
        assert "Uji kthehet" not in html, path
        assert "/sq/lajme/uji/" not in html, path
    assert standing.title in client.get("/sq/lajme/").content.decode()


def test_who_may_not_unpublish_one_of_the_languages_withdraws_none_of_them(client):
    page = NewsPageFactory()
    turkish = translated(page, "tr")
    for groups in (["Editors"], ["Translators (Turkish)"], []):
        with pytest.raises(PermissionDenied), transaction.atomic():
            withdraw(versions=public_versions([page]), by=UserFactory(groups=groups), reason=IN_ERROR, explanations={})
    assert _reload(page).live
    assert _reload(turkish).live
    assert not Withdrawal.objects.exists()


def test_for_personal_data_not_even_the_title_is_told_if_it_is_not_to_be(client):
    page = NewsPageFactory(title="Lista me emra", slug="lista-me-emra")
    _withdraw(page, PERSONAL_DATA, shows_title=False)
    response = client.get("/sq/lajme/lista-me-emra/")
    root = document(response)
    assert "Lista me emra" not in response.content.decode()
    assert text(one(root, "//h1")) == gettext("Withdrawn page")


def test_a_page_published_again_ends_the_tombstone(client):
    page = NewsPageFactory(slug="uji")
    _withdraw(page)
    _reload(page).get_latest_revision().publish()
    assert client.get("/sq/lajme/uji/").context["page"] == page
    assert [row.event for row in Publication.objects.filter(page=page).order_by("at")] == ["live", "withdrawn", "live"]


def test_a_new_page_at_the_address_wins_and_after_it_its_own_tombstone(client):
    old = NewsPageFactory(slug="uji", title="E vjetra")
    _withdraw(old)
    Page.objects.get(pk=old.pk).delete()
    new = NewsPageFactory(slug="uji", title="E reja")
    assert client.get("/sq/lajme/uji/").context["page"] == new
    _withdraw(new)
    assert client.get("/sq/lajme/uji/").context["tombstone"].title == "E reja"


def test_a_draft_at_the_address_leaves_the_tombstone(client):
    old = NewsPageFactory(slug="uji", title="E vjetra")
    _withdraw(old)
    Page.objects.get(pk=old.pk).delete()
    NewsPageFactory(slug="uji", title=SECRET, live=False)
    response = client.get("/sq/lajme/uji/")
    assert response.context["tombstone"].title == "E vjetra"
    assert SECRET not in response.content.decode()


# Taken down by code


@pytest.mark.parametrize("how", ["unpublish", "delete"])
def test_a_page_that_code_takes_down_leaves_a_tombstone_in_both_alphabets(how, client):
    page = translated(NewsPageFactory(title="Voda"), "sr-latn")
    addresses = [page_url(page, LANGUAGES[code]) for code in ("sr-latn", "sr-cyrl")]
    getattr(Page.objects.get(pk=page.pk).specific, how)()
    for address in addresses:
        assert client.get(address).context["tombstone"].title == page.title
    assert Withdrawal.objects.count() == 0


def test_what_lay_below_a_deleted_page_leaves_tombstones_too(client):
    above = StandardPageFactory(slug="zyra")
    StandardPageFactory(slug="adresa", parent=above, title="Kontakti")
    Page.objects.get(pk=above.pk).delete()
    assert client.get("/sq/zyra/adresa/").context["tombstone"].title == "Kontakti"


def test_an_expired_page_is_withdrawn_as_expired_in_every_language(client):
    page = NewsPageFactory(slug="uji")
    turkish = translated(page, "tr")
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    call_command("publish_scheduled", verbosity=0)
    for address in ("/sq/lajme/uji/", page_url(turkish)):
        with override("tr" if address.startswith("/tr/") else "sq"):
            assert client.get(address).context["tombstone"].reason == gettext("No longer valid")
    assert Withdrawal.objects.filter(reason="expired").count() == 2


def test_a_translation_that_waits_for_its_hour_does_not_go_live_after_the_withdrawal():
    page = NewsPageFactory()
    turkish = page.copy_for_translation(Locale.objects.get(language_code="tr"))
    turkish.go_live_at = timezone.now() + timedelta(hours=1)
    turkish.save_revision().publish()
    assert turkish.revisions.filter(approved_go_live_at__isnull=False).exists()
    _withdraw(page)
    assert not turkish.revisions.filter(approved_go_live_at__isnull=False).exists()


# Nothing leaks


def test_a_draft_that_was_never_public_leaves_no_tombstone(client):
    page = NewsPageFactory(slug="projekt", live=False)
    assert client.get("/sq/lajme/projekt/").status_code == 404
    page.delete()
    assert client.get("/sq/lajme/projekt/").status_code == 404


def test_a_page_that_only_some_could_read_leaves_no_tombstone(client):
    above = StandardPageFactory(slug="brenda")
    PageViewRestriction.objects.create(page=above, restriction_type="password", password="hapu-sezam")
    page = StandardPageFactory(slug="tajna", title=SECRET, parent=above)
    page.unpublish()
    assert client.get("/sq/brenda/tajna/").status_code == 404
    Page.objects.get(pk=page.pk).delete()
    PageViewRestriction.objects.all().delete()
    assert client.get("/sq/brenda/tajna/").status_code == 404


def test_a_tombstone_that_came_below_a_restriction_is_not_told(client):
    page = StandardPageFactory(slug="tajna", title=SECRET)
    page.unpublish()
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert client.get("/sq/tajna/").status_code == 404


def test_a_replacement_that_the_public_can_not_see_is_not_named(client):
    page, other = NewsPageFactory(slug="uji"), NewsPageFactory(title=SECRET)
    _withdraw(page, "replaced", replaced_by=other)
    other.unpublish()
    assert SECRET not in client.get("/sq/lajme/uji/").content.decode()


def test_a_tombstone_is_for_reading(client):
    _withdraw(NewsPageFactory(slug="uji"))
    assert client.head("/sq/lajme/uji/").status_code == 200
    assert client.post("/sq/lajme/uji/").status_code == 405


@pytest.mark.parametrize("code", ["sq", "sr-cyrl"])
def test_a_tombstone_costs_no_more_than_six_statements(code, client):
    page, other = NewsPageFactory(), NewsPageFactory()
    versions = {"sq": page, "sr-latn": translated(page, "sr-latn")}
    address = page_url(versions[LANGUAGES[code].locale_code], LANGUAGES[code])
    translated(other, "sr-latn")
    withdraw(
        versions=public_versions([page]),
        by=None,
        reason=Withdrawal.Reason.REPLACED,
        explanations={"sq": "Sepse."},
        replaced_by=other,
    )
    assert_within(warm_statements(client, address), 6, address)


def test_a_list_that_was_withdrawn_has_no_feed(client):
    _withdraw(section(NewsIndexPage))
    assert client.get("/sq/lajme/").context["tombstone"]
    assert client.get("/sq/lajme/rss/").status_code == 404
