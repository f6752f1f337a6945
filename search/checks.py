"""Rules that a person would have to remember, checked by `manage.py check`."""

from collections.abc import Iterable
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connection
from wagtail.models import get_page_models

from core.models import BasePage
from core.search_kind import SearchKind

from .engines import DATABASE_ENGINES


@register(Tags.models)
def check_a_kind_means_one_thing(**kwargs: Any) -> Iterable[CheckMessage]:
    """search.E001: two page types that share a kind's code share all of it."""
    known: dict[str, SearchKind] = {}
    for model in get_page_models():
        kind = getattr(model, "search_kind", None) if issubclass(model, BasePage) else None
        if kind and known.setdefault(kind.code, kind) != kind:
            hint = "Share one SearchKind, or give it a code of its own."
            yield Error(
                f"{model.__name__} gives {kind.code!r} another meaning.", hint=hint, obj=model, id="search.E001"
            )


@register(Tags.database)
def check_the_database_can_be_searched(**kwargs: Any) -> Iterable[CheckMessage]:
    """search.E002."""
    if connection.vendor not in DATABASE_ENGINES:
        hint = "Use PostgreSQL or SQLite."
        yield Error(f"There is no search engine for {connection.vendor}.", hint=hint, id="search.E002")
