"""Lists that people filter, sort and page through, with nothing but links and a GET form.

An index page says which filters it has; each reads its own parameter. A value that is none of the choices is told
to the reader and left out; the list is shown all the same.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from core.pagination import Numbered, address, paginate
from core.text import tidy

PER_PAGE = 20
MAX_QUERY = 200
"""Characters of the words to look for; what is longer is cut and told."""


@dataclass(frozen=True)
class Choice:
    """A value that a filter can have."""

    value: str
    label: str | Promise
    selected: bool = False
    lang: str = ""
    """The label's language where it is not the reader's."""


@dataclass(frozen=True)
class Filter:
    """A narrowing of the list by one parameter of the address."""

    name: str
    label: str | Promise
    choices: Callable[[], Iterable[Choice]]
    apply: Callable[[Any, str], Any]
    """Queryset and value to queryset."""
    default: str = ""
    """What holds where the address says nothing; it is no chip, for there is nothing to remove."""


@dataclass(frozen=True)
class Sort:
    """An order of the list."""

    value: str
    label: str | Promise
    order_by: tuple[Any, ...]


@dataclass(frozen=True)
class ShownFilter:
    """A filter as the form shows it."""

    name: str
    label: str | Promise
    value: str
    choices: list[Choice]
    default: str = ""


@dataclass(frozen=True)
class Chip:
    """A filter in force, with the address of the list without it."""

    label: str
    url: str


@dataclass(frozen=True)
class Asked:
    """What a reader narrows a list by, as the filters show it. Enough for `core/components/filters.html`."""

    query: str
    filters: list[ShownFilter]
    active: list[Chip]
    errors: list[str]
    total: int = 0
    sort: None = None


@dataclass
class Listing:
    """A filtered, sorted page of a list, ready for its template."""

    items: list[Any]
    total: int
    numbered: Numbered
    filters: list[ShownFilter]
    sort: ShownFilter
    query: str
    active: list[Chip]
    errors: list[str] = field(default_factory=list)
    feed_url: str = ""
    """Of the list as it is shown; empty without a feed."""
    asked: Asked | None = None

    @property
    def page_obj(self) -> Any:
        """Django's page of the paginator."""
        return self.numbered.page_obj


def build_listing(
    pages: "QuerySet[Any]",
    query: QueryDict,
    *,
    filters: list[Filter],
    sorts: list[Sort],
    matching: Callable[[Any, str], Any],
    rows: Callable[[list[Any]], list[Any]],
    feed_url: str = "",
    per_page: int = PER_PAGE,
) -> Listing:
    """Narrow, sort and page the pages as the query asks; `matching` narrows by words, `rows` makes what is shown."""
    asked = read_asked(query, filters)
    pages = narrowed(pages, filters, asked)
    if asked.query:
        pages = matching(pages, asked.query)
    errors = [*asked.errors]
    sort = _sort(sorts, query, errors)
    numbered = paginate(pages.order_by(*sort.order_by), query, per_page=per_page)
    return Listing(
        items=rows([*numbered.page_obj.object_list]),
        total=numbered.page_obj.paginator.count,
        numbered=numbered,
        filters=asked.filters,
        sort=ShownFilter("sort", _("Order"), sort.value, [_mark(Choice(s.value, s.label), sort.value) for s in sorts]),
        query=asked.query,
        active=asked.active,
        errors=[*errors, *numbered.errors],
        feed_url=f"{feed_url}{given_query(asked)}" if feed_url else "",
        asked=asked,
    )


def read_asked(query: QueryDict, filters: list[Filter]) -> Asked:
    """Words and values as the address has them. What is no choice, and what is too long, is told and left out."""
    errors: list[str] = []
    shown: list[ShownFilter] = []
    chips: list[Chip] = []
    for each in filters:
        choices = [*each.choices()] if each.default else [Choice("", _("All")), *each.choices()]
        value = _chosen(each, choices, query, errors) or each.default
        if value != each.default:
            chosen = next(choice for choice in choices if choice.value == value)
            chips.append(Chip(_chip_label(each, chosen), url=address(query, page=None, **{each.name: None})))
        marked = [_mark(choice, value) for choice in choices]
        shown.append(ShownFilter(each.name, each.label, value, marked, default=each.default))
    words = _words(query, errors)
    if words:
        chips.append(Chip(label=words, url=address(query, page=None, q=None)))
    return Asked(query=words, filters=shown, active=chips, errors=errors)


def narrowed(rows: Any, filters: list[Filter], asked: Asked) -> Any:
    """The rows that all filters leave, as they were asked."""
    for each, shown in zip(filters, asked.filters, strict=True):
        if shown.value:
            rows = each.apply(rows, shown.value)
    return rows


def given_query(asked: Asked) -> str:
    """What narrows the list, as the query of an address and always in the same order; empty where nothing does."""
    given = [(each.name, each.value) for each in asked.filters if each.value != each.default]
    if asked.query:
        given.append(("q", asked.query))
    return f"?{urlencode(given)}" if given else ""


def _mark(choice: Choice, value: str) -> Choice:
    return replace(choice, selected=choice.value == value)


def _chip_label(each: Filter, choice: Choice) -> str:
    if choice.lang:
        return format_html('{}: <span lang="{}">{}</span>', each.label, choice.lang, choice.label)
    return f"{each.label}: {choice.label}"


def _chosen(each: Filter, choices: list[Choice], query: QueryDict, errors: list[str]) -> str:
    raw = tidy(query.get(each.name, ""), 100)
    if not raw or any(choice.value == raw for choice in choices):
        return raw
    errors.append(
        _("%(filter)s: “%(value)s” is not one of the choices, so it was left out.")
        % {"filter": each.label, "value": raw[:40]}
    )
    return ""


def _words(query: QueryDict, errors: list[str]) -> str:
    raw = query.get("q", "")
    if len(raw) > MAX_QUERY:
        errors.append(_("Only the first %(count)d characters were looked for.") % {"count": MAX_QUERY})
    return tidy(raw, MAX_QUERY)


def _sort(sorts: list[Sort], query: QueryDict, errors: list[str]) -> Sort:
    raw = tidy(query.get("sort", ""), 30)
    found = next((sort for sort in sorts if sort.value == raw), None)
    if raw and found is None:
        errors.append(_("There is no order “%(value)s”; the usual one is shown.") % {"value": raw})
    return found or sorts[0]
