"""Numbered pages of a list, with addresses that keep everything else of the query."""

from dataclasses import dataclass, field
from typing import Any

from django.core.paginator import EmptyPage, Paginator
from django.http import Http404, QueryDict
from django.utils.translation import gettext as _

from core.text import tidy


@dataclass(frozen=True)
class PageLink:
    """A number in the row of pages, or a gap between numbers."""

    number: int | str
    url: str = ""
    is_current: bool = False
    is_gap: bool = False


@dataclass(frozen=True)
class Numbered:
    """One page of a list."""

    page_obj: Any
    page_urls: list[PageLink]
    previous_url: str = ""
    next_url: str = ""
    errors: list[str] = field(default_factory=list)


def paginate(items: Any, query: QueryDict, *, per_page: int) -> Numbered:
    """The page that `page` in the query asks for. Raises Http404 past the last; words in place of a number are an error
    that is told, and the first page is shown."""
    paginator = Paginator(items, per_page)
    number, errors = _number(query.get("page") or "1")
    try:
        page = paginator.page(number)
    except EmptyPage:
        raise Http404("There is no such page of the list.") from None
    return Numbered(
        page_obj=page,
        page_urls=[_link(paginator, query, value, number) for value in paginator.get_elided_page_range(number)],
        previous_url=address(query, page=number - 1) if page.has_previous() else "",
        next_url=address(query, page=number + 1) if page.has_next() else "",
        errors=errors,
    )


def _number(raw: str) -> tuple[int, list[str]]:
    if raw.isascii() and raw.isdigit() and len(raw) < 10 and int(raw) > 0:
        return int(raw), []
    return 1, [_("“%(value)s” is no page number. The first page is shown.") % {"value": tidy(raw, 20)}]


def _link(paginator: Paginator[Any], query: QueryDict, value: int | str, current: int) -> PageLink:
    if not isinstance(value, int):
        return PageLink(number=value, is_gap=True)
    return PageLink(number=value, url=address(query, page=int(value)), is_current=value == current)


def address(query: QueryDict, **changes: object) -> str:
    """The query with these parameters changed; None removes one. The first page needs no number."""
    changed = query.copy()
    for name, value in changes.items():
        changed.pop(name, None)
        if value is not None and not (name == "page" and value == 1):
            changed[name] = str(value)
    for name in [name for name in changed if not changed[name]]:
        del changed[name]
    return f"?{changed.urlencode()}" if changed else "?"
