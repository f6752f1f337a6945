"""What the engines inside a database share: one statement a search, over the terms and the search documents.

A document is found where each word is in its own row or in that of a page of its files. The documents are joined, so
that a tombstone is not found from the moment that it is one. Filters read the documents' own columns.
"""

# ruff: noqa: S608 - names of tables and columns are constants of these classes; all else is a parameter

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.db import connection
from django.db.models.expressions import RawSQL
from django.utils import timezone

from search.analysis import has_letters
from search.ranking import FILE_WEIGHT, FORM_GAIN, RECENCY_DAYS, RECENCY_FLOOR, RECENCY_GAIN

from .base import EngineResult, Hit, SearchQuery, Unit
from .term_table import TermTable

Sql = tuple[str, list[Any]]
"""A piece of a statement with its parameters."""


class DatabaseEngine(TermTable):
    """Assembles the statement; a subclass says its parts in its database's words."""

    name: str

    @abstractmethod
    def _expression(self, units: Sequence[Unit]) -> str:
        """Any of the units, in the database's own notation. Terms are letters and digits: nothing needs escaping."""

    @abstractmethod
    def _expression_of_references(self, terms: Sequence[str]) -> str:
        """The same for documents that bear one of these numbers."""

    @abstractmethod
    def _match(self) -> str:
        """A condition on the table of terms `e` with one parameter, the expression."""

    @abstractmethod
    def _score(self, query: SearchQuery) -> Sql:
        """A positive number, greater for a better row; it may be partial, of the units that the row has."""

    @abstractmethod
    def _age(self) -> str:
        """The days from `w.date` to the day that is its one parameter, not below 0."""

    def search(self, query: SearchQuery) -> EngineResult:
        """Find: bearers of the number first, then by score, then the newest, then the oldest row."""
        if not query.units:
            return EngineResult(0, ())
        rows = _fetch(self._statement(query))
        if not rows and query.offset:
            return EngineResult(self.search(replace(query, offset=0, limit=1)).total, ())
        pages = self._best_pages(query, [document for _, document, _, _, file_pages in rows if file_pages])
        hits = tuple(Hit(key, float(score), *pages.get(document, ())) for key, document, score, _, _ in rows)
        return EngineResult(rows[0][3] if rows else 0, hits)

    def matching(self, query: SearchQuery) -> RawSQL:
        """The ids of the search documents that match, filters aside, for `pk__in=`."""
        sql, parameters = self._matching(query)
        return RawSQL(sql, parameters)  # noqa: S611 - no part of it is typed by anybody

    def _matching(self, query: SearchQuery) -> Sql:
        """The ids of the documents that have all units, or any of them, in whichever of their rows."""
        wanted = [query.units] if query.match_any else [[unit] for unit in query.units]
        one = f"SELECT {self.document} FROM {self.table} e WHERE {self._match()}"
        return " INTERSECT ".join([one] * len(wanted)), [self._expression(units) for units in wanted]

    def _statement(self, query: SearchQuery) -> Sql:
        """One statement: the documents that match, the scores of their rows, the best documents with the number of all.

        Materialized, because FTS5 can tell a rank only while it reads its own table.
        """
        matching, matching_parameters = self._matching(query)
        where, where_parameters = self._filters(query)
        score, score_parameters = self._score(query)
        weighed, weighed_parameters = self._weighed(query)
        exact, exact_parameters = self._bears(query.references)
        sql = (
            "WITH wanted AS MATERIALIZED (SELECT d.id, d.key, d.date, d.kind, d.file_pages FROM search_searchdocument d"
            f" WHERE d.id IN ({matching}) AND {where}),"
            f" scored AS MATERIALIZED (SELECT {self.document} AS id, {self.place} AS place, {score} AS score"
            f" FROM {self.table} e WHERE {self._match()} AND {self.document} IN (SELECT id FROM wanted)),"
            " best AS (SELECT id, MAX(CASE WHEN place = 0 THEN score ELSE 0 END)"
            f" + {FILE_WEIGHT} * MAX(CASE WHEN place = 0 THEN 0 ELSE score END) AS score FROM scored GROUP BY id)"
            f" SELECT w.key, w.id, {weighed} AS score, (SELECT COUNT(*) FROM wanted), w.file_pages"
            " FROM wanted w JOIN best b ON b.id = w.id"
            f" ORDER BY {exact} DESC, 3 DESC, w.date IS NULL, w.date DESC, w.id LIMIT %s OFFSET %s"
        )
        parameters = [*matching_parameters, *where_parameters, *score_parameters, self._expression(query.units)]
        return sql, [*parameters, *weighed_parameters, *exact_parameters, query.limit, query.offset]

    def _best_pages(self, query: SearchQuery, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
        """Of each document the page of its files with most of the units, and how many; one statement."""
        if not ids:
            return {}
        marks = ", ".join(["%s"] * len(ids))
        parts, parameters = [], []
        for unit in query.units:
            score, score_parameters = self._score(replace(query, units=(unit,)))
            parts.append(
                f"SELECT {self.document} AS id, {self.place} AS place, {score} AS score FROM {self.table} e"
                f" WHERE {self._match()} AND {self.document} IN ({marks}) AND {self.place} > 0"
            )
            parameters += [*score_parameters, self._expression([unit]), *ids]
        sql = (
            f"WITH scored AS MATERIALIZED ({' UNION ALL '.join(parts)}),"
            " pages AS (SELECT id, place, COUNT(*) AS units, SUM(score) AS score FROM scored GROUP BY id, place),"
            " ranked AS (SELECT id, place, units,"
            " ROW_NUMBER() OVER (PARTITION BY id ORDER BY units DESC, score DESC, place) AS rank FROM pages)"
            " SELECT id, place, units FROM ranked WHERE rank = 1"
        )
        return {document: (place, units) for document, place, units in _fetch((sql, parameters))}

    def _bears(self, references: Sequence[str]) -> Sql:
        """2 for documents that bear one of these numbers with its letters, 1 for others that bear one, else 0."""
        groups = [group for group in (references, [each for each in references if has_letters(each)]) if group]
        if not groups:
            return "0 + 0", []  # a lone 0 would be the number of a column
        inner = f"SELECT {self.document} FROM {self.table} e WHERE {self._match()}"
        sql = " + ".join([f"CASE WHEN w.id IN ({inner}) THEN 1 ELSE 0 END"] * len(groups))
        return sql, [self._expression_of_references(group) for group in groups]

    def _weighed(self, query: SearchQuery) -> Sql:
        """The score, more for words in the form that was typed, news by their age."""
        score, parameters = self._for_forms(query.forms)
        if not query.kinds_by_recency or query.today is None:
            return score, parameters
        kinds = ", ".join(["%s"] * len(query.kinds_by_recency))
        recency = f"{RECENCY_FLOOR} + {RECENCY_GAIN} * {RECENCY_DAYS} / ({RECENCY_DAYS} + {self._age()})"
        sql = f"{score} * CASE WHEN w.kind IN ({kinds}) AND w.date IS NOT NULL THEN {recency} ELSE 1.0 END"
        return sql, [*parameters, *query.kinds_by_recency, query.today.isoformat()]

    def _for_forms(self, forms: Sequence[str]) -> Sql:
        if not forms:
            return "b.score", []
        inner = f"SELECT {self.document} FROM {self.table} e WHERE {self._match()}"
        share = " + ".join([f"CASE WHEN w.id IN ({inner}) THEN 1 ELSE 0 END"] * len(forms))
        sql = f"b.score * (1 + {FORM_GAIN} * ({share}) / {len(forms)})"
        return sql, [self._expression([Unit(((form,),))]) for form in forms]

    def _filters(self, query: SearchQuery) -> Sql:
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


def _fetch(statement: Sql) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(*statement)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows
