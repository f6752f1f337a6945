"""PostgreSQL: a table of tsvectors, written as literals past PostgreSQL's own parser and dictionaries.

Fields are told apart by weight: A title, B the document's own numbers, C summary, D body and the pages of files.
"""

# ruff: noqa: S608 - names of tables and columns are constants of these classes; all else is a parameter

from collections.abc import Iterator, Sequence
from typing import Any

from django.db import connection

from search.ranking import FIELD_WEIGHTS

from .base import SearchQuery, Unit
from .database import DatabaseEngine
from .term_table import Row

_GAP = 5
"""Positions left free between two fields, so that no phrase reaches over."""

_MOST_POSITIONS = 250
"""Of one term; PostgreSQL keeps 256."""


class PostgresEngine(DatabaseEngine):
    """Ranked by ts_rank; it knows weights and nearness, but not which word is rare."""

    name = "postgres"
    table = "search_postgresterms"
    document = "e.document_id"
    place = "e.place"

    def _insert(self, rows: Sequence[Row]) -> None:
        marks = ", ".join(["(%s, %s, %s::tsvector)"] * len(rows))
        values = [value for row in rows for value in (row.document_id, row.place, vector_literal(row))]
        with connection.cursor() as cursor:
            # Two workers may write the same document; the later one wins.
            cursor.execute(
                f"INSERT INTO {self.table} (document_id, place, terms) VALUES {marks}"
                " ON CONFLICT (document_id, place) DO UPDATE SET terms = EXCLUDED.terms",
                values,
            )

    def _delete(self, ids: Sequence[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {self.table} WHERE document_id = ANY(%s)", [list(ids)])

    def _expression(self, units: Sequence[Unit]) -> str:
        return " | ".join(_unit(unit) for unit in units)

    def _expression_of_references(self, terms: Sequence[str]) -> str:
        return " | ".join(f"'{term}':B" for term in terms)

    def _match(self) -> str:
        return "e.terms @@ %s::tsquery"

    def _score(self, query: SearchQuery) -> tuple[str, list[Any]]:
        """A row that has all the words is worth more the nearer they stand to each other."""
        most = max(FIELD_WEIGHTS.values())
        weights = f"'{{{', '.join(str(weight / most) for weight in reversed(FIELD_WEIGHTS.values()))}}}'"
        some = f"ts_rank({weights}, e.terms, %s::tsquery, 1)"
        if len(query.units) == 1:
            return some, [self._expression(query.units)]
        every = " & ".join(_unit(unit) for unit in query.units)
        near = f"CASE WHEN e.terms @@ %s::tsquery THEN ts_rank({weights}, e.terms, %s::tsquery, 1) ELSE 0 END"
        return f"({some} + {near})", [self._expression(query.units), every, every]

    def _age(self) -> str:
        return "GREATEST(0, %s::date - w.date)"


def vector_literal(row: Row) -> str:
    """The terms as tsvector reads them: 'sqkuvendi':1A,17D '2024':2A. Terms are letters and digits: no escapes."""
    places: dict[str, list[str]] = {}
    for term, place in _places(row):
        known = places.setdefault(term, [])
        if len(known) < _MOST_POSITIONS:
            known.append(place)
    return " ".join(f"'{term}':{','.join(known)}" for term, known in places.items())


def _places(row: Row) -> Iterator[tuple[str, str]]:
    """Each term with its position and weight."""
    position = 1
    for weight, terms in zip("ABCD", row.fields(), strict=True):
        for term in terms:
            yield term, f"{position}{weight}"
            position += 1
        position += _GAP


def _unit(unit: Unit) -> str:
    return "(" + " | ".join(_phrase(alternative) for alternative in unit.alternatives) + ")"


def _phrase(terms: Sequence[str]) -> str:
    return "(" + " <-> ".join(f"'{term}'" for term in terms) + ")"
