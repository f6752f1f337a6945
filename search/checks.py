"""Rules that a person would have to remember, checked by `manage.py check`."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connection
from wagtail.models import get_page_models

from core.models import BasePage
from core.search_kind import SearchKind

from .engines import DATABASE_ENGINES

_FEWEST_MS, _MOST_MS = 100, 1000
_PREFIX = re.compile(r"[a-z][a-z0-9-]{0,80}")


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


@register()
def check_elasticsearch_is_set_rightly(**kwargs: Any) -> Iterable[CheckMessage]:
    """search.E003: what would fail only once somebody searches."""
    values = settings.ELASTICSEARCH
    if not _FEWEST_MS <= values["timeout_ms"] <= _MOST_MS:
        text = f"ELASTICSEARCH_TIMEOUT_MS is not between {_FEWEST_MS} and {_MOST_MS}."
        yield Error(text, hint="A citizen waits that long before the database answers.", id="search.E003")
    if not _PREFIX.fullmatch(values["prefix"]):
        hint = "It begins the names of indices: small letters, digits and hyphens, a letter first."
        yield Error("ELASTICSEARCH_PREFIX can't be used.", hint=hint, id="search.E003")
    if values["api_key"] and values["user"]:
        text = "Both ELASTICSEARCH_API_KEY and ELASTICSEARCH_USER are set."
        yield Error(text, hint="Leave one of the two empty.", id="search.E003")
    if values["ca"] and not Path(values["ca"]).is_file():
        text = "The file that ELASTICSEARCH_CA names is not there."
        yield Error(text, hint="Name a file of certificates, or leave it empty.", id="search.E003")
