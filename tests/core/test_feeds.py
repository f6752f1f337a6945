"""RSS as a reader's program sees it."""

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


def _feed(client, url):
    response = client.get(url)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/rss+xml; charset=utf-8"
    feed = feedparser.parse(response.content)
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


def test_a_list_has_a_feed_of_its_newest_pages(client):
    NewsPageFactory(title="E vjetra", published_on=date(2025, 1, 1))
    NewsPageFactory(title="Uji & rruga <b>", summary="Punimet “vazhdojnë”.", published_on=date(2026, 2, 3), slug="uji")
    feed = _feed(client, "/sq/lajme/rss/")
    assert feed.feed.title == "Lajme"
    assert feed.feed.language == "sq"
    assert feed.feed.link == "http://testserver/sq/lajme/"
    assert [entry.title for entry in feed.entries] == ["Uji & rruga <b>", "E vjetra"]
    entry = feed.entries[0]
    assert entry.link == entry.id == "http://testserver/sq/lajme/uji/"
    assert entry.summary == "Punimet “vazhdojnë”."
    assert strftime("%Y-%m-%d", entry.published_parsed) == "2026-02-03"


def test_every_list_names_its_feed_in_its_head_and_on_its_page(client):
    for path in ("/sq/lajme/", "/sr-cyrl/odluke/", "/tr/duyurular/"):
        root = document(client.get(path))
        assert root.xpath(f"//head/link[@type='application/rss+xml' and @title and @href='{path}rss/']")
        assert root.xpath(f"//main//a[@href='{path}rss/']")


def test_the_feed_for_readers_of_cyrillic_is_in_cyrillic_with_addresses_of_its_own(client):
    page = translated(NewsPageFactory(title="Nova škola", summary="Počinje."), "sr-latn")
    feed = _feed(client, "/sr-cyrl/vesti/rss/")
    assert feed.feed.language == "sr-Cyrl"
    assert feed.feed.title == "Вести"
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
    copies(NewsPageFactory(), 40)
    feed = _feed(client, "/sq/lajme/rss/")
    assert len(feed.entries) == 30
    days = [entry.published_parsed for entry in feed.entries]
    assert days == sorted(days, reverse=True)


def test_characters_that_xml_forbids_do_not_break_a_feed(client):
    NewsPageFactory(title="Uji\x0b kthehet", summary="Nga\x02 nesër\x1f.", slug="uji")
    entry = _feed(client, "/sq/lajme/rss/").entries[0]
    assert (entry.title, entry.summary) == ("Uji kthehet", "Nga nesër .")


def test_decisions_whose_day_is_not_recorded_stand_last_in_their_feed(client):
    DecisionPageFactory(title="Pa datë", decided_on=None)
    DecisionPageFactory(title="Me datë", decided_on=date(2020, 1, 1))
    assert [entry.title for entry in _feed(client, "/sq/vendime/rss/").entries] == ["Me datë", "Pa datë"]


def test_the_feed_of_the_notice_board_has_the_notices(client):
    NoticePageFactory(title="Mbyllje e rrugës")
    assert [entry.title for entry in _feed(client, "/sq/njoftime/rss/").entries] == ["Mbyllje e rrugës"]


@pytest.mark.parametrize("path", ["/sq/rss/", "/sq/lajme/uji/rss/", "/sq/asgje/rss/", "/rss/"])
def test_what_is_no_list_has_no_feed(path, client):
    NewsPageFactory(slug="uji")
    assert client.get(path, follow=True).status_code == 404
