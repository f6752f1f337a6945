"""SQLite: an FTS5 table of terms.

The `ascii` tokenizer splits at blanks and leaves letters of any alphabet alone, so that a term stays one token. A row's
id holds the document and the place in it, so that neither has to be looked up.
"""

# ruff: noqa: S608 - names of tables and columns are constants of these classes; all else is a parameter

from collections.abc import Sequence
from typing import Any

from django.db import connection

from search.ranking import FIELD_WEIGHTS

from .base import SearchQuery, Unit
from .database import DatabaseEngine
from .term_table import Row

_FIELDS = ("title", "references_", "summary", "body")
"""REFERENCES is a word of SQL."""

_PLACE_BITS = 20
"""A million pages a document, 2^43 documents."""


class SqliteEngine(DatabaseEngine):
    """Ranked by BM25 with weights by column."""

    name = "sqlite"
    table = "search_sqliteterms"
    document = f"(e.rowid >> {_PLACE_BITS})"
    place = f"(e.rowid & {(1 << _PLACE_BITS) - 1})"

    def _insert(self, rows: Sequence[Row]) -> None:
        columns = f"rowid, {', '.join(_FIELDS)}"
        values: list[tuple[int | str, ...]] = [
            (row.document_id << _PLACE_BITS | row.place, *(" ".join(field) for field in row.fields())) for row in rows
        ]
        with connection.cursor() as cursor:
            cursor.executemany(f"INSERT INTO {self.table} ({columns}) VALUES (%s, %s, %s, %s, %s)", values)

    def _delete(self, ids: Sequence[int]) -> None:
        ranges = [(each << _PLACE_BITS, (each + 1) << _PLACE_BITS) for each in ids]
        with connection.cursor() as cursor:
            cursor.executemany(f"DELETE FROM {self.table} WHERE rowid >= %s AND rowid < %s", ranges)

    def _expression(self, units: Sequence[Unit]) -> str:
        return " OR ".join(_phrase(alternative) for unit in units for alternative in unit.alternatives)

    def _expression_of_references(self, terms: Sequence[str]) -> str:
        return "references_ : (" + " OR ".join(_phrase((term,)) for term in terms) + ")"

    def _match(self) -> str:
        return f"e.{self.table} MATCH %s"

    def _score(self, query: SearchQuery) -> tuple[str, list[Any]]:
        weights = ", ".join(str(weight) for weight in FIELD_WEIGHTS.values())
        return f"-bm25({self.table}, {weights})", []

    def _age(self) -> str:
        return "MAX(0, julianday(%s) - julianday(w.date))"


def _phrase(terms: Sequence[str]) -> str:
    return '"' + " ".join(terms) + '"'
