"""An address that was once public leads to its page for ever, in both alphabets of Serbian."""

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from core.addresses import page_url
from core.languages import LANGUAGES
from home.models import StandardPage
from tests.factories import NewsPageFactory, StandardPageFactory, home_page
from tests.factories.full import translated
from tests.statements import assert_within, warm_statements

pytestmark = pytest.mark.django_db


def _rename(page, slug):
    page.slug = slug
    page.save_revision().publish()
    page.refresh_from_db()


def _assert_leads_to(client, old, new):
    response = client.get(old)
    assert (response.status_code, response.get("Location")) == (301, new)
    assert client.get(new).status_code == 200


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_address_before_a_change_of_the_slug_leads_to_the_one_after_it(code, client):
    page = NewsPageFactory(slug="uji")
    locale_code = LANGUAGES[code].locale_code
    if locale_code != "sq":
        page = translated(page, locale_code)
    old = page_url(page, LANGUAGES[code])
    _rename(page, "uji-i-ri")
    new = page_url(page, LANGUAGES[code])
    assert old != new
    _assert_leads_to(client, old, new)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_addresses_of_a_moved_page_and_of_all_below_it_lead_to_the_new_ones(code, client):
    above, target = StandardPageFactory(slug="zyra"), StandardPageFactory(slug="komuna")
    below = StandardPageFactory(slug="adresa", parent=above)
    locale_code = LANGUAGES[code].locale_code
    if locale_code != "sq":
        above, target, below = (translated(page, locale_code) for page in (above, target, below))
    old = [page_url(page, LANGUAGES[code]) for page in (above, below)]
    above.move(StandardPage.objects.get(pk=target.pk), pos="last-child")
    new = [page_url(StandardPage.objects.get(pk=page.pk), LANGUAGES[code]) for page in (above, below)]
    for before, after in zip(old, new, strict=True):
        _assert_leads_to(client, before, after)


def test_two_changes_lead_to_the_last_address_from_both(client):
    page = NewsPageFactory(slug="a")
    _rename(page, "b")
    _rename(page, "c")
    for old in ("a", "b"):
        _assert_leads_to(client, f"/sq/lajme/{old}/", "/sq/lajme/c/")


def test_a_redirect_is_found_with_and_without_its_last_slash_and_query(client):
    page = NewsPageFactory(slug="uji")
    _rename(page, "uji-i-ri")
    assert client.get("/sq/lajme/uji/?utm=x")["Location"] == "/sq/lajme/uji-i-ri/"
    response = client.get("/sq/lajme/uji", follow=True)
    assert response.redirect_chain[-1][0] == "/sq/lajme/uji-i-ri/"


def test_a_draft_that_changes_its_slug_leaves_no_redirect():
    page = NewsPageFactory(slug="uji", live=False)
    _rename(page, "uji-i-ri")
    assert not Redirect.objects.exists()


def test_the_page_that_is_there_wins_over_a_redirect(client):
    _rename(NewsPageFactory(slug="uji"), "tjeter")
    page = NewsPageFactory(slug="uji", title="E reja")
    response = client.get("/sq/lajme/uji/")
    assert (response.status_code, response.context["page"].pk) == (200, page.pk)


def test_what_staff_entered_by_hand_leads_there_for_a_while_or_for_ever(client):
    Redirect.add_redirect("/sq/vjeter/", redirect_to="/sq/lajme/", is_permanent=False)
    Redirect.add_redirect("/sr-latn/staro/", redirect_to="/sr-latn/vesti/")
    Redirect.add_redirect("/sq/lajme.php?id=7", redirect_to="/sq/lajme/?year=2020")
    assert client.get("/sq/vjeter/").status_code == 302
    assert client.get("/sr-cyrl/staro/")["Location"] == "/sr-cyrl/vesti/"
    assert client.get("/sr-latn/staro/")["Location"] == "/sr-latn/vesti/"
    assert client.get("/sq/lajme.php?id=7")["Location"] == "/sq/lajme/?year=2020"
    assert client.get("/sq/lajme.php?id=8").status_code == 404


def test_a_redirect_of_this_site_wins_over_one_of_all_sites(client):
    Redirect.add_redirect("/sq/vjeter/", redirect_to="/sq/lajme/")
    Redirect.add_redirect("/sq/vjeter/", redirect_to="/sq/vendime/", site=Site.objects.get())
    assert client.get("/sq/vjeter/")["Location"] == "/sq/vendime/"


