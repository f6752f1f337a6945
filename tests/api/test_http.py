"""What programs, caches and other sites' pages are told beside the body."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone
from django.utils.http import http_date, parse_http_date
from wagtail.models import PageViewRestriction

from core.generation import Generation
from tests.api import API, get
from tests.factories import NewsPageFactory, VacancyPageFactory

pytestmark = pytest.mark.django_db

PATHS = [
    "",
    "openapi.json",
    "news",
    "search?q=punimet",
    "news/00000000-0000-4000-8000-000000000000",
    "asgje",
    "news?a=b",
]


def set_last_change(moment):
    """As if nothing had changed since then."""
    Generation.objects.update(changed_at=moment)
    cache.clear()


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_is_json_for_everybody_without_cookies_and_kept_out_of_search_engines(client, path):
    NewsPageFactory()
    response = client.get(f"{API}{path}", headers={"Origin": "https://example.org", "Accept-Language": "tr"})
    assert response["Content-Type"] == "application/json; charset=utf-8"
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["X-Robots-Tag"] == "noindex"
    assert response["Content-Language"] == "sq"
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    assert "Accept-Language" not in response.get("Vary", "")
    response.json()


@pytest.mark.parametrize("path", PATHS[:4])
def test_head_says_what_get_says_without_the_body(client, path):
    NewsPageFactory()
    whole, head = client.get(f"{API}{path}"), client.head(f"{API}{path}")
    assert head.content == b""
    assert head.status_code == 200
    for name in ("ETag", "Content-Type", "Content-Length", "Cache-Control"):
        assert head[name] == whole[name], name


def test_other_sites_may_ask_first_what_they_may_ask(client):
    response = client.options(f"{API}news", headers={"Origin": "https://example.org"})
    assert response.status_code == 204
    assert response["Access-Control-Allow-Methods"] == response["Allow"] == "GET, HEAD, OPTIONS"
    assert "If-None-Match" in response["Access-Control-Allow-Headers"]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
@pytest.mark.parametrize("path", PATHS)
def test_nothing_can_be_written(client, method, path):
    response = getattr(client, method)(f"{API}{path}")
    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, OPTIONS"
    assert response.json()["detail"]


def test_an_answer_that_is_known_already_is_not_sent_again(client):
    NewsPageFactory()
    first = client.get(f"{API}news")
    assert first["Cache-Control"] == "public, max-age=60"
    again = client.get(f"{API}news", headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == first["ETag"]
    assert again["Access-Control-Allow-Origin"] == "*"
    NewsPageFactory()
    assert client.get(f"{API}news", headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_an_answer_is_as_old_as_the_last_change_of_anything_public(client):
    page, other = NewsPageFactory(), NewsPageFactory()
    long_ago = timezone.now() - timedelta(days=3)
    set_last_change(long_ago)
    first = client.get(f"{API}news")
    known = {"If-Modified-Since": first["Last-Modified"]}
    assert client.get(f"{API}news", headers=known).status_code == 304
    other.unpublish()  # nothing that is left in the list is newer
    assert client.get(f"{API}news", headers=known).status_code == 200
    set_last_change(long_ago)
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(f"{API}news", headers=known).status_code == 200
    assert get(client, "news")["count"] == 0


def test_a_vacancy_that_closed_by_itself_is_a_change(client):
    now = timezone.now()
    page = VacancyPageFactory(opens_at=now - timedelta(days=9), closes_at=now + timedelta(days=9))
    set_last_change(now - timedelta(days=3))
    known = {"If-Modified-Since": http_date((now - timedelta(seconds=30)).timestamp())}
    midnight = timezone.localtime(now).replace(hour=0, minute=0, second=0)
    if now - midnight > timedelta(minutes=1):
        assert client.get(f"{API}vacancies", headers=known).status_code == 304
    type(page).objects.filter(pk=page.pk).update(closes_at=now - timedelta(seconds=5))
    answer = client.get(f"{API}vacancies", headers=known)
    assert answer.status_code == 200
    assert parse_http_date(answer["Last-Modified"]) >= int((now - timedelta(seconds=6)).timestamp())


def test_what_just_changed_is_not_dated_yet(client):
    """A second has room for two changes, and the date has none for less than a second."""
    NewsPageFactory()
    set_last_change(timezone.now() + timedelta(seconds=1))
    response = client.get(f"{API}news")
    assert not response.has_header("Last-Modified")
    assert response.has_header("ETag")


def test_search_is_kept_by_no_cache(client):
    assert client.get(f"{API}search?q=uji")["Cache-Control"] == "no-store"


def test_robots_may_read_it(client):
    assert "/api" not in client.get("/robots.txt").content.decode()


def test_the_first_page_leads_to_everything(client):
    answer = get(client, "", lang="en")
    assert client.get(answer["openapi"]).status_code == 200
    assert len(answer["datasets"]) >= 13
    for each in answer["datasets"]:
        assert client.get(each["url"]).json()["results"] == [] or each["code"] in ("pages", "bodies")
    assert client.get(f"{API}asgje").json()["detail"]
