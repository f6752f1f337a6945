"""How public pages are answered: only what is live and open to all, and never with an error of ours."""

from urllib.parse import quote

import pytest
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.models import PageViewRestriction

from core.serving import MAX_DEPTH, chain_of
from home.models import StandardPage
from news.models import NewsIndexPage
from tests.factories import NewsPageFactory, StandardPageFactory, UserFactory, home_page, section
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db

SECRET = "Asnjë lexues nuk e sheh këtë"


def test_a_page_is_served_at_its_address(client):
    page = NewsPageFactory(title="Uji kthehet", slug="uji-kthehet")
    response = client.get("/sq/lajme/uji-kthehet/")
    assert response.status_code == 200
    assert response.context["page"] == page
    assert type(response.context["page"]) is type(page)


def test_a_draft_is_not_there_for_the_public_and_for_staff_neither(client, admin_client):
    NewsPageFactory(slug="draft", live=False)
    assert client.get("/sq/lajme/draft/").status_code == 404
    assert admin_client.get("/sq/lajme/draft/").status_code == 404


def test_what_lies_below_a_draft_stands_by_itself(client):
    above = StandardPageFactory(slug="mbi", live=False)
    StandardPageFactory(parent=above, slug="nen")
    assert client.get("/sq/mbi/nen/").status_code == 200
    assert client.get("/sq/mbi/").status_code == 404


def test_a_page_of_one_language_is_not_served_under_another(client):
    NewsPageFactory(slug="vetem-shqip")
    assert client.get("/en/lajme/vetem-shqip/").status_code == 404
    assert client.get("/en/news/vetem-shqip/").status_code == 404


def test_a_language_whose_home_page_is_a_draft_serves_no_other_tree(client):
    home_page("en").unpublish()
    assert client.get("/en/").context["tombstone"]
    assert client.get("/en/lajme/").status_code == 404


def test_an_address_without_its_last_slash_is_sent_on(client):
    response = client.get("/sq/lajme?year=2026")
    assert response.status_code == 301
    assert response["Location"] == "/sq/lajme/?year=2026"


def test_the_pages_above_are_read_with_the_page_and_no_further_than_there_are_any():
    page = NewsPageFactory(slug="uji")
    assert [row.pk for row in chain_of("lajme/uji/")] == [home_page().pk, page.get_parent().pk, page.pk]
    assert [row.pk for row in chain_of("lajme/asgje/uji/")] == [home_page().pk, page.get_parent().pk]


# Restricted pages


@pytest.fixture
def by_password():
    """A page behind a password."""
    page = StandardPageFactory(slug="e-mbrojtur", summary=SECRET)
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="hapu-sezam")


def test_a_page_behind_a_password_asks_for_it_and_shows_nothing(by_password, client):
    response = client.get("/sq/e-mbrojtur/")
    assert response.status_code == 200
    assert SECRET not in response.content.decode()
    assert one(document(response), "//input[@type='password']") is not None


def test_the_right_password_opens_the_page_and_a_wrong_one_does_not(by_password, client):
    action = one(document(client.get("/sq/e-mbrojtur/")), "//form[@method='POST' or @method='post']").get("action")
    answers = {"return_url": "/sq/e-mbrojtur/"}
    wrong = client.post(action, answers | {"password": "hapu"})
    assert wrong.status_code == 200
    assert SECRET not in wrong.content.decode()
    right = client.post(action, answers | {"password": "hapu-sezam"}, follow=True)
    assert SECRET in right.content.decode()


def test_what_lies_below_a_restricted_page_is_restricted_in_both_alphabets(client):
    page = section(NewsIndexPage, "sr-latn")
    NewsPageFactory(parent=page, slug="tajna", summary=SECRET)
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="hapu-sezam")
    for code in ("sr-latn", "sr-cyrl"):
        for path in ("vesti/", "vesti/tajna/"):
            response = client.get(f"/{code}/{path}")
            assert response.status_code == 200
            assert one(document(response), "//input[@type='password']") is not None
        assert client.get(f"/{code}/vesti/rss/").status_code == 404


def test_a_page_for_members_leads_to_a_sign_in_that_is_there_and_opens_it(client):
    page = StandardPageFactory(slug="per-anetaret", summary=SECRET)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    response = client.get("/sq/per-anetaret/", follow=True)
    assert response.status_code == 200
    assert response.redirect_chain
    assert SECRET not in response.content.decode()
    UserFactory(username="anetar")
    sign_in = response.redirect_chain[-1][0]
    answer = client.post(sign_in, {"username": "anetar", "password": "a-long-enough-word"}, follow=True)
    assert SECRET in answer.content.decode()


