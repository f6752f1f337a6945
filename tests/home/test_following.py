"""The page of feeds: all that can be followed, for people."""

from datetime import date, timedelta

import feedparser
import pytest

from civic.models import Body, BodyPeriod, Topic
from core.addresses import page_url
from core.languages import LANGUAGES
from home.models import BodyPage, FollowPage
from tests.factories import BodyFactory, EventPageFactory, NewsPageFactory, TopicFactory
from tests.factories.full import full_page, translated
from tests.feed_rules import assert_valid
from tests.markup import document, heading_levels, text
from tests.statements import assert_within, warm_statements

pytestmark = [pytest.mark.django_db, pytest.mark.once]

every_address = pytest.mark.parametrize("code", LANGUAGES)


def _path(code="sq"):
    page = FollowPage.objects.select_related("locale").get(locale__language_code=LANGUAGES[code].locale_code)
    return page_url(page, LANGUAGES[code])


def _addresses(client, code="sq"):
    root = document(client.get(_path(code)))
    return root, [link.get("href") for link in root.xpath("//main//*[contains(@class, 'follow-links')]/a")]


@every_address
def test_every_address_on_the_page_answers_with_a_valid_feed_or_calendar(code, client):
    TopicFactory(slug="uji")
    BodyFactory(slug="arsimi")
    _root, found = _addresses(client, code)
    addresses = set(found)
    assert len(addresses) == len(found) - 1 >= 30  # the calendar of all events stands at the top, too
    for address in addresses:
        response = client.get(address)
        assert response.status_code == 200, address
        if ".ics" in address:
            assert response["Content-Type"] == "text/calendar; charset=utf-8"
        else:
            assert_valid(response.content)
    assert {f"/{code}/rss/", f"/{code}/atom/?topic=uji", f"/{code}/rss/?body=arsimi"} < addresses


def test_each_link_says_what_it_is_of(client):
    TopicFactory(slug="uji", name="Uji i pijshëm")
    root, _all = _addresses(client)
    words = [" ".join(text(link).split()) for link in root.xpath("//main//*[contains(@class, 'follow-links')]/a")]
    assert len(set(words)) == len(words)
    assert {"RSS – Uji i pijshëm", "Atom – Uji i pijshëm", "RSS – Lajme"} < set(words)
    assert heading_levels(root)[0] == 1


def test_every_list_with_a_feed_stands_there(client):
    home = FollowPage.objects.get(locale__language_code="sq").get_parent()
    lists = [child for child in home.get_children().live().specific() if child.has_feed]
    _root, addresses = _addresses(client)
    assert {f"{page_url(each)}rss/" for each in lists} < set(addresses)


def test_what_is_no_more_is_not_offered(client):
    TopicFactory(slug="vjeter", is_deprecated=True)
    gone, here = BodyFactory(slug="ish"), BodyFactory(slug="tani")
    for body, last in ((gone, date.today() - timedelta(days=1)), (here, date.today())):
        BodyPeriod.objects.create(body=body, valid_to=last)
    _root, addresses = _addresses(client)
    assert "/sq/rss/?body=tani" in addresses
    assert not [address for address in addresses if "vjeter" in address or "body=ish" in address]


def test_a_new_topic_stands_there_at_once(client):
    before = _addresses(client)[1]
    TopicFactory(slug="i-ri")
    added = set(_addresses(client)[1]) - set(before)
    assert added == {"/sq/rss/?topic=i-ri", "/sq/atom/?topic=i-ri", "/sq/ngjarje/calendar.ics?topic=i-ri"}


def test_topics_and_bodies_without_any_leave_no_empty_part(client):
    assert not Topic.objects.exists()
    assert not Body.objects.exists()
    root, _all = _addresses(client)
    assert [section.get("aria-labelledby") for section in root.xpath("//main//section")] == [
        "follow-all",
        "follow-kinds",
    ]


@every_address
def test_the_foot_of_every_page_leads_to_it(code, client):
    assert document(client.get(f"/{code}/")).xpath(f"//footer//a[@href='{_path(code)}']")


def test_it_costs_what_a_list_may_cost_however_many_topics_there_are(client):
    TopicFactory()
    few = warm_statements(client, _path())
    TopicFactory.create_batch(60)
    BodyFactory.create_batch(60)
    many = warm_statements(client, _path())
    assert len(few) == len(many)
    assert_within(many, 8, _path())


@every_address
def test_the_page_of_a_body_leads_to_the_feed_of_all_that_it_publishes(code, client):
    page = full_page(BodyPage)
    news = NewsPageFactory(directorate=page.body)
    event = EventPageFactory(organiser=page.body)
    NewsPageFactory(title="tjetër")
    if code != "sq":
        page, news, event = (translated(each, LANGUAGES[code].locale_code) for each in (page, news, event))
    root = document(client.get(page_url(page, LANGUAGES[code])))
    href = f"/{code}/rss/?body={page.body.slug}"
    assert root.xpath(f"//head/link[@type='application/rss+xml' and @href='{href}']")
    assert root.xpath(f"//main//a[@href='{href}']")
    entries = feedparser.parse(client.get(href).content).entries
    assert {entry.link for entry in entries} == {
        f"http://testserver{page_url(each, LANGUAGES[code])}" for each in (news, event)
    }
