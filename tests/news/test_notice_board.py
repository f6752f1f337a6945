"""The notice board shows what is valid now; the form says what it needs."""

from datetime import timedelta

import pytest
from django.utils.translation import gettext, override
from wagtail.users.models import UserProfile

from civic.pages import today
from news.models import NoticeIndexPage, NoticePage
from search import index
from tests.editing import page_form, sign_in, stream
from tests.factories import NoticePageFactory, section
from tests.factories.full import translated
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db


def _notice(title, first, last, **fields):
    """A notice valid from and to so many days from today."""
    days = {"valid_from": today() + timedelta(days=first), "valid_to": today() + timedelta(days=last)}
    return NoticePageFactory(title=title, **(days | fields))


@pytest.fixture
def board():
    """Notices on both sides of each border."""
    _notice("mbaroi dje", -5, -1)
    _notice("mbaron sot", -5, 0)
    _notice("fillon sot", 0, 30)
    _notice("fillon nesër", 1, 2)
    _notice("pa datë", 0, 0, valid_to=None)


def _titles(client, query="", path="/sq/njoftime/"):
    return [row.title for row in client.get(f"{path}{query}").context["listing"].items]


def test_the_board_shows_what_is_valid_today_that_which_ends_first_at_the_top(board, client):
    assert _titles(client) == ["mbaron sot", "fillon sot"]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("?state=current", {"mbaron sot", "fillon sot"}),
        ("?state=upcoming", {"fillon nesër"}),
        ("?state=past", {"mbaroi dje", "pa datë"}),
        ("?state=all", {"mbaroi dje", "mbaron sot", "fillon sot", "fillon nesër", "pa datë"}),
        ("?state=banana", {"mbaron sot", "fillon sot"}),
        ("?state=", {"mbaron sot", "fillon sot"}),
        ("?state=all&q=sot", {"mbaron sot", "fillon sot"}),
        ("?q=dje", set()),
        ("?q=mbaroi", {"mbaron sot"}),
    ],
)
def test_the_rest_is_there_for_who_asks(board, client, query, titles):
    index.sync()
    assert set(_titles(client, query)) == titles


def test_the_usual_state_is_no_filter_to_take_off(board, client):
    assert client.get("/sq/njoftime/?state=current").context["listing"].active == []
    assert len(client.get("/sq/njoftime/?state=past").context["listing"].active) == 1


def test_the_home_page_shows_the_same_notices(board, client):
    rows = client.get("/sq/").context["current_notices"]
    assert [row.title for row in rows] == ["mbaron sot", "fillon sot"]


def test_a_past_notice_stays_at_its_address_and_says_that_it_is_past(client):
    _notice("Mbaroi", -5, -1, slug="mbaroi")
    response = client.get("/sq/njoftime/mbaroi/")
    assert response.status_code == 200
    root = document(response)
    assert one(root, "//div[@data-state]").get("data-state") == "past"
    assert gettext("No longer valid") in text(one(root, "//main"))


def test_a_translation_has_the_state_of_its_source(client):
    translated(_notice("Fillon nesër", 1, 2), "tr")
    assert len(_titles(client, "?state=upcoming", "/tr/duyurular/")) == 1


# The editor's form


def _send(client, action, **fields):
    path = f"/cms/pages/add/news/noticepage/{section(NoticeIndexPage).pk}/"
    days = {"valid_from": "2026-03-10", "valid_to": "2026-03-20", "published_on": "2026-03-04"}
    return client.post(path, page_form(content=stream("Rruga mbyllet."), **(days | fields)) | {action: "1"})


@pytest.mark.parametrize("missing", ["valid_from", "valid_to", "summary", "title"])
def test_what_is_missing_is_named_at_its_field_and_what_was_typed_is_kept(missing, client):
    sign_in(client, "Editors")
    answer = _send(client, "action-submit", **{missing: ""})
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [missing]
    root = document(answer)
    kept = {name: one(root, f"//input[@name='{name}']").get("value") for name in ("slug", "published_on")}
    assert kept == {"slug": "uji-kthehet", "published_on": "2026-03-04"}
    assert "Rruga mbyllet." in answer.content.decode()
    assert not NoticePage.objects.filter(slug="uji-kthehet").exists()


def test_days_in_the_wrong_order_are_refused_at_the_last_day(client):
    sign_in(client, "Editors")
    answer = _send(client, "action-submit", valid_from="2026-03-20", valid_to="2026-03-10")
    form = answer.context["form"]
    assert form.errors == {"valid_to": [gettext("The last day can't lie before the first.")]}
    assert one(document(answer), "//input[@name='valid_from']").get("value") == "2026-03-20"


@pytest.mark.parametrize("day", ["2026-02-30", "nesër", "99999-01-01", "\x00"])
def test_a_date_that_is_none_is_refused_and_shown_again(day, client):
    sign_in(client, "Editors")
    answer = _send(client, "action-submit", valid_to=day)
    assert "valid_to" in answer.context["form"].errors


def test_a_draft_may_lack_its_days(client):
    sign_in(client, "Editors")
    assert _send(client, "action-save", valid_from="", valid_to="", summary="").status_code == 302
    page = NoticePage.objects.get(slug="uji-kthehet")
    assert (page.live, page.valid_from, page.valid_to) == (False, None, None)


def test_a_date_may_be_typed_as_people_write_it(client):
    sign_in(client, "Editors")
    _send(client, "action-submit", valid_from="10.03.2026")
    assert NoticePage.objects.get(slug="uji-kthehet").valid_from.isoformat() == "2026-03-10"


def test_the_form_speaks_the_editors_language(client):
    user = sign_in(client, "Editors")
    profile = UserProfile.get_for_user(user)
    profile.preferred_language = "sr-latn"
    profile.save()
    answer = _send(client, "action-submit", valid_from="2026-03-20", valid_to="2026-03-10")
    assert document(answer).get("lang") == "sr-latn"
    with override("sr-latn"):
        assert answer.context["form"].errors["valid_to"] == [gettext("The last day can't lie before the first.")]
