"""Events in the reader's own calendar, as a calendar program reads them, and in machines' words."""

import json
from datetime import date, timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar
from wagtail.models import PageViewRestriction

from core.serbian import to_cyrillic
from news.models import EventIndexPage, EventPage
from tests.factories import EventPageFactory, PlaceFactory, section
from tests.factories.bulk import copies
from tests.factories.full import full_page, translated
from tests.markup import document, one
from tests.statements import warm_statements

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
INDEX = "/sq/ngjarje/calendar.ics"


def _calendar(client, url):
    response = client.get(url)
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    lines = response.content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    return Calendar.from_ical(response.content)


def _event(client, page):
    return one_of(_calendar(client, f"{page.get_url()}event.ics").walk("VEVENT"))


def one_of(found):
    assert len(found) == 1
    return found[0]


def _publish(page, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.change_reasons = {"sq": "Arsye."}
    page.save_revision().publish()
    page.refresh_from_db()


def _data(client, page_or_url):
    url = page_or_url if isinstance(page_or_url, str) else page_or_url.get_url()
    script = one(document(client.get(url)), "//script[@type='application/ld+json']")
    return json.loads(script.text)


def test_an_event_comes_with_its_time_place_title_and_address(client):
    title = "Dëgjim publik; buxheti, \\ dhe “taksat” " + "ë" * 80
    page = EventPageFactory(title=title, place=PlaceFactory(name="Zhegër"))
    event = _event(client, page)
    assert event["SUMMARY"] == title
    assert event["LOCATION"] == "Salla e Kuvendit, Zhegër"
    assert event["DTSTART"].dt == page.start_at
    assert event["DTEND"].dt == page.end_at
    assert event["UID"] == str(page.translation_key)
    assert event["URL"] == f"http://testserver{page.get_url()}"
    assert (event["STATUS"], event["SEQUENCE"]) == ("CONFIRMED", 0)
    assert event["LAST-MODIFIED"].dt == page.last_published_at.replace(microsecond=0)


def test_each_change_is_a_later_version_of_the_same_event_and_a_new_text_is_none(client):
    page = EventPageFactory()
    uid = _event(client, page)["UID"]
    _publish(page, summary="Tjetër.")
    assert _event(client, page)["SEQUENCE"] == 0
    _publish(page, start_at=page.start_at + DAY, end_at=page.end_at + DAY)
    assert _event(client, page)["SEQUENCE"] == 1
    _publish(page, status="cancelled")
    event = _event(client, page)
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (uid, 2, "CANCELLED")
    assert event["SUMMARY"].startswith("Anuluar: ") or event["SUMMARY"].startswith("Cancelled: ")


def test_whole_days_end_on_the_day_after_the_last(client):
    page = full_page(EventPage)
    event = _event(client, page)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2030, 5, 6), date(2030, 5, 8))


def test_serbian_readers_get_their_alphabet(client):
    page = full_page(EventPage, title="Javna rasprava")
    serbian = translated(page, "sr-latn")
    path = serbian.get_url().replace("/sr-latn/", "/sr-cyrl/")
    event = one_of(_calendar(client, f"{path}event.ics").walk("VEVENT"))
    assert event["SUMMARY"] == to_cyrillic(serbian.title)
    assert "/sr-cyrl/" in event["URL"]


def test_an_event_without_a_recorded_time_has_no_calendar_and_breaks_no_list(client):
    page = EventPageFactory(start_at=None, end_at=None, place_text="", kind="", audience="", slug="pa-kohe")
    assert client.get(f"{page.get_url()}event.ics").status_code == 404
    assert client.get(page.get_url()).context["state"] == "not-recorded"
    assert _calendar(client, INDEX).walk("VEVENT") == []
    rows = client.get("/sq/ngjarje/?when=past").context["listing"].items
    assert [row.state for row in rows] == ["not-recorded"]
    assert client.get("/sq/ngjarje/rss/").status_code == 200
    assert "startDate" not in _data(client, page)


@pytest.mark.parametrize(("hide", "status"), [("unpublish", 410), ("restrict", 404)])
def test_what_is_not_public_is_in_no_calendar(hide, status, client):
    page = EventPageFactory()
    if hide == "unpublish":
        page.unpublish()
    else:
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(f"{page.get_url()}event.ics").status_code == status
    assert _calendar(client, INDEX).walk("VEVENT") == []


@pytest.mark.parametrize("path", ["event.ics", "ngjarje/event.ics", "lajme/calendar.ics", "ngjarje/calendar.xyz"])
def test_only_what_a_page_names_is_there(path, client):
    assert client.get(f"/sq/{path}").status_code == 404


