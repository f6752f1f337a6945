"""The admin's own search: Wagtail's database backend, which a quotation mark or a null byte makes fail.

Wagtail's issue 13227: on SQLite an unbalanced `"` is a syntax error, on PostgreSQL a null byte a ValueError; both were
an error page for the editor. Named in WAGTAILSEARCH_BACKENDS.
"""

import re
from typing import Any

from wagtail.search.backends import database
from wagtail.search.query import Phrase, PlainText

_NO_WORDS = re.compile(r'[\0-\x1f\x7f\ud800-\udfff"“”„«»]+')


def without_signs(query: Any) -> Any:
    """Without what is no part of a word and that databases refuse; queries of other kinds stay as they are."""
    if isinstance(query, str):
        return " ".join(_NO_WORDS.sub(" ", query).split())
    if not isinstance(query, (PlainText, Phrase)):
        return query
    words = without_signs(query.query_string)
    if not words:
        return ""  # the one query that Wagtail answers without asking the database
    return Phrase(words) if isinstance(query, Phrase) else PlainText(words, query.operator, query.boost)


def SearchBackend(params: dict[str, Any]) -> Any:  # noqa: N802 - the name that Wagtail looks for
    """The backend of the site's database, with questions made fit for it first."""
    backend = database.SearchBackend(params)
    return type("SearchBackend", (_Tidying, type(backend)), {})(params)


class _Tidying:
    """Goes before a backend of Wagtail's: both ways to ask go through `_search`."""

    def _search(self, compiler: Any, query: Any, model_or_queryset: Any, **kwargs: Any) -> Any:
        return super()._search(compiler, without_signs(query), model_or_queryset, **kwargs)  # type: ignore[misc]
