"""Events of the demonstration, and what became of them."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone

from demo import shapes
from demo.loading.civic import Civic
from news.models import EventPage

ANNOUNCED_BEFORE = 14
"""Days before an event at which it was announced, as far as they lie behind."""


def event_page(event: shapes.Event, day: date, civic: Civic) -> tuple[EventPage, list[shapes.Text]]:
    """The event as it was announced, without its text; and its other translated words."""
    start, end = (_instant(day, event.days, hour) for hour in event.hours)
    speakers = [
        ("speaker", {"person": civic.people[key], "name": "", "role": role["sq"]}) for key, role in event.speakers
    ]
    page = EventPage(
        published_on=min(day, day + timedelta(days=event.days - ANNOUNCED_BEFORE)),
        kind=event.kind,
        start_at=start,
        end_at=end,
        is_all_day=event.is_all_day,
        place=civic.places[event.place],
        place_text=event.hall["sq"],
        is_online=bool(event.stream_url),
        stream_url=event.stream_url,
        organiser=civic.bodies[event.organiser],
        speakers=speakers,
        audience=event.audience["sq"],
        accreditation=event.accreditation["sq"],
    )
    return page, [event.hall, event.audience, event.accreditation, *(role for _key, role in event.speakers)]


def change_event(page: EventPage, event: shapes.Event, day: date) -> None:
    """Put into the page what became of the event, with the reason in every language in which there is one."""
    if event.change is None:
        return
    page.status = event.change.status
    page.change_reasons = dict(event.change.reason)
    if event.change.days is not None:
        page.start_at, page.end_at = (_instant(day, event.change.days, hour) for hour in event.hours)


def _instant(day: date, days: int, hour: int) -> datetime:
    return timezone.make_aware(datetime.combine(day + timedelta(days=days), time(hour)))