def test_a_restricted_page_is_in_no_list_menu_home_page_or_feed(client):
    page = NewsPageFactory(title=SECRET)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    for path in ("", "lajme/", "lajme/rss/", "lajme/?q=uj&year=2026"):
        assert SECRET not in client.get(f"/sq/{path}").content.decode()
    PageViewRestriction.objects.all().delete()
    assert SECRET in client.get("/sq/lajme/").content.decode()


# Hostile addresses

HOSTILE_PATHS = [
    "lajme//",
    "//lajme/",
    "../../etc/passwd/",
    "lajme/%00/",
    "lajme/\x00/",
    "%ED%A0%80/",
    "%FF%FE/",
    "%C0%AE%C0%AE/",
    "lajme/%2e%2e/",
    "lajme/'; DROP TABLE wagtailcore_page; --/",
    "<script>alert(1)</script>/",
    "škola/школа/ığ/",
    "lajme/" + "a" * 10_000 + "/",
    "a/" * 5_000,
    "a/" * MAX_DEPTH + "a/",
    "rss/atom/",
    "lajme/rss/rss/",
    "rss/" * 50,
    "_util/",
    "_util/login/x/",
    f"_util/authenticate_with_password/{2**80}/{2**80}/",
    "_util/authenticate_with_password/1/1/",
]


@pytest.mark.parametrize("path", HOSTILE_PATHS, ids=lambda path: quote(path[:30]))
def test_a_hostile_address_is_a_page_that_is_not_there(path, client):
    address = path if "%" in path else quote(path, errors="surrogatepass")
    for code in ("sq", "sr-cyrl"):
        response = client.get(f"/{code}/{address}")
        assert response.status_code == 404
        assert document(response).get("lang")


HOSTILE_QUERIES = [
    "page=abc",
    "page=0",
    "page=-1",
    "page=1.5",
    "page=%00",
    "page=١",
    "page=" + "9" * 5_000,
    "year=abc",
    "year=%00",
    "year=99999999999999999999",
    "year=2026&year=abc",
    "topic=" + "a" * 10_000,
    "topic='%20OR%201=1",
    "directorate=%ED%A0%80",
    "sort=banana",
    "sort=-pk",
    "q=" + "ë" * 10_000,
    "q=%00",
    "q=%ED%A0%80",
    "q=%FF",
    'q="a%20AND%20(b%20OR',
    "q=%22%27%60*:^~[]{}",
    "q=NEAR(a,b)",
    "state=banana",
    "%00=%00",
    "&&==&",
]


@pytest.mark.parametrize("path", ["/sq/lajme/", "/sq/vendime/", "/sq/njoftime/", "/sq/", "search"])
def test_a_hostile_query_is_answered_with_a_page(path, client):
    NewsPageFactory()
    address = reverse(path) if path == "search" else path
    for query in HOSTILE_QUERIES:
        response = client.get(f"{address}?{query}")
        assert response.status_code in {200, 404}, query
        assert b"\x00" not in response.content, query
        assert document(response).get("lang") == "sq"


@pytest.mark.parametrize(("query", "word"), [("page=abc", "abc"), ("year=abc", "abc"), ("sort=banana", "banana")])
def test_what_was_not_understood_is_said_and_the_list_is_shown_all_the_same(query, word, client):
    page = NewsPageFactory(title="Uji kthehet")
    root = document(client.get(f"/sq/lajme/?{query}"))
    message = text(one(root, "//*[@data-state='error']"))
    assert word in message
    assert page.title in text(one(root, "//main"))


@pytest.mark.parametrize("number", ["2", "999", "999999999"])
def test_a_page_past_the_last_of_a_list_is_not_there(number, client):
    NewsPageFactory()
    assert client.get(f"/sq/lajme/?page={number}").status_code == 404


def test_a_page_that_is_not_there_says_so_in_the_language_of_its_address(client):
    response = client.get("/tr/hic/")
    assert response.status_code == 404
    root = document(response)
    assert root.get("lang") == "tr"
    assert one(root, "//meta[@name='robots']").get("content") == "noindex"
    with override("tr"):
        assert text(one(root, "//h1")) == gettext("Page not found")


def test_every_method_that_changes_nothing_is_answered_like_a_reading(client):
    page = StandardPage.objects.get(pk=StandardPageFactory(slug="rreth").pk)
    assert client.head("/sq/rreth/").status_code == 200
    assert client.options("/sq/rreth/").status_code in {200, 405}
    assert page.live
