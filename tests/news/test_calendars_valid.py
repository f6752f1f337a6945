"""Calendars as another library reads them than the one that writes them, and as RFC 5545 has them."""

import io
import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from dateutil import tz
from django.utils import timezone

from core.languages import LANGUAGES
from core.serbian import to_cyrillic
from news.models import EventPage
from tests.factories import BodyFactory, EventPageFactory, TopicFactory
from tests.factories.bulk import copies
from tests.factories.full import full_page, translated
from tests.markup import document
from tests.statements import warm_statements

pytestmark = pytest.mark.django_db

INDEX = "/sq/ngjarje/calendar.ics"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ADDRESSES = {"sq": "ngjarje", "sr-latn": "dogadjaji", "sr-cyrl": "dogadjaji", "tr": "etkinlikler", "en": "events"}


def _read(client, path):
    """The calendar, if another library finds nothing wrong with it. (`validate` asks what RFC 5545 asks.)"""
    response = client.get(path)
    assert response.status_code == 200
    content = response.content.decode()
    assert content.endswith("\r\n")
    assert "\n" not in content.replace("\r\n", "")
    assert max(len(line.encode()) for line in content.split("\r\n")) <= 75
    calendar = vobject.readOne(content)
    calendar.validate(raiseException=True)
    return calendar


def _events(client, path=INDEX):
    return getattr(_read(client, path), "vevent_list", [])


def _titles(client, path):
    return [event.summary.value for event in _events(client, path)]


