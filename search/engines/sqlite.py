"""SQLite: an FTS5 table of terms.

The `ascii` tokenizer splits at blanks and leaves letters of any alphabet alone, so that a term stays one token.
"""

# ruff: noqa: S608 - names of tables and columns are constants of these classes; all else is a parameter

from collections.abc import Sequence
from typing import Any

from django.db import connection

from search.ranking import FIELD_WEIGHTS

from .base import EngineDocument, SearchQuery
from .database import DatabaseEngine

_FIELDS = ("title", "references_", "summary", "body")
"""REFERENCES is a word of SQL."""


class SqliteEngine(DatabaseEngine):
    """Ranked by BM25 with weights by column."""

    name = "sqlite"
    table = "search_sqliteterms"
    row_id = "rowid"

    def _insert(self, documents: Sequence[EngineDocument]) -> None:
        rows: list[tuple[int, str, str, str, str]] = [
            (each.id, " ".join(each.title), " ".join(each.references), " ".join(each.summary), " ".join(each.body))
            for each in documents
        ]
        with connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {self.table} (rowid, {', '.join(_FIELDS)}) VALUES (%s, %s, %s, %s, %s)", rows
            )

    def _expression(self, query: SearchQuery) -> str:
        units = (
            "(" + " OR ".join(_phrase(alternative) for alternative in unit.alternatives) + ")" for unit in query.units
        )
        return (" OR " if query.match_any else " AND ").join(units)

    def _expression_of_references(self, terms: Sequence[str]) -> str:
        return "references_ : (" + " OR ".join(_phrase((term,)) for term in terms) + ")"

    def _match(self) -> str:
        return f"e.{self.table} MATCH %s"

    def _score(self, expression: str) -> tuple[str, list[Any]]:
        weights = ", ".join(str(weight) for weight in FIELD_WEIGHTS.values())
        return f"-bm25({self.table}, {weights})", []

    def _age(self) -> str:
        return "MAX(0, julianday(%s) - julianday(d.date))"


def _phrase(terms: Sequence[str]) -> str:
    return '"' + " ".join(terms) + '"'
