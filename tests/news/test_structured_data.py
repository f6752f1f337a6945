"""News, press releases, communiqués and notices in schema.org's words."""

import json
from datetime import date

import pytest
from django.utils import timezone

from core.serbian import to_cyrillic
from news.models import CommuniquePage, NewsPage, NoticePage, PressReleasePage
from tests.factories import NewsPageFactory, NoticePageFactory
from tests.factories.full import full_page, translated
from tests.markup import document, one

pytestmark = pytest.mark.django_db


def _data(client, url):
    return json.loads(one(document(client.get(url)), "//script[@type='application/ld+json']").text)


@pytest.mark.parametrize("model", [NewsPage, PressReleasePage, CommuniquePage])
def test_a_story_is_a_news_article(model, client):
    page = full_page(model)
    data = _data(client, page.get_url())
    assert (data["@type"], data["headline"]) == ("NewsArticle", page.title)
    assert data["datePublished"] == "2026-03-04"
    assert data["dateModified"] == timezone.localtime(page.last_published_at).isoformat(timespec="seconds")
    assert data["mainEntityOfPage"] == data["url"] == f"http://testserver{page.get_url()}"
    assert data["image"].startswith("http://testserver/media/")
    assert data["publisher"]["name"] == "Komuna e Gjilanit"
    assert ("genre" in data) == (model is not NewsPage)


def test_what_went_live_on_its_day_says_the_hour(client):
    page = NewsPageFactory(published_on=timezone.localdate())
    data = _data(client, page.get_url())
    assert data["datePublished"] == timezone.localtime(page.first_published_at).isoformat(timespec="seconds")


def test_a_press_release_says_its_number_and_whom_to_ask(client):
    page = full_page(PressReleasePage)
    data = _data(client, page.get_url())
    assert data["identifier"] == page.shown_number != ""
    assert data["author"]["name"] == page.directorate.name
    assert data["publisher"]["contactPoint"]["email"] == page.contact_email


def test_a_communique_says_whose_it_is_and_on_what_occasion(client):
    page = full_page(CommuniquePage)
    data = _data(client, page.get_url())
    assert data["author"]["name"] == page.body.name
    assert (data["about"]["name"], data["about"]["startDate"]) == (page.occasion, "2026-03-03")


def test_a_notice_is_a_work_that_expires(client):
    page = NoticePageFactory(valid_from=date(2026, 3, 1), valid_to=date(2026, 3, 9))
    data = _data(client, page.get_url())
    assert (data["@type"], data["expires"], data["temporalCoverage"]) == (
        "CreativeWork",
        "2026-03-09",
        "2026-03-01/2026-03-09",
    )


@pytest.mark.parametrize("model", [NewsPage, PressReleasePage, CommuniquePage, NoticePage])
def test_cyrillic_readers_get_cyrillic_words_and_unchanged_dates_and_addresses(model, client):
    page = translated(full_page(model), "sr-latn")
    url = page.get_url().replace("/sr-latn/", "/sr-cyrl/")
    data = _data(client, url)
    assert data.get("headline", data.get("name")) == to_cyrillic(page.title)
    assert data["url"] == f"http://testserver{url}"
    assert data["dateModified"][10] == "T"
    assert data["inLanguage"] == "sr-Cyrl"
