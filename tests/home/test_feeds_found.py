"""Programs find the feeds and calendars of the site by themselves."""

import feedparser
import pytest

from core.addresses import page_url
from core.languages import LANGUAGES
from news.models import EventPage
from tests.factories import home_page
from tests.factories.full import full_page
from tests.markup import document, one

pytestmark = pytest.mark.django_db

RSS = "//head/link[@rel='alternate' and @type='application/rss+xml']"
ATOM = RSS.replace("rss+xml", "atom+xml")
CALENDAR = "//head/link[@rel='alternate' and @type='text/calendar']"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_home_page_names_the_feed_of_every_section_and_each_answers(code, client):
    home = home_page(LANGUAGES[code].locale_code)
    sections = [child for child in home.get_children().live().specific() if child.has_feed]
    root = document(client.get(f"/{code}/"))
    named = root.xpath(RSS)
    assert len(sections) >= 8
    pages = [f"/{code}/", *(page_url(each, LANGUAGES[code]) for each in sections)]
    assert {link.get("href") for link in named} == {f"{page}rss/" for page in pages}
    assert {link.get("href") for link in root.xpath(ATOM)} == {f"{page}atom/" for page in pages}
    for link in [*named, *root.xpath(ATOM)]:
        feed = feedparser.parse(client.get(link.get("href")).content)
        assert not feed.bozo
        assert feed.feed.title == link.get("title")


def test_the_calendar_of_an_event_and_of_all_events_is_named_and_answers(client):
    page = full_page(EventPage)
    for path in (page_url(page), page_url(page.get_parent().specific)):
        link = one(document(client.get(path)), CALENDAR)
        answer = client.get(link.get("href"))
        assert answer["Content-Type"].startswith("text/calendar")
        assert answer.content.startswith(b"BEGIN:VCALENDAR")
