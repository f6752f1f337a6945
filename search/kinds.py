"""The kinds of record that can be searched, as the page types say them."""

from functools import cache

from wagtail.models import get_page_models

from core.models import BasePage
from core.search_kind import SearchKind


@cache
def searched_models() -> tuple[type[BasePage], ...]:
    """The page types that have a search kind."""
    return tuple(model for model in get_page_models() if issubclass(model, BasePage) and model.search_kind)


@cache
def search_kinds() -> dict[str, SearchKind]:
    """By code, in the order of the apps. Several types may share a kind."""
    return {model.search_kind.code: model.search_kind for model in searched_models() if model.search_kind}


@cache
def kinds_by_recency() -> tuple[str, ...]:
    """Codes of the kinds of which a new one is a better answer than an old one."""
    return tuple(code for code, kind in search_kinds().items() if kind.recency)
