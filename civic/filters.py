"""Filters of lists by year, topic and body."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from civic.models.bodies import Body
from civic.models.topics import Topic
from civic.names import choices_of
from civic.pages import CivicPage
from core.generation import cached
from core.listing import Choice, Filter


def year_filter(pages: "QuerySet[Any]", field: str, *, key: str) -> Filter:
    """By the year of a date field; offered are the years in which there is something. `key` names the list."""

    def years() -> list[int]:
        return [day.year for day in pages.order_by().dates(field, "year", order="DESC")]

    def choices() -> Iterable[Choice]:
        return [Choice(str(year), str(year)) for year in cached(f"years:{key}", years)]

    return Filter("year", _("Year"), choices, lambda rows, value: rows.filter(**{f"{field}__year": int(value)}))


def topic_filter(model: type[CivicPage]) -> Filter:
    """By topic. Topics stand on the source pages, so a translation is found by its key."""

    def apply(pages: Any, slug: str) -> Any:
        keys = model._default_manager.filter(topics__slug=slug).values("translation_key")
        return pages.filter(translation_key__in=keys)

    def choices() -> Iterable[Choice]:
        return [Choice(name.slug, name.name, lang=name.lang) for name in choices_of(Topic)]

    return Filter("topic", _("Topic"), choices, apply)


def body_filter(field: str, label: str | Promise, kinds: tuple[str, ...]) -> Filter:
    """By a body of one of these kinds, through the page's foreign key `field`."""

    def choices() -> Iterable[Choice]:
        return [Choice(name.slug, name.name, lang=name.lang) for name in choices_of(Body) if name.kind in kinds]

    return Filter(field, label, choices, lambda pages, slug: pages.filter(**{f"{field}__slug": slug}))
