"""PostgreSQL: a table of tsvectors, written as literals past PostgreSQL's own parser and dictionaries.

Fields are told apart by weight: A title, B the document's own numbers, C summary, D body.
"""

# ruff: noqa: S608 - names of tables and columns are constants of these classes; all else is a parameter

from collections.abc import Iterator, Sequence
from typing import Any

from django.db import connection

from search.ranking import FIELD_WEIGHTS

from .base import EngineDocument, SearchQuery
from .database import DatabaseEngine

_GAP = 5
"""Positions left free between two fields, so that no phrase reaches over."""

_MOST_POSITIONS = 250
"""Of one term; PostgreSQL keeps 256."""


class PostgresEngine(DatabaseEngine):
    """Ranked by ts_rank; it knows weights and nearness, but not which word is rare."""

    name = "postgres"
    table = "search_postgresterms"
    row_id = "document_id"

    def _insert(self, documents: Sequence[EngineDocument]) -> None:
        rows = [(document.id, vector_literal(document)) for document in documents]
        marks = ", ".join(["(%s, %s::tsvector)"] * len(rows))
        with connection.cursor() as cursor:
            cursor.execute(
                f"INSERT INTO {self.table} (document_id, terms) VALUES {marks}"
                " ON CONFLICT (document_id) DO UPDATE SET terms = EXCLUDED.terms",
                [value for row in rows for value in row],
            )

    def _expression(self, query: SearchQuery) -> str:
        units = (
            "(" + " | ".join(_phrase(alternative) for alternative in unit.alternatives) + ")" for unit in query.units
        )
        return (" | " if query.match_any else " & ").join(units)

    def _expression_of_references(self, terms: Sequence[str]) -> str:
        return " | ".join(f"'{term}':B" for term in terms)

    def _match(self) -> str:
        return "e.terms @@ %s::tsquery"

    def _score(self, expression: str) -> tuple[str, list[Any]]:
        most = max(FIELD_WEIGHTS.values())
        weights = ", ".join(str(weight / most) for weight in reversed(FIELD_WEIGHTS.values()))
        return f"ts_rank('{{{weights}}}', e.terms, %s::tsquery, 1)", [expression]

    def _age(self) -> str:
        return "GREATEST(0, %s::date - d.date)"


def vector_literal(document: EngineDocument) -> str:
    """The terms as tsvector reads them: 'sqkuvendi':1A,17D '2024':2A. Terms are letters and digits: no escapes."""
    places: dict[str, list[str]] = {}
    for term, place in _places(document):
        known = places.setdefault(term, [])
        if len(known) < _MOST_POSITIONS:
            known.append(place)
    return " ".join(f"'{term}':{','.join(known)}" for term, known in places.items())


def _places(document: EngineDocument) -> Iterator[tuple[str, str]]:
    """Each term with its position and weight."""
    position = 1
    for weight, terms in zip(
        "ABCD", (document.title, document.references, document.summary, document.body), strict=True
    ):
        for term in terms:
            yield term, f"{position}{weight}"
            position += 1
        position += _GAP


def _phrase(terms: Sequence[str]) -> str:
    return "(" + " <-> ".join(f"'{term}'" for term in terms) + ")"
