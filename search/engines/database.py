"""What the engines inside a database share: one table of terms beside the search documents, one statement a search.

The table of terms is written in the same transaction as its documents and joined with them, so that a tombstone is
not found from the moment that it is one. Filters read the documents' own columns.
"""

# ruff: noqa: S608 - names of tables and columns are constants of these classes; all else is a parameter

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any, ClassVar, TypeVar

from django.db import connection, transaction
from django.db.models.expressions import RawSQL
from django.utils import timezone

from search.models import SearchDocument
from search.ranking import RECENCY_DAYS, RECENCY_FLOOR, RECENCY_GAIN

from .base import EngineDocument, EngineResult, Hit, SearchQuery

LONGEST_DOCUMENT = 15_000
"""Terms, all fields together; what lies beyond is not found. Forty pages of print, and below PostgreSQL's limits:
positions to 16,383, and a megabyte, which 15,000 different terms of 60 bytes just keep."""

_CHUNK = 100

Item = TypeVar("Item")


class DatabaseEngine(ABC):
    """Assembles the statements; a subclass says them in its database's words."""

    name: str
    table: ClassVar[str]
    row_id: ClassVar[str]
    """The column that holds the id of the search document."""

    # Writing

    @abstractmethod
    def _insert(self, documents: Sequence[EngineDocument]) -> None:
        """Add these; none of them is there."""

    def index(self, documents: Iterable[EngineDocument]) -> None:
        """Add them; those that are there already are replaced."""
        for chunk in _chunks(documents):
            with transaction.atomic():
                self._delete([document.id for document in chunk])
                self._insert([shortened(document) for document in chunk])

    def remove(self, keys: Sequence[str]) -> None:
        """Take them out; keys that are not there do no harm."""
        for chunk in _chunks(keys):
            self._delete(list(SearchDocument.objects.filter(key__in=chunk).values_list("pk", flat=True)))

    def clear(self) -> None:
        """Take everything out."""
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {self.table}")

    def _delete(self, ids: Sequence[int]) -> None:
        if ids:
            marks = ", ".join(["%s"] * len(ids))
            with connection.cursor() as cursor:
                cursor.execute(f"DELETE FROM {self.table} WHERE {self.row_id} IN ({marks})", ids)

    # Finding

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

    def count(self) -> int:
        """How many documents can be found."""
        sql = f"SELECT COUNT(*) FROM {self.table} e JOIN search_searchdocument d ON d.id = e.{self.row_id}"
        with connection.cursor() as cursor:
            cursor.execute(f"{sql} WHERE d.removed_at IS NULL")
            (number,) = cursor.fetchone()
        return int(number)

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


def shortened(document: EngineDocument) -> EngineDocument:
    """The document with LONGEST_DOCUMENT terms at most; the body gives way first."""
    title = document.title[:LONGEST_DOCUMENT]
    left = LONGEST_DOCUMENT - len(title)
    references = document.references[:left]
    left -= len(references)
    summary = document.summary[:left]
    body = document.body[: left - len(summary)]
    return replace(document, title=title, references=references, summary=summary, body=body)


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    """The items, _CHUNK at a time; read as they come."""
    iterator = iter(items)
    while chunk := list(islice(iterator, _CHUNK)):
        yield chunk
