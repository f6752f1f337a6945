"""Events for the reader's own calendar (iCalendar, RFC 5545 and 7986), in the reader's language and alphabet.

An event keeps its UID for good and in every language; SEQUENCE counts the changes of its public facts, by which
calendars know that theirs is older. Hours stand in Kosovo's time, whose zone is described in the file (ADR 0034).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from django.conf import settings
from django.db.models import Count, DateTimeField, IntegerField, Max, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event, vText, vUri

from core.addresses import page_url
from core.languages import active_language
from core.revalidation import revalidated
from core.script import reader_script
from core.text import tidy
from news.event_data import place_of
from news.models.event_changes import EventChange
from news.models.event_state import EventStatus
from news.time_zone import time_zone

if TYPE_CHECKING:
    from news.models.events import EventPage

PRODUCT: Final = "-//Komuna e Gjilanit//Ngjarje//SQ"
CONTENT_TYPE: Final = "text/calendar; charset=utf-8"
LONGEST_TEXT = 2000
REFRESH = timedelta(hours=1)


@dataclass(frozen=True)
class About:
    """What a calendar says of itself; `url` is that of its page, without host."""

    name: str
    description: str
    url: str
    query: str = ""
    file_name: str = "calendar.ics"
    since: datetime | None = None
    """What stands as the time of its last change while it is empty."""


def with_sequence(pages: "QuerySet[Any]") -> "QuerySet[Any]":
    """Annotate how often each event's public facts were said (once when it was announced, then at every change), and
    when last."""
    rows = EventChange.objects.filter(translation_key=OuterRef("translation_key")).order_by().values("translation_key")
    count, last = rows.annotate(count=Count("pk")).values("count"), rows.annotate(last=Max("at")).values("last")
    said: QuerySet[Any] = pages.annotate(
        said=Coalesce(Subquery(count, output_field=IntegerField()), 0),
        said_at=Subquery(last, output_field=DateTimeField()),
    )
    return said


def calendar_response(request: HttpRequest, about: About, *, events: "Iterable[EventPage]") -> HttpResponseBase:
    """A calendar of events; those whose time is not recorded are left out. 304 for who has it already."""
    calendar = _calendar(request, about)
    said = [_Said.of(page) for page in events]
    timed = [each for each in said if each.page.start_at is not None]
    if any(not each.page.is_all_day for each in timed):
        calendar.add_component(time_zone())
    for each in timed:
        calendar.add_component(_event(request, each))
    changed_at = max((each.at for each in timed), default=about.since or datetime(2000, 1, 1, tzinfo=UTC))
    response = revalidated(request, calendar.to_ical(), CONTENT_TYPE, changed_at=changed_at)
    response["Content-Disposition"] = f'inline; filename="{about.file_name}"'
    return response


def _calendar(request: HttpRequest, about: About) -> Calendar:
    """Without its events. What RFC 7986 names has an older name, too, that most programs know better."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, vText(_readable(about.name)))
    if about.description:
        for name in ("description", "x-wr-caldesc"):
            calendar.add(name, vText(_readable(about.description)))
    calendar.add("x-wr-timezone", settings.TIME_ZONE)
    calendar.add("url", request.build_absolute_uri(f"{about.url}{about.query}"))
    source = request.build_absolute_uri(f"{about.url}{about.file_name}{about.query}")
    calendar.add("source", vUri(source), parameters={"VALUE": "URI"})
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    return calendar


@dataclass(frozen=True)
class _Said:
    """An event, how often its public facts were said, and when anything of it was last changed."""

    page: "EventPage"
    times: int
    at: datetime

    @classmethod
    def of(cls, page: "EventPage") -> "_Said":
        """From the annotations of `with_sequence`; else asked for."""
        times: int | None = getattr(page, "said", None)
        said_at: datetime | None = getattr(page, "said_at", None)
        if times is None:
            rows = EventChange.objects.filter(translation_key=page.translation_key)
            counted = rows.aggregate(times=Count("pk"), last=Max("at"))
            times, said_at = counted["times"], counted["last"]
        known = [moment for moment in (page.last_published_at, page.first_published_at, said_at) if moment]
        return cls(page, times or 0, max(known, default=page.start_at or timezone.now()))


def _event(request: HttpRequest, said: _Said) -> Event:
    page, event = said.page, Event()
    event.add("uid", str(page.translation_key))
    event.add("dtstamp", said.at.astimezone(UTC))
    event.add("last-modified", said.at.astimezone(UTC))
    if page.first_published_at:
        event.add("created", page.first_published_at.astimezone(UTC))
    event.add("sequence", max(0, said.times - 1))
    event.add("status", "CONFIRMED" if page.status == EventStatus.SCHEDULED else "CANCELLED")
    event.add("transp", "TRANSPARENT" if page.is_all_day or not page.takes_place else "OPAQUE")
    _add_time(event, page)
    _add_words(event, page)
    event.add("url", request.build_absolute_uri(page_url(page)))
    if page.stream_url:
        video = {"VALUE": "URI", "FEATURE": "VIDEO", "LABEL": _readable(_("Watch the broadcast"))}
        event.add("conference", vUri(page.stream_url), parameters=video)
    return event


def _add_words(event: Event, page: "EventPage") -> None:
    """Each with its language."""
    words = {"summary": _summary(page), "description": page.summary, "location": place_of(page)}
    language = {"LANGUAGE": active_language().html_lang}
    for name, text in words.items():
        if text:
            event.add(name, _readable(text), parameters=language)
    if page.kind:
        event.add("categories", [_readable(page.get_kind_display())], parameters=language)


def _add_time(event: Event, page: "EventPage") -> None:
    """Whole days as days, the end being the day after the last; else hours of Kosovo."""
    start, end = page.start_at, page.end_at
    if start is None:
        return
    if page.is_all_day:
        event.add("dtstart", timezone.localdate(start))
        event.add("dtend", timezone.localdate(end or start) + timedelta(days=1))
        return
    event.add("dtstart", timezone.localtime(start))
    if end and end > start:
        event.add("dtend", timezone.localtime(end))


def _summary(page: "EventPage") -> str:
    """The title; before it, that the event does not take place then: not every calendar shows STATUS."""
    if page.status == EventStatus.CANCELLED:
        return _("Cancelled: %(title)s") % {"title": page.title}
    if page.status == EventStatus.POSTPONED:
        return _("Postponed: %(title)s") % {"title": page.title}
    return str(page.title)


def _readable(text: str) -> str:
    return reader_script(tidy(str(text), LONGEST_TEXT))