def test_the_list_as_a_calendar_costs_as_much_for_200_events_as_for_two(client):
    page = full_page(EventPage)
    copies(page, 1)
    few = warm_statements(client, INDEX)
    copies(page, 198)
    many = warm_statements(client, INDEX)
    assert len(few) == len(many) <= 8, "\n".join(many)
    assert len(_calendar(client, INDEX).walk("VEVENT")) == 200


def test_the_list_as_a_calendar_counts_changes_as_the_event_itself_does(client):
    page = EventPageFactory()
    _publish(page, status="postponed")
    event = one_of(_calendar(client, INDEX).walk("VEVENT"))
    assert (event["SEQUENCE"], event["STATUS"]) == (1, "CANCELLED")


# The list


@pytest.fixture
def events():
    """On both sides of now, called off, and going on."""
    now = timezone.now()
    for title, start, fields in (
        ("dje", -1, {}),
        ("tani", -0.01, {}),
        ("nesër", 1, {}),
        ("anuluar", 2, {"status": "cancelled"}),
        ("shtyrë", -3, {"status": "postponed"}),
        ("dëgjim", 40, {"kind": "public_hearing"}),
    ):
        begin = now + start * DAY
        EventPageFactory(title=title, start_at=begin, end_at=begin + DAY / 4, **fields)


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["tani", "nesër", "anuluar", "dëgjim", "shtyrë"]),
        ("?when=past", ["dje"]),
        ("?kind=public_hearing", ["dëgjim"]),
        ("?when=all&sort=newest", ["dëgjim", "anuluar", "nesër", "tani", "dje", "shtyrë"]),
        ("?when=banana", ["tani", "nesër", "anuluar", "dëgjim", "shtyrë"]),
        ("?month=9999-99", ["tani", "nesër", "anuluar", "dëgjim", "shtyrë"]),
    ],
)
def test_the_list_shows_what_is_to_come_unless_asked_otherwise(query, titles, events, client):
    if "month" in query:
        assert client.get(f"/sq/ngjarje/{query}").context["listing"].errors
        return
    assert [row.title for row in client.get(f"/sq/ngjarje/{query}").context["listing"].items] == titles


def test_a_month_shows_its_events_also_when_they_are_over(client):
    EventPageFactory(
        title="mars", start_at=timezone.now().replace(2026, 3, 31, 22), end_at=timezone.now().replace(2026, 3, 31, 23)
    )
    choices = {filter.name: filter for filter in client.get("/sq/ngjarje/").context["listing"].filters}["month"].choices
    assert [choice.value for choice in choices] == ["", "2026-04"]  # midnight in Kosovo
    rows = client.get("/sq/ngjarje/?month=2026-04").context["listing"].items
    assert [row.title for row in rows] == ["mars"]


# schema.org


def test_an_event_says_when_where_and_whether_it_takes_place(client):
    data = _data(client, full_page(EventPage, is_all_day=False))
    assert data["@type"] == "Event"
    assert data["startDate"] == "2030-05-06T00:00:00+02:00"
    assert data["eventStatus"] == "https://schema.org/EventScheduled"
    assert data["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert [place["@type"] for place in data["location"]] == ["Place", "VirtualLocation"]
    assert {performer["jobTitle"] for performer in data["performer"]} == {"kryesuesja", "mësuese"}


def test_a_moved_event_says_when_it_was_to_be_before(client):
    page = EventPageFactory()
    _publish(page, start_at=page.start_at + DAY, end_at=page.end_at + DAY)
    data = _data(client, page)
    assert data["eventStatus"] == "https://schema.org/EventRescheduled"
    assert (data["previousStartDate"], data["startDate"]) == ("2030-05-06T10:00:00+02:00", "2030-05-07T10:00:00+02:00")
    _publish(page, status="cancelled")
    assert _data(client, page)["eventStatus"] == "https://schema.org/EventCancelled"


def test_whole_days_are_days_and_cyrillic_leaves_dates_alone(client):
    serbian = translated(full_page(EventPage), "sr-latn")
    data = _data(client, serbian.get_url().replace("/sr-latn/", "/sr-cyrl/"))
    assert (data["startDate"], data["endDate"]) == ("2030-05-06", "2030-05-07")
    assert data["inLanguage"] == "sr-Cyrl"
    assert data["name"] == to_cyrillic(serbian.title)


def test_there_is_one_calendar_in_each_language():
    assert {section(EventIndexPage, code).slug for code in ("sq", "sr-latn", "tr", "en")} == {
        "ngjarje",
        "dogadjaji",
        "etkinlikler",
        "events",
    }