def test_an_old_address_in_letters_beyond_ascii_is_found(client):
    Redirect.add_redirect("/sq/njoftime/çmimet/", redirect_to="/sq/njoftime/")
    assert client.get("/sq/njoftime/%C3%A7mimet/")["Location"] == "/sq/njoftime/"


@pytest.mark.parametrize("slug", ["uji", "uji-i-ri", "uji-krejt-i-ri"])
def test_every_address_of_a_deleted_page_tells_that_it_was_withdrawn(slug, client):
    page = NewsPageFactory(slug="uji", title="Uji kthehet")
    _rename(page, "uji-i-ri")
    _rename(page, "uji-krejt-i-ri")
    Page.objects.get(pk=page.pk).delete()
    response = client.get(f"/sq/lajme/{slug}/")
    assert response.context["tombstone"].title == "Uji kthehet"


def test_a_redirect_of_the_staff_to_a_withdrawn_page_ends_at_its_tombstone(client):
    page = NewsPageFactory(slug="uji")
    Redirect.add_redirect("/sq/vjeter/", redirect_to=page)
    page.unpublish()
    response = client.get("/sq/vjeter/", follow=True)
    assert response.redirect_chain == [("/sq/lajme/uji/", 301)]
    assert response.context["tombstone"]


def test_a_redirect_to_a_draft_that_was_never_public_does_not_name_its_address(client):
    page = NewsPageFactory(slug="e-fshehte", live=False)
    Redirect.add_redirect("/sq/vjeter/", redirect_to=page)
    assert client.get("/sq/vjeter/").status_code == 404


def test_a_page_that_was_moved_back_leaves_no_redirect_to_itself(client):
    above, target = StandardPageFactory(slug="zyra"), StandardPageFactory(slug="komuna")
    StandardPageFactory(slug="adresa", parent=above)
    StandardPage.objects.get(pk=above.pk).move(StandardPage.objects.get(pk=target.pk), pos="last-child")
    StandardPage.objects.get(pk=above.pk).move(home_page(), pos="last-child")
    assert client.get("/sq/zyra/adresa/").status_code == 200
    _assert_leads_to(client, "/sq/komuna/zyra/adresa/", "/sq/zyra/adresa/")
    assert not Redirect.objects.filter(old_path__startswith="/sq/zyra").exists()


def test_two_moves_lead_from_both_old_addresses_to_the_last_in_one_step(client):
    page = StandardPageFactory(slug="zyra")
    for slug in ("a", "b"):
        target = StandardPageFactory(slug=slug)
        StandardPage.objects.get(pk=page.pk).move(StandardPage.objects.get(pk=target.pk), pos="last-child")
    for old in ("/sq/zyra/", "/sq/a/zyra/"):
        _assert_leads_to(client, old, "/sq/b/zyra/")


def test_a_draft_that_is_moved_leaves_no_redirect_but_the_public_page_below_it_does(client):
    above, target = StandardPageFactory(slug="zyra", live=False), StandardPageFactory(slug="komuna")
    below = StandardPageFactory(slug="adresa", parent=above)
    StandardPage.objects.get(pk=above.pk).move(StandardPage.objects.get(pk=target.pk), pos="last-child")
    assert [*Redirect.objects.values_list("redirect_page", flat=True)] == [below.pk]


def test_a_first_publication_with_another_slug_than_the_drafts_leaves_no_redirect():
    page = NewsPageFactory(slug="projekt", live=False)
    page.slug = "uji"
    page.save_revision()
    page.slug = "uji-kthehet"
    page.save_revision().publish()
    assert not Redirect.objects.exists()


@pytest.mark.parametrize("path", ["/sq/asgje/", "/sr-cyrl/asgje/", "/sq/asgje/?q=1&page=2", "/sr-cyrl/a/b/c/?q=ш"])
def test_looking_for_a_redirect_costs_one_statement(path, client):
    statements = warm_statements(client, path, status=404)
    assert_within(statements, 4, path)
    assert len([sql for sql in statements if "wagtailredirects_redirect" in sql]) == 1


def test_the_home_pages_address_never_changes():
    home = home_page("tr")
    _rename(home, "gilan")
    assert page_url(home) == "/tr/"
    assert not Redirect.objects.exists()
