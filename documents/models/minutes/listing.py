"""The list of minutes."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import DateField, F, OuterRef, Q, QuerySet, Subquery
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from civic.filters import body_filter
from civic.indexes import CivicIndexPage
from civic.names import Name
from civic.pages import today
from core.addresses import page_url
from core.listing import Choice, Filter, Sort
from documents.models.decisions import with_file_counts
from documents.models.minutes.attendance import MinutesDay
from documents.models.minutes.page import STATE_LABELS, STATE_SHAPES, MinutesPage, MinutesState
from search.lists import matching_pages


@dataclass(frozen=True)
class MinutesRow:
    """Minutes in a list."""

    title: str
    url: str
    number: str
    kind_label: str | Promise
    held_on: date | None
    published_on: date
    last_day: date | None
    """Of a meeting that went on for several days; else None."""
    body_name: Name | None
    state: str
    state_label: str | Promise
    state_shape: str
    file_count: int


def with_last_day(pages: "QuerySet[Any]") -> "QuerySet[Any]":
    """Annotate the last further day of the meeting."""
    days = MinutesDay.objects.filter(page__translation_key=OuterRef("translation_key"), page__alias_of__isnull=True)
    last = days.order_by("-day").values("day")[:1]
    annotated: QuerySet[Any] = pages.annotate(last_day=Subquery(last, output_field=DateField()))
    return annotated


def minutes_rows(pages: "list[Any] | QuerySet[Any]") -> list[MinutesRow]:
    """The rows of a list; the pages come from `with_last_day` and `with_file_counts`."""
    return [_row(page) for page in pages]


def _row(page: Any) -> MinutesRow:
    state = page.state()
    return MinutesRow(
        title=page.title,
        url=page_url(page),
        number=page.number,
        kind_label=page.get_kind_display(),
        held_on=page.held_on,
        published_on=page.published_on,
        last_day=page.last_day,
        body_name=page.body_name(),
        state=state.value,
        state_label=STATE_LABELS[state],
        state_shape=STATE_SHAPES[state],
        file_count=page.file_count,
    )


def in_state(state: MinutesState, on: date) -> Q:
    """Minutes in that state on that day; the same rule as `MinutesPage.state`."""
    adopted = Q(adopted_on__isnull=False, adopted_on__lte=on)
    unknown = Q(adopted_on__isnull=True, held_on__isnull=True)
    rules = {MinutesState.ADOPTED: adopted, MinutesState.UNKNOWN: unknown, MinutesState.DRAFT: ~adopted & ~unknown}
    return rules[state]


def state_filter() -> Filter:
    """Adopted, not yet, or nobody knows."""
    choices = [Choice(state.value, STATE_LABELS[state]) for state in MinutesState]

    def apply(pages: Any, value: str) -> Any:
        return pages.filter(in_state(MinutesState(value), today()))

    return Filter("state", _("State"), lambda: choices, apply)


def kind_filter() -> Filter:
    """By kind of meeting."""
    choices = [Choice(kind.value, kind.label) for kind in MinutesPage.Kind]
    return Filter("kind", _("Kind of meeting"), lambda: choices, lambda pages, value: pages.filter(kind=value))


class MinutesIndexPage(CivicIndexPage):
    """All minutes, by year, body, kind of meeting and state."""

    listed = MinutesPage
    date_field = "held_on"
    subpage_types = ["documents.MinutesPage"]
    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("list of minutes")
        verbose_name_plural = _("lists of minutes")

    def listed_pages(self) -> "QuerySet[Any]":
        """With the last day and the number of files."""
        return with_last_day(with_file_counts(super().listed_pages()))

    def get_filters(self) -> list[Filter]:
        """A meeting is of a body, not of a directorate."""
        body = body_filter("body", _("Body"), ("assembly", "committee", "mayor"))
        year, topic, _directorate = super().get_filters()
        return [year, body, kind_filter(), state_filter(), topic]

    def get_sorts(self) -> list[Sort]:
        """Meetings whose day is not recorded come last, whichever way."""
        day = F("held_on")
        return [
            Sort("newest", _("Newest first"), (day.desc(nulls_last=True), "-published_on", "-pk")),
            Sort("oldest", _("Oldest first"), (day.asc(nulls_last=True), "published_on", "pk")),
            Sort("title", _("By title"), ("title", "pk")),
        ]

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """By words and numbers."""
        return pages.filter(pk__in=matching_pages(words, self.locale.language_code, "minutes"))

    def rows(self, pages: list[Any]) -> list[MinutesRow]:
        """Title, kind, days, body, state, files."""
        return minutes_rows(pages)
