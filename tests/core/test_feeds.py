"""Feeds as a reader's program sees them."""

from datetime import date
from time import strftime

import feedparser
import pytest
from wagtail.models import PageViewRestriction

from core.serbian import to_cyrillic
from tests.factories import DecisionPageFactory, NewsPageFactory, NoticePageFactory
from tests.factories.bulk import copies
from tests.factories.full import translated
from tests.markup import document

pytestmark = pytest.mark.django_db


TYPES = {"rss": "application/rss+xml; charset=utf-8", "atom": "application/atom+xml; charset=utf-8"}


def _feed(client, url, **headers):
    response = client.get(url, headers=headers)
    assert response.status_code == 200
    assert response["Content-Type"] == TYPES[url.partition("?")[0].strip("/").rpartition("/")[2]]
    feed = feedparser.parse(response.content)
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


def test_a_list_has_a_feed_of_its_newest_pages(client):
    NewsPageFactory(title="E vjetra", published_on=date(2025, 1, 1))
    NewsPageFactory(title="Uji & rruga <b>", summary="Punimet “vazhdojnë”.", published_on=date(2026, 2, 3), slug="uji")
    feed = _feed(client, "/sq/lajme/rss/")
    assert feed.feed.title == "Lajme – Komuna e Gjilanit"
    assert feed.feed.language == "sq"
    assert feed.feed.link == "http://testserver/sq/lajme/"
    assert [entry.title for entry in feed.entries] == ["Uji & rruga <b>", "E vjetra"]
    entry = feed.entries[0]
    assert entry.link == "http://testserver/sq/lajme/uji/"
    assert entry.summary == "Punimet “vazhdojnë”."
    assert strftime("%Y-%m-%d", entry.published_parsed) == "2026-02-03"


def test_every_list_names_its_feed_in_its_head_and_on_its_page(client):
    for path in ("/sq/lajme/", "/sr-cyrl/odluke/", "/tr/duyurular/"):
        root = document(client.get(path))
        assert root.xpath(f"//head/link[@type='application/rss+xml' and @title and @href='{path}rss/']")
        assert root.xpath(f"//head/link[@type='application/atom+xml' and @title and @href='{path}atom/']")
        assert root.xpath(f"//main//a[@href='{path}rss/']")


def test_the_feed_for_readers_of_cyrillic_is_in_cyrillic_with_addresses_of_its_own(client):
    page = translated(NewsPageFactory(title="Nova škola", summary="Počinje."), "sr-latn")
    feed = _feed(client, "/sr-cyrl/vesti/rss/")
    assert feed.feed.language == "sr-Cyrl"
    assert feed.feed.title == "Вести – Општина Гњилане"
    entry = feed.entries[0]
    assert entry.title == to_cyrillic(page.title)
    assert entry.title.startswith("Нова школа")
    assert entry.summary == to_cyrillic(page.summary)
    assert entry.link == f"http://testserver/sr-cyrl/vesti/{page.slug}/"
    assert _feed(client, "/sr-latn/vesti/rss/").entries[0].title == page.title


def test_only_what_the_public_may_see_is_in_a_feed(client):
    NewsPageFactory(title="E dukshme")
    NewsPageFactory(title="Draft", live=False)
    NewsPageFactory(title="E tërhequr").unpublish()
    hidden = NewsPageFactory(title="E mbrojtur")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    assert [entry.title for entry in _feed(client, "/sq/lajme/rss/").entries] == ["E dukshme"]


def test_a_feed_is_short_and_in_the_order_of_days(client):
    copies(NewsPageFactory(), 60)
    feed = _feed(client, "/sq/lajme/rss/")
    assert len(feed.entries) == 50
    days = [entry.published_parsed for entry in feed.entries]
    assert days == sorted(days, reverse=True)


def test_characters_that_xml_forbids_do_not_break_a_feed(client):
    NewsPageFactory(title="Uji\x0b kthehet", summary="Nga\x02 nesër\x1f.", slug="uji")
    entry = _feed(client, "/sq/lajme/rss/").entries[0]
    assert (entry.title, entry.summary) == ("Uji kthehet", "Nga nesër .")


def test_what_was_published_last_stands_first_whenever_it_was_decided(client):
    DecisionPageFactory(title="E re", decided_on=None, published_on=date(2026, 3, 2))
    DecisionPageFactory(title="E vjetër", decided_on=date(2026, 3, 1), published_on=date(2026, 3, 1))
    assert [entry.title for entry in _feed(client, "/sq/vendime/rss/").entries] == ["E re", "E vjetër"]


def test_the_feed_of_the_notice_board_has_the_notices(client):
    NoticePageFactory(title="Mbyllje e rrugës")
    assert [entry.title for entry in _feed(client, "/sq/njoftime/rss/").entries] == ["Mbyllje e rrugës"]


@pytest.mark.parametrize("path", ["lajme/uji/rss/", "lajme/uji/atom/", "asgje/rss/", "lajme/json/", "rss/atom/"])
def test_what_is_no_list_has_no_feed(path, client):
    NewsPageFactory(slug="uji")
    assert client.get(f"/sq/{path}", follow=True).status_code == 404


def test_an_address_without_a_language_leads_to_the_feed_in_the_readers(client):
    for asked, code in (("tr", "tr"), ("sr-Cyrl,sq;q=0.5", "sr-cyrl"), ("de", "sq")):
        response = client.get("/rss/", headers={"Accept-Language": asked})
        assert (response.status_code, response["Location"]) == (302, f"/{code}/rss/")
        assert "Accept-Language" in response["Vary"]
