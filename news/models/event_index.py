"""The list of events: what is to come, unless something else is asked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar

from django.db.models import Case, F, IntegerField, QuerySet, Value, When
from django.db.models.functions import TruncMonth
from django.http import HttpRequest, QueryDict
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.feeds import asked_of_feed, feed_title
from civic.filters import body_filter, topic_filter
from civic.indexes import CivicIndexPage
from civic.models import Body
from core.addresses import page_url
from core.feeds import refusal
from core.generation import cached
from core.listing import Choice, Filter, Listing, Sort, build_listing, given_query
from core.visibility import public
from news.calendars import About, calendar_response, with_sequence
from news.event_data import place_of
from news.instants import month_name
from news.models.event_state import EventStatus, over
from news.models.events import EventPage
from search.lists import matching_pages

CALENDAR_BACK = timedelta(days=365)
CALENDAR_LENGTH = 500


@dataclass(frozen=True)
class EventRow:
    """An event in a list."""

    title: str
    url: str
    summary: str
    kind_label: str
    state: str
    start_at: datetime | None
    end_at: datetime | None
    is_all_day: bool
    place: str
    lang: str = ""


def event_rows(pages: "Iterable[EventPage]") -> list[EventRow]:
    """The rows of a list, with the states of this second."""
    now = timezone.now()
    return [
        EventRow(
            title=page.title,
            url=page_url(page),
            summary=page.lead,
            kind_label=page.get_kind_display(),
            state=page.state(now).value,
            start_at=page.start_at,
            end_at=page.end_at,
            is_all_day=page.is_all_day,
            place=place_of(page),
        )
        for page in pages
    ]


class EventIndexPage(CivicIndexPage):
    """All events; those to come first, what is postponed without a new time behind them."""

    listed = EventPage
    subpage_types: ClassVar[list[str]] = ["news.EventPage"]
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    sub_addresses: ClassVar[Mapping[str, str]] = {"calendar.ics": "get_calendar"}

    class Meta:
        verbose_name = _("list of events")
        verbose_name_plural = _("lists of events")

    def get_filters(self) -> list[Filter]:
        """By time first of all, then month, kind, topic, organiser."""
        return [
            when_filter(),
            month_filter(self.listed_pages(), key=f"{self.pk}"),
            kind_filter(),
            topic_filter(EventPage),
            body_filter("organiser", _("Organiser"), tuple(Body.Kind.values)),
        ]

    def get_sorts(self) -> list[Sort]:
        """What comes next stands first."""
        late = Case(When(status=EventStatus.POSTPONED, then=Value(1)), default=Value(0), output_field=IntegerField())
        start = F("start_at")
        return [
            Sort("soonest", _("Next first"), (late, start.asc(nulls_last=True), "-published_on", "pk")),
            Sort("newest", _("Latest first"), (start.desc(nulls_last=True), "-published_on", "-pk")),
            Sort("title", _("By title"), ("title", "pk")),
        ]

    def get_listing(self, request: HttpRequest) -> Listing:
        """As of every list; who asks for a month that is over is not told that nothing is to come in it."""
        return build_listing(
            self.listed_pages(),
            _whole_month(request.GET),
            filters=self.get_filters(),
            sorts=self.get_sorts(),
            matching=self.matching,
            rows=self.rows,
            feed_url=f"{page_url(self)}rss/",
        )

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """By words."""
        return pages.filter(pk__in=matching_pages(words, self.locale.language_code, "event"))

    def rows(self, pages: list[Any]) -> list[EventRow]:
        """Title, time, state, place."""
        return event_rows(pages)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The calendar beside the list."""
        context = super().get_context(request, *args, **kwargs)
        query = given_query(context["listing"].asked)
        context["calendar_url"] = f"{page_url(self)}calendar.ics{query}"
        return context

    def get_calendar(self, request: HttpRequest) -> HttpResponseBase:
        """`calendar.ics`: what is to come, and a year back, so that what was moved or cancelled is seen to be so.

        Narrowed by what the address says, as the list itself.
        """
        filters, asked = asked_of_feed(request, self.get_filters())
        if asked.errors:
            return refusal(asked.errors)
        since = timezone.now() - CALENDAR_BACK
        pages = with_sequence(self.narrowed(filters, asked)).filter(start_at__gte=since)
        about = About(
            name=feed_title(request, self.title, asked),
            description=self.summary,
            url=page_url(self),
            query=given_query(asked),
            since=self.first_published_at,
        )
        return calendar_response(request, about, events=pages.order_by("start_at", "pk")[:CALENDAR_LENGTH])


def _whole_month(query: QueryDict) -> QueryDict:
    if not query.get("month") or query.get("when"):
        return query
    widened = query.copy()
    widened["when"] = "all"
    return widened


def when_filter() -> Filter:
    """To come (what is going on among it), past, or all."""

    def choices() -> list[Choice]:
        return [Choice("upcoming", _("Upcoming")), Choice("past", _("Past")), Choice("all", _("All"))]

    def apply(pages: Any, value: str) -> Any:
        if value == "all":
            return pages
        now = timezone.now()
        return pages.filter(over(now)) if value == "past" else pages.exclude(over(now))

    return Filter("when", _("When"), choices, apply, default="upcoming")


def month_filter(pages: "QuerySet[Any]", *, key: str) -> Filter:
    """By the month in Kosovo in which it starts; offered are those in which there is something."""

    def months() -> list[datetime]:
        month = TruncMonth("start_at")
        found = pages.filter(start_at__isnull=False).order_by().annotate(month=month).values_list("month", flat=True)
        return sorted(set(found.distinct()), reverse=True)

    def choices() -> Iterable[Choice]:
        return [Choice(f"{month:%Y-%m}", month_name(month)) for month in cached(f"months:{key}", months)]

    def apply(rows: Any, value: str) -> Any:
        year, _dash, month = value.partition("-")
        return rows.filter(start_at__year=int(year), start_at__month=int(month))

    return Filter("month", _("Month"), choices, apply)


def kind_filter() -> Filter:
    """By kind."""

    def choices() -> Iterable[Choice]:
        return [Choice(value, label) for value, label in EventPage.Kind.choices]

    return Filter("kind", _("Kind"), choices, lambda pages, value: pages.filter(kind=value))


def next_events(home_path: str, count: int) -> list[EventRow]:
    """What is to come below a home page, the next first; cancelled events say so, postponed ones are left out."""
    pages = public(EventPage.objects.filter(path__startswith=home_path)).exclude(over(timezone.now()))
    coming = pages.exclude(status=EventStatus.POSTPONED).select_related("locale").order_by("start_at", "pk")
    return event_rows(coming[:count])
