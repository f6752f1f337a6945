"""In the admin: whatever would take a public page away asks for a reason and leaves its addresses answering."""

import pytest
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.addresses import page_url
from core.models import Publication, Withdrawal
from news.models import NewsIndexPage
from tests.editing import form_of, page_form, sign_in, stream
from tests.factories import (
    DecisionPageFactory,
    NewsPageFactory,
    NoticePageFactory,
    StandardPageFactory,
    UserFactory,
    home_page,
    section,
)
from tests.factories.full import translated
from tests.markup import document, text

pytestmark = pytest.mark.django_db

CHIEFS = "Heads of the office"


@pytest.fixture
def chief(client):
    return sign_in(client, CHIEFS)


def _url(*pages, below=False):
    query = "&".join(f"id={page.pk}" for page in pages)
    return f"/cms/withdraw/?{query}{'&below=1' if below else ''}"


def _is_live(page):
    return Page.objects.get(pk=page.pk).live


def test_the_form_asks_for_an_explanation_in_each_language_and_withdraws_all(chief, client):
    page, other = NewsPageFactory(slug="uji"), NewsPageFactory()
    turkish = translated(page, "tr")
    root = document(client.get(_url(page)))
    assert root.xpath("//textarea/@name") == ["explanation_sq", "explanation_tr"]
    answers = {"reason": "replaced", "explanation_sq": "Sepse.", "explanation_tr": "Çünkü.", "replaced_by": other.pk}
    response = client.post(_url(page), answers)
    assert response.status_code == 302
    assert not _is_live(page)
    assert not _is_live(turkish)
    rows = Withdrawal.objects.filter(publication__translation_key=page.translation_key)
    found = {(row.publication.language, row.explanation, row.replaced_by_id, row.publication.by) for row in rows}
    assert found == {("sq", "Sepse.", other.pk, chief), ("tr", "Çünkü.", other.pk, chief)}


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({}, "reason"),
        ({"reason": "banana"}, "reason"),
        ({"reason": "replaced"}, "replaced_by"),
        ({"reason": "replaced", "replaced_by": "self"}, "replaced_by"),
        ({"reason": "in_error", "hides_title": "on"}, "hides_title"),
        ({"reason": "in_error", "explanation_sq": "a" * 2001}, "explanation_sq"),
    ],
)
def test_bad_answers_withdraw_nothing_and_lose_nothing(answers, field, chief, client):
    page = NewsPageFactory()
    answers = {name: page.pk if value == "self" else value for name, value in answers.items()}
    response = client.post(_url(page), {"explanation_sq": "Sepse ashtu."} | answers)
    assert response.status_code == 200
    assert [*response.context["form"].errors] == [field]
    assert answers.get("explanation_sq", "Sepse ashtu.") in response.content.decode()
    assert _is_live(page)


@pytest.mark.parametrize("groups", [["Editors"], ["Translators (Turkish)"]])
def test_who_may_not_unpublish_may_not_withdraw(groups, client):
    page = NewsPageFactory()
    sign_in(client, *groups)
    assert client.post(_url(page), {"reason": "in_error"}).status_code == 302
    assert _is_live(page)


def test_nobody_withdraws_without_signing_in(client):
    page = NewsPageFactory()
    assert "/login/" in client.post(_url(page), {"reason": "in_error"})["Location"]
    assert _is_live(page)


