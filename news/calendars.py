"""Events for the reader's own calendar (iCalendar, RFC 5545), in the reader's language and alphabet.

Instants stand in UTC, so that no time zone need be described. An event keeps its UID for good; SEQUENCE counts the
changes of its public facts, by which calendars know that theirs is older.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db.models import Count, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from core.addresses import page_url
from core.script import reader_script
from core.text import tidy
from news.event_data import place_of
from news.models.event_changes import EventChange
from news.models.event_state import EventStatus

if TYPE_CHECKING:
    from news.models.events import EventPage

PRODUCT = "-//Komuna e Gjilanit//Ngjarje//SQ"
LONGEST_TEXT = 2000
REFRESH = timedelta(hours=1)


def with_sequence(pages: "QuerySet[Any]") -> "QuerySet[Any]":
    """Annotate how often each event's public facts were said: once when it was announced, then at every change."""
    rows = EventChange.objects.filter(translation_key=OuterRef("translation_key")).order_by()
    count = rows.values("translation_key").annotate(count=Count("pk")).values("count")
    counted: QuerySet[Any] = pages.annotate(said=Coalesce(Subquery(count, output_field=IntegerField()), 0))
    return counted


def calendar_response(
    request: HttpRequest, *, name: str, file_name: str, events: "Iterable[EventPage]"
) -> HttpResponse:
    """A calendar of events; those whose time is not recorded are left out."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _readable(name))
    calendar.add("x-wr-timezone", settings.TIME_ZONE)
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    for page in events:
        if page.start_at is not None:
            calendar.add_component(_event(request, page, page.start_at))
    response = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'inline; filename="{file_name}"'
    return response


def _event(request: HttpRequest, page: "EventPage", start: datetime) -> Event:
    event = Event()
    changed = page.last_published_at or page.first_published_at or start
    event.add("uid", str(page.translation_key))
    event.add("dtstamp", changed.astimezone(UTC))
    event.add("last-modified", changed.astimezone(UTC))
    event.add("sequence", max(0, _times_said(page) - 1))
    event.add("status", "CONFIRMED" if page.status == EventStatus.SCHEDULED else "CANCELLED")
    _add_time(event, page, start)
    event.add("summary", _readable(_summary(page)))
    event.add("description", _readable(page.summary))
    place = _readable(place_of(page))
    if place:
        event.add("location", place)
    if page.kind:
        event.add("categories", [_readable(page.get_kind_display())])
    event.add("url", request.build_absolute_uri(page_url(page)))
    return event


def _times_said(page: "EventPage") -> int:
    said: int | None = getattr(page, "said", None)
    return EventChange.objects.filter(translation_key=page.translation_key).count() if said is None else said


def _add_time(event: Event, page: "EventPage", start: datetime) -> None:
    """Whole days as days, the end being the day after the last; else instants."""
    if page.is_all_day:
        last = page.end_at or start
        event.add("dtstart", timezone.localdate(start))
        event.add("dtend", timezone.localdate(last) + timedelta(days=1))
        return
    event.add("dtstart", start.astimezone(UTC))
    if page.end_at and page.end_at > start:
        event.add("dtend", page.end_at.astimezone(UTC))


def _summary(page: "EventPage") -> str:
    """The title; before it, that the event does not take place then: not every calendar shows STATUS."""
    if page.status == EventStatus.CANCELLED:
        return _("Cancelled: %(title)s") % {"title": page.title}
    if page.status == EventStatus.POSTPONED:
        return _("Postponed: %(title)s") % {"title": page.title}
    return str(page.title)


def _readable(text: str) -> str:
    return reader_script(tidy(str(text), LONGEST_TEXT))