def _publish(page, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.change_reasons = {"sq": "Arsye."}
    page.save_revision().publish()
    page.refresh_from_db()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_calendar_is_valid_in_every_language(code, client):
    topic, body = TopicFactory(slug="uji"), BodyFactory(slug="kuvendi", kind="assembly")
    title = "Dëgjim; buxheti, \\ dhe “taksat”\nrreshti i dytë " + "ëčć" * 60
    whole = full_page(EventPage, title=title, topics=[topic], organiser=body)
    timed = EventPageFactory(title="me orë", topics=[topic], organiser=body, status="cancelled")
    for page in (whole, timed):
        if code != "sq":
            translated(page, LANGUAGES[code].locale_code)
    index = f"/{code}/{ADDRESSES[code]}/"
    for query in ("", "?topic=uji", "?organiser=kuvendi", "?kind=public_hearing", "?topic=uji&organiser=kuvendi"):
        calendar = _read(client, f"{index}calendar.ics{query}")
        assert len(calendar.vevent_list) == (1 if "kind" in query else 2)
        for event in calendar.vevent_list:
            assert event.summary.params["LANGUAGE"] == [LANGUAGES[code].html_lang]
            assert event.url.value.startswith(f"http://testserver{index}")
            single = event.url.value.removeprefix("http://testserver") + "event.ics"
            assert [each.uid.value for each in _events(client, single)] == [event.uid.value]
        assert calendar.source.value == f"http://testserver{index}calendar.ics{query}"


def test_an_event_has_hours_of_kosovo_whose_zone_is_described(client):
    start = datetime(2031, 7, 4, 8, tzinfo=UTC)
    page = EventPageFactory(start_at=start, end_at=start + HOUR)
    content = client.get(f"{page.get_url()}event.ics").content.decode()
    assert "DTSTART;TZID=Europe/Belgrade:20310704T100000" in content
    assert content.count("BEGIN:VTIMEZONE") == 1
    event = _events(client, f"{page.get_url()}event.ics")[0]
    assert event.dtstart.value == start
    assert event.dtend.value == start + HOUR


def test_the_zone_is_the_one_of_the_database_on_every_day_of_thirty_years(client):
    page = EventPageFactory()
    content = client.get(f"{page.get_url()}event.ics").content.decode()
    zone = re.search("BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", content, re.DOTALL).group()
    said, known = tz.tzical(io.StringIO(zone)).get("Europe/Belgrade"), ZoneInfo("Europe/Belgrade")
    for hours in range(0, 30 * 366 * 24, 7):
        wall = datetime(2008, 1, 1, 0, 30) + hours * HOUR
        assert wall.replace(tzinfo=said).utcoffset() == wall.replace(tzinfo=known).utcoffset(), wall
    for day in range(366 * 30):  # and at the hours around the change
        wall = datetime(2008, 1, 1, 1, 59) + day * DAY
        for minutes in (0, 61, 62):
            moment = wall + timedelta(minutes=minutes)
            if moment.month in (3, 10) and moment.day > 24 and 2 <= moment.hour < 3:
                continue  # an hour that is skipped, or is there twice
            assert moment.replace(tzinfo=said).utcoffset() == moment.replace(tzinfo=known).utcoffset(), moment


def test_a_calendar_of_whole_days_needs_no_zone(client):
    page = full_page(EventPage)
    assert b"VTIMEZONE" not in client.get(f"{page.get_url()}event.ics").content
    event = _events(client, f"{page.get_url()}event.ics")[0]
    assert (event.dtstart.value, event.dtend.value) == (date(2030, 5, 6), date(2030, 5, 8))


@pytest.mark.parametrize(("status", "word"), [("cancelled", "Cancelled"), ("postponed", "Postponed")])
def test_calendars_learn_that_an_event_is_off_but_its_page_invites_nobody(status, word, client):
    page = EventPageFactory(title="Dëgjim publik")
    link = f"{page.get_url()}event.ics"
    assert document(client.get(page.get_url())).xpath(f"//a[@href='{link}']")
    before = _events(client)[0]
    _publish(page, status=status)
    root = document(client.get(page.get_url()))
    assert not root.xpath(f"//a[@href='{link}'] | //link[@href='{link}']")
    for path in (INDEX, link):
        event = _events(client, path)[0]
        assert event.uid.value == before.uid.value
        assert int(event.sequence.value) == int(before.sequence.value) + 1
        assert event.status.value == "CANCELLED"
        assert event.transp.value == "TRANSPARENT"
        assert event.summary.value.endswith(": Dëgjim publik")
    english = translated(page, "en")
    assert _events(client, f"{english.get_url()}event.ics")[0].summary.value.startswith(f"{word}: ")


def test_what_takes_place_after_all_is_a_later_version_that_invites_again(client):
    page = EventPageFactory(status="cancelled")
    _publish(page, status="scheduled")
    event = _events(client)[0]
    assert (event.status.value, event.sequence.value, event.transp.value) == ("CONFIRMED", "1", "OPAQUE")
    assert document(client.get(page.get_url())).xpath(f"//a[@href='{page.get_url()}event.ics']")


def test_a_translation_is_changed_with_its_source(client):
    page = EventPageFactory()
    english = translated(page, "en")
    before = _events(client, f"{english.get_url()}event.ics")[0]
    _publish(page, start_at=page.start_at + DAY, end_at=page.end_at + DAY)
    after = _events(client, f"{english.get_url()}event.ics")[0]
    assert after.last_modified.value > before.last_modified.value or (
        after.last_modified.value == before.last_modified.value and after.sequence.value == "1"
    )
    assert after.dtstart.value == before.dtstart.value + DAY
    assert after.uid.value == before.uid.value


def test_a_broadcast_comes_with_its_address(client):
    page = full_page(EventPage)
    event = _events(client, f"{page.get_url()}event.ics")[0]
    assert event.conference.value == page.stream_url
    assert event.conference.params["FEATURE"] == ["VIDEO"]


def test_a_calendar_is_named_after_what_it_holds_in_the_readers_alphabet(client):
    topic = TopicFactory(slug="uji", name="Vodovod")
    translated(EventPageFactory(title="Javna rasprava", topics=[topic]), "sr-latn")
    calendar = _read(client, "/sr-cyrl/dogadjaji/calendar.ics?topic=uji")
    assert calendar.contents["name"][0].value == calendar.x_wr_calname.value == "Догађаји – Водовод – Општина Гњилане"
    assert calendar.vevent.summary.value.startswith(to_cyrillic("Javna rasprava"))


def test_topic_organiser_and_kind_narrow_a_calendar_and_time_does_not_by_itself(client):
    topic, body = TopicFactory(slug="uji"), BodyFactory(slug="kuvendi", kind="assembly")
    past = timezone.now() - 30 * DAY
    EventPageFactory(title="e kaluar", topics=[topic], start_at=past, end_at=past + HOUR)
    EventPageFactory(title="e kuvendit", organiser=body)
    assert _titles(client, INDEX) == ["e kaluar", "e kuvendit"]
    assert _titles(client, f"{INDEX}?topic=uji") == ["e kaluar"]
    assert _titles(client, f"{INDEX}?organiser=kuvendi") == ["e kuvendit"]
    assert _titles(client, f"{INDEX}?kind=press_conference&when=upcoming") == ["e kuvendit"]


def test_the_list_leads_to_the_calendar_of_what_it_shows(client):
    TopicFactory(slug="uji")
    root = document(client.get("/sq/ngjarje/?topic=uji"))
    href = "/sq/ngjarje/calendar.ics?topic=uji"
    assert root.xpath(f"//main//a[@href='{href}']")
    assert root.xpath(f"//head/link[@type='text/calendar' and @href='{href}']")
    assert document(client.get("/sq/ngjarje/")).xpath(f"//main//a[@href='{INDEX}']")


def test_a_narrowed_calendar_costs_as_much_for_200_events_as_for_two(client):
    page = full_page(EventPage, is_all_day=False)
    path = f"{INDEX}?topic={page.topics.get().slug}"
    copies(page, 1)
    few = warm_statements(client, path)
    copies(page, 198)
    many = warm_statements(client, path)
    assert len(few) == len(many) <= 8
    assert len(_events(client, path)) == 200


def test_an_empty_calendar_is_valid_and_does_not_change_by_itself(client):
    first = client.get(INDEX)
    assert "VEVENT" not in first.content.decode()
    assert client.get(INDEX, headers={"If-None-Match": first["ETag"]}).status_code == 304