@pytest.mark.parametrize("action", ["unpublish", "delete"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_unpublishing_and_deleting_a_public_page_lead_to_the_withdrawal(action, method, chief, client):
    page = NewsPageFactory()
    response = getattr(client, method)(f"/cms/pages/{page.pk}/{action}/")
    assert response["Location"] == _url(page)
    assert _is_live(page)


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_so_do_bulk_actions(action, chief, client):
    pages = [NewsPageFactory(), NewsPageFactory()]
    query = "&".join(f"id={page.pk}" for page in pages)
    response = client.post(f"/cms/bulk/wagtailcore/page/{action}/?{query}", {"include_descendants": "on"})
    assert response["Location"].startswith("/cms/withdraw/?id=")
    client.post(response["Location"], {"reason": "in_error"})
    assert not any(_is_live(page) for page in pages)
    assert Withdrawal.objects.count() == 2


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_more_pages_than_an_address_holds_are_refused_and_stay(action, chief, client, monkeypatch):
    monkeypatch.setattr("core.wagtail_hooks.MOST_AT_ONCE", 1)
    pages = [NewsPageFactory(), NewsPageFactory()]
    query = "&".join(f"id={page.pk}" for page in pages)
    response = client.post(f"/cms/bulk/wagtailcore/page/{action}/?{query}", {"include_descendants": ""}, follow=True)
    assert _("Withdraw at most %(count)s pages at once.") % {"count": 1} in text(document(response))
    assert all(_is_live(page) for page in pages)


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_so_do_the_buttons_of_a_translation(action, chief, client):
    page = translated(NewsPageFactory(), "tr")
    assert client.get(f"/cms/pages/{page.pk}/{action}/")["Location"] == _url(page)


def test_a_draft_that_was_never_public_is_deleted_as_usual(chief, client):
    page = NewsPageFactory(live=False)
    client.post(f"/cms/pages/{page.pk}/delete/")
    assert not Page.objects.filter(pk=page.pk).exists()


def test_what_was_withdrawn_is_not_deleted_later(chief, client):
    page = NewsPageFactory()
    client.post(_url(page), {"reason": "in_error"})
    response = client.post(f"/cms/pages/{page.pk}/delete/", follow=True)
    assert Page.objects.filter(pk=page.pk).exists()
    expected = _(
        "Not deleted: what was public once stays, as withdrawn, and its address says so. The same holds below it."
    )
    assert expected in text(document(response))


def test_a_draft_with_public_pages_below_is_not_deleted(chief, client):
    above = StandardPageFactory(live=False)
    below = StandardPageFactory(parent=above)
    for address in (f"/cms/pages/{above.pk}/delete/", f"/cms/bulk/wagtailcore/page/delete/?id={above.pk}"):
        client.post(address)
        assert _is_live(below)


def test_what_lies_below_stays_unless_it_is_withdrawn_too(chief, client):
    above = StandardPageFactory()
    below = StandardPageFactory(parent=above)
    turkish = translated(above, "tr")
    below_turkish = translated(below, "tr")
    assert client.get(_url(above)).context["below_count"] == 2
    client.post(_url(above, below=True), {"reason": "in_error"})
    assert not any(_is_live(page) for page in (above, below, turkish, below_turkish))
    assert Withdrawal.objects.count() == 4


@pytest.mark.parametrize("ids", ["", "id=0", "id=abc", "id=99999999999999999999999", "id=1", "id=%00", "id=-1"])
def test_a_hostile_choice_of_pages_withdraws_nothing(ids, chief, client):
    assert client.post(f"/cms/withdraw/?{ids}", {"reason": "in_error"}).status_code == 302
    assert not Withdrawal.objects.exists()


@pytest.mark.parametrize("action", ["unpublish", "delete", "publish", "copy", "create_alias"])
def test_the_internal_api_takes_no_page_past_these_rules(action, client):
    sign_in(client, superuser=True)
    page = NewsPageFactory()
    assert client.post(f"/cms/api/main/pages/{page.pk}/action/{action}/").status_code == 403
    assert _is_live(page)
    assert client.get(f"/cms/api/main/pages/{page.pk}/").status_code == 200


# Notes of changes in the form


@pytest.fixture
def public_page(client):
    page = NewsPageFactory(slug="uji", user=UserFactory(is_superuser=True))
    sign_in(client, "Editors")
    return page


def _send(client, page, **fields):
    base = {"content": stream("Tekst i ri."), "published_on": "2026-11-20", "slug": "uji"}
    return client.post(f"/cms/pages/{page.pk}/edit/", page_form(**(base | fields)))


def test_the_note_waits_in_the_draft_goes_public_with_it_and_makes_room_for_the_next(public_page, client):
    _send(client, public_page, change_kind="correction", change_note="Dita ishte e gabuar.")
    _send(client, public_page, change_kind="correction", change_note="Dita ishte e gabuar!", title="Titull")
    assert form_of(client.get(f"/cms/pages/{public_page.pk}/edit/"))["change_note"].strip() == "Dita ishte e gabuar!"
    assert not Publication.objects.filter(event="major_change").exists()
    sign_in(client, CHIEFS)
    Page.objects.get(pk=public_page.pk).get_latest_revision().publish()
    assert [row.reason for row in Publication.objects.filter(event="major_change")] == ["Dita ishte e gabuar!"]
    form = form_of(client.get(f"/cms/pages/{public_page.pk}/edit/"))
    assert (form["change_kind"], form["change_note"].strip()) == ("minor", "")
    _send(client, public_page, change_kind="minor", change_note="", title="Gabim shtypi")
    Page.objects.get(pk=public_page.pk).get_latest_revision().publish()
    assert Publication.objects.filter(event="major_change").count() == 1


@pytest.mark.parametrize(
    ("kind", "note", "field"), [("major", "  ", "change_note"), ("minor", "Afati u zgjat.", "change_kind")]
)
def test_a_kind_without_a_note_and_a_note_without_a_kind_are_errors(kind, note, field, public_page, client):
    response = _send(client, public_page, change_kind=kind, change_note=note)
    assert response.status_code == 200
    assert [*response.context["form"].errors] == [field]


def test_a_page_that_has_no_readers_yet_is_not_asked_for_a_note(client):
    page = NewsPageFactory(live=False)
    sign_in(client, "Editors")
    assert "change_note" not in form_of(client.get(f"/cms/pages/{page.pk}/edit/"))


def test_a_time_of_expiry_is_offered_where_the_kind_allows_it_alone(client):
    sign_in(client, CHIEFS)
    for factory, offered in ((NewsPageFactory, True), (DecisionPageFactory, False), (NoticePageFactory, False)):
        html = client.get(f"/cms/pages/{factory().pk}/edit/").content.decode()
        assert ('name="expire_at"' in html) is offered, factory
        assert 'name="go_live_at"' in html


def test_the_note_is_approved_with_its_text(public_page, client):
    _send(client, public_page, change_kind="major", change_note="Afati u zgjat.", **{"action-submit": "1"})
    state = Page.objects.get(pk=public_page.pk).current_workflow_state
    assert state.current_task_state.revision.content["change_note"] == "Afati u zgjat."
    assert not Publication.objects.filter(event="major_change").exists()
    chief = sign_in(client, CHIEFS)
    client.post(
        f"/cms/pages/workflow/action/{public_page.pk}/approve/{state.current_task_state.pk}/",
        {"comment": "", "next": ""},
    )
    row = Publication.objects.get(event="major_change")
    assert (row.reason, row.by) == ("Afati u zgjat.", chief)
    assert "Afati u zgjat." in client.get("/sq/lajme/uji/").content.decode()


# Publishing again


def test_a_list_of_a_language_can_be_withdrawn_and_published_again_by_the_head_of_the_office(chief, client):
    page = section(NewsIndexPage, "tr")
    client.post(_url(page), {"reason": "in_error"})
    assert client.get(page_url(page)).context["tombstone"]
    assert home_page("tr").live
    Page.objects.get(pk=page.pk).get_latest_revision().publish()
    assert client.get(page_url(page)).context["page"] == page
