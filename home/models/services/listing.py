"""The list of services, grouped by the situation in which people need them."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any, ClassVar

from django.db.models import Case, IntegerField, QuerySet, Value, When
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from civic.filters import body_filter, topic_filter
from civic.indexes import CivicIndexPage
from civic.names import Name
from core.addresses import page_url
from core.listing import Choice, Filter, Sort
from core.sorting import sort_key
from home.models.services.facts import LifeEvent
from home.models.services.page import ServicePage
from home.service_words import answer_words, fee_summary, fees_of
from search.lists import matching_pages

_PLACES = {event.value: place for place, event in enumerate(LifeEvent)}
_SITUATION = "situation"


@dataclass(frozen=True)
class ServiceRow:
    """A service in a list."""

    title: str
    url: str
    summary: str
    life_event: str
    fee_words: str
    answer_words: str
    directorate_name: Name | None


@dataclass(frozen=True)
class ServiceGroup:
    """The services of one situation; `anchor` is the same in every language."""

    anchor: str
    label: str | Promise
    items: list[ServiceRow]


def service_rows(pages: Iterable[Any]) -> list[ServiceRow]:
    """The rows of a list, in its order."""
    return [
        ServiceRow(
            title=page.title,
            url=page_url(page),
            summary=page.summary,
            life_event=page.life_event or LifeEvent.OTHER.value,
            fee_words=fee_summary(fees_of(page.fees)),
            answer_words=answer_words(page.answer_days, page.answer_day_unit),
            directorate_name=page.directorate_name(),
        )
        for page in pages
    ]


def groups_of(rows: list[ServiceRow]) -> list[ServiceGroup]:
    """Rows that come sorted by situation, each group by title in the reader's alphabet."""
    return [
        ServiceGroup(event, LifeEvent(event).label, sorted(items, key=lambda row: sort_key(row.title)))
        for event, items in groupby(rows, key=lambda row: row.life_event)
    ]


class ServiceIndexPage(CivicIndexPage):
    """All services on one page, by situation."""

    listed = ServicePage
    per_page: ClassVar[int] = 200
    subpage_types = ["home.ServicePage"]
    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("list of services")
        verbose_name_plural = _("lists of services")

    def get_filters(self) -> list[Filter]:
        """By situation, office and topic."""
        return [
            situation_filter(),
            body_filter("directorate", _("Office"), ("directorate", "office")),
            topic_filter(self.listed),
        ]

    def get_sorts(self) -> list[Sort]:
        """By situation, unless something else is asked for."""
        rules = [When(life_event=value, then=Value(place)) for value, place in _PLACES.items()]
        place = Case(*rules, default=Value(_PLACES[LifeEvent.OTHER]), output_field=IntegerField())
        return [
            Sort(_SITUATION, _("By situation"), (place, "title", "pk")),
            Sort("title", _("By title"), ("title", "pk")),
            Sort("newest", _("Newest first"), ("-published_on", "-pk")),
        ]

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """By words, those among them that people use and that stand nowhere on the page."""
        return pages.filter(pk__in=matching_pages(words, self.locale.language_code, "service"))

    def rows(self, pages: list[Any]) -> list[ServiceRow]:
        """Title, what it is, fee, time, office."""
        return service_rows(pages)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Groups where the order is by situation; else one list."""
        context = super().get_context(request, *args, **kwargs)
        listing = context["listing"]
        context["groups"] = groups_of(listing.items) if listing.sort.value == _SITUATION else []
        return context


def situation_filter() -> Filter:
    """Pages without a recorded situation are among the other services."""
    choices = [Choice(event.value, event.label) for event in LifeEvent]

    def apply(pages: Any, value: str) -> Any:
        return pages.filter(life_event__in=[value, ""] if value == LifeEvent.OTHER else [value])

    return Filter(_SITUATION, _("Situation"), lambda: choices, apply)
