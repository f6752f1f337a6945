"""What the engines inside a database share: one statement a search, over the terms and the search documents.

The documents are joined, so that a tombstone is not found from the moment that it is one. Filters read the documents'
own columns.
"""

# ruff: noqa: S608 - names of tables and columns are constants of these classes; all else is a parameter

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.db import connection
from django.db.models.expressions import RawSQL
from django.utils import timezone

from search.ranking import RECENCY_DAYS, RECENCY_FLOOR, RECENCY_GAIN

from .base import EngineResult, Hit, SearchQuery
from .term_table import TermTable


class DatabaseEngine(TermTable):
    """Assembles the statement; a subclass says its parts in its database's words."""

    name: str

    @abstractmethod
    def _expression(self, query: SearchQuery) -> str:
        """The query in the database's own notation. Terms are letters and digits, so that nothing needs escaping."""

    @abstractmethod
    def _expression_of_references(self, terms: Sequence[str]) -> str:
        """The same for documents that bear one of these numbers."""

    @abstractmethod
    def _match(self) -> str:
        """A condition on the table of terms `e` with one parameter, the expression."""

    @abstractmethod
    def _score(self, expression: str) -> tuple[str, list[Any]]:
        """A positive number, greater for a better answer."""

    @abstractmethod
    def _age(self) -> str:
        """The days from `d.date` to the day that is its one parameter, not below 0."""

    def search(self, query: SearchQuery) -> EngineResult:
        """Find: bearers of the number first, then by score, then the newest, then the oldest row."""
        if not query.units:
            return EngineResult(0, ())
        sql, parameters = self._statement(query)
        with connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            rows = cursor.fetchall()
        if not rows and query.offset:
            return EngineResult(self.search(replace(query, offset=0, limit=1)).total, ())
        return EngineResult(rows[0][2] if rows else 0, tuple(Hit(key, float(score)) for key, score, _ in rows))

    def matching(self, query: SearchQuery) -> RawSQL:
        """The ids of the search documents that match, filters aside, for `pk__in=`."""
        sql = f"SELECT e.{self.row_id} FROM {self.table} e WHERE {self._match()}"
        return RawSQL(sql, [self._expression(query)])  # noqa: S611 - no part of it is typed by anybody

    def _statement(self, query: SearchQuery) -> tuple[str, list[Any]]:
        """One statement: every match with its score, sorted, the first ones with the number of all."""
        expression = self._expression(query)
        score, score_parameters = self._weighed(*self._score(expression), query)
        exact, exact_parameters = self._bears(query.references)
        where, where_parameters = self._filters(query)
        sql = (
            f"WITH found AS (SELECT d.id, d.key, d.date, {exact} AS exact, {score} AS score"
            f" FROM {self.table} e CROSS JOIN search_searchdocument d"  # CROSS: SQLite looks for the terms first
            f" WHERE {self._match()} AND d.id = e.{self.row_id} AND {where})"
            " SELECT key, score, (SELECT COUNT(*) FROM found) FROM found"
            " ORDER BY exact DESC, score DESC, date IS NULL, date DESC, id LIMIT %s OFFSET %s"
        )
        parameters = [*exact_parameters, *score_parameters, expression, *where_parameters]
        return sql, [*parameters, query.limit, query.offset]

    def _bears(self, references: Sequence[str]) -> tuple[str, list[Any]]:
        """1 for documents that bear one of these numbers, else 0."""
        if not references:
            return "0", []
        inner = f"SELECT e.{self.row_id} FROM {self.table} e WHERE {self._match()}"
        sql = f"CASE WHEN d.id IN ({inner}) THEN 1 ELSE 0 END"
        return sql, [self._expression_of_references(references)]

    def _weighed(self, score: str, parameters: list[Any], query: SearchQuery) -> tuple[str, list[Any]]:
        """The score, news by their age."""
        if not query.kinds_by_recency or query.today is None:
            return score, parameters
        kinds = ", ".join(["%s"] * len(query.kinds_by_recency))
        recency = f"{RECENCY_FLOOR} + {RECENCY_GAIN} * {RECENCY_DAYS} / ({RECENCY_DAYS} + {self._age()})"
        sql = f"{score} * CASE WHEN d.kind IN ({kinds}) AND d.date IS NOT NULL THEN {recency} ELSE 1.0 END"
        return sql, [*parameters, *query.kinds_by_recency, query.today.isoformat()]

    def _filters(self, query: SearchQuery) -> tuple[str, list[Any]]:
        """What the search documents' own columns decide; never a tombstone, never what has expired."""
        conditions = ["d.removed_at IS NULL", "(d.expires_at IS NULL OR d.expires_at > %s)"]
        parameters: list[Any] = [connection.ops.adapt_datetimefield_value(timezone.now())]
        for column, values in (("language", query.languages), ("kind", query.kinds)):
            if values:
                conditions.append(f"d.{column} IN ({', '.join(['%s'] * len(values))})")
                parameters += values
        for operator, day in ((">=", query.since), ("<=", query.until)):
            if day is not None:
                conditions.append(f"d.date {operator} %s")
                parameters.append(day.isoformat())
        return " AND ".join(conditions), parameters
