"""The register of acts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, F, IntegerField, QuerySet, Value, When
from django.utils.translation import gettext_lazy as _

from civic.filters import body_filter, topic_filter
from civic.indexes import CivicIndexPage
from civic.names import Name
from civic.pages import today
from core.addresses import page_url
from core.generation import cached
from core.listing import Choice, Filter, Sort
from documents.act_status import ActStatus
from documents.act_words import SHAPES, status_label
from documents.models.acts import ActPage, ActType
from search.lists import matching_pages


@dataclass(frozen=True)
class ActRow:
    """An act in a list."""

    title: str
    url: str
    number: str
    type_label: str
    adopted_on: date | None
    published_on: date
    body_name: Name | None
    status: str
    status_label: str
    shape: str
    lang: str = ""
    """The title's language where it is not the reader's."""


def act_rows(pages: "Iterable[Any]") -> list[ActRow]:
    """The rows of a list; the pages come from `with_status`."""
    return [_row(page, ActStatus(page.status)) for page in pages]


def _row(page: Any, status: ActStatus) -> ActRow:
    return ActRow(
        title=page.title,
        url=page_url(page),
        number=page.number,
        type_label=page.get_type_display(),
        adopted_on=page.adopted_on,
        published_on=page.published_on,
        body_name=page.body_name(),
        status=status.value,
        status_label=status_label(status),
        shape=SHAPES[status],
    )


class ActIndexPage(CivicIndexPage):
    """All acts, those in force first; by state, kind, year, body and topic."""

    listed = ActPage
    date_field = "adopted_on"
    subpage_types = ["documents.ActPage"]
    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("list of acts")
        verbose_name_plural = _("lists of acts")

    def listed_pages(self) -> "QuerySet[Any]":
        """With the state of today."""
        pages: Any = super().listed_pages()
        acts: QuerySet[Any] = pages.with_status(today())
        return acts

    def get_filters(self) -> list[Filter]:
        """State and kind before the rest."""
        return [
            status_filter(),
            type_filter(),
            self._year_filter(),
            body_filter("body", _("Body"), ("assembly", "committee", "mayor")),
            topic_filter(ActPage),
        ]

    def _year_filter(self) -> Filter:
        """By the year of the number, which is what people ask by."""

        def years() -> list[int]:
            known = ActPage.objects.child_of(self).live().filter(year__isnull=False)
            return list(known.order_by("-year").values_list("year", flat=True).distinct())

        def choices() -> Iterable[Choice]:
            return [Choice(str(year), str(year)) for year in cached(f"years:{self.pk}", years)]

        return Filter("year", _("Year"), choices, lambda pages, value: pages.filter(year=int(value)))

    def get_sorts(self) -> list[Sort]:
        """What is in force first; acts whose day is not recorded come last, whichever way."""
        day = F("adopted_on")
        rest = Case(When(status=ActStatus.IN_FORCE.value, then=Value(0)), default=Value(1), output_field=IntegerField())
        return [
            Sort("in-force", _("In force first"), (rest, day.desc(nulls_last=True), "-published_on", "-pk")),
            Sort("newest", _("Newest first"), (day.desc(nulls_last=True), "-published_on", "-pk")),
            Sort("oldest", _("Oldest first"), (day.asc(nulls_last=True), "published_on", "pk")),
            Sort("title", _("By title"), ("title", "pk")),
        ]

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """By words and numbers."""
        return pages.filter(pk__in=matching_pages(words, self.locale.language_code, "act"))

    def rows(self, pages: list[Any]) -> list[ActRow]:
        """Number, title, kind, day, body, state."""
        return act_rows(pages)


def _types() -> list[Choice]:
    return [Choice(value, label) for value, label in ActType.choices]


def type_filter() -> Filter:
    """By kind of act."""
    return Filter("type", _("Kind"), _types, lambda pages, value: pages.filter(type=value))


def status_filter() -> Filter:
    """All states that the public can meet."""

    def choices() -> list[Choice]:
        shown = [status for status in ActStatus if status != ActStatus.DRAFT]
        return [Choice(status.value, status_label(status)) for status in shown]

    return Filter("status", _("State"), choices, lambda pages, value: pages.filter(status=value))
