"""The table of terms that an engine inside a database keeps beside the search documents: how it is written.

A document is one row, and each page of its files is one more: the row of place 0 is the document's own. It is written
in the same transaction as its documents, and lives on nothing but their ids: no foreign key, for the engine is asked
to remove what is deleted.
"""

# ruff: noqa: S608 - names of tables and columns are constants of these classes; all else is a parameter

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import ClassVar, NamedTuple, TypeVar

from django.db import connection, transaction

from search.models import SearchDocument

from .base import EngineDocument

LONGEST_DOCUMENT = 15_000
"""Terms a row, all fields together; what lies beyond is not found. Forty pages of print, and below PostgreSQL's limits:
positions to 16,383, and a megabyte, which 15,000 different terms of 60 bytes just keep. A page of a file has a row to
itself, so that a file has no limit."""

_CHUNK = 50

Item = TypeVar("Item")


class Row(NamedTuple):
    """A row of the table; the fields are those of FIELD_WEIGHTS."""

    document_id: int
    place: int
    title: Sequence[str]
    references: Sequence[str]
    summary: Sequence[str]
    body: Sequence[str]

    def fields(self) -> tuple[Sequence[str], ...]:
        """The fields, LONGEST_DOCUMENT terms at most; the last give way first."""
        left = LONGEST_DOCUMENT
        kept = []
        for field in self[2:]:
            kept.append(field[:left])
            left -= len(kept[-1])
        return tuple(kept)


class TermTable(ABC):
    """Says in its database's words how rows are written."""

    table: ClassVar[str]
    document: ClassVar[str]
    """The id of the search document of a row `e`, in SQL."""
    place: ClassVar[str]
    """The place of a row `e` in its document: 0, or the page among its files."""

    @abstractmethod
    def _insert(self, rows: Sequence[Row]) -> None:
        """Add these; none of them is there."""

    @abstractmethod
    def _delete(self, ids: Sequence[int]) -> None:
        """Take out all rows of these documents."""

    def index(self, documents: Iterable[EngineDocument]) -> None:
        """Add them; those that are there already are replaced."""
        for chunk in in_chunks(documents, _CHUNK):
            with transaction.atomic():
                self._delete([document.id for document in chunk])
                for rows in in_chunks((row for document in chunk for row in rows_of(document)), _CHUNK):
                    self._insert(rows)

    def remove(self, keys: Sequence[str]) -> None:
        """Take them out; keys that are not there do no harm."""
        for chunk in in_chunks(keys, _CHUNK):
            self._delete(list(SearchDocument.objects.filter(key__in=chunk).values_list("pk", flat=True)))

    def clear(self) -> None:
        """Take everything out."""
        with connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {self.table}")

    def count(self) -> int:
        """How many documents can be found."""
        sql = f"SELECT COUNT(*) FROM {self.table} e JOIN search_searchdocument d ON d.id = {self.document}"
        with connection.cursor() as cursor:
            cursor.execute(f"{sql} WHERE {self.place} = 0 AND d.removed_at IS NULL")
            (number,) = cursor.fetchone()
        return int(number)


def rows_of(document: EngineDocument) -> Iterator[Row]:
    """The document's own row, then those of its files' pages as they are read."""
    yield Row(document.id, 0, document.title, document.references, document.summary, document.body)
    for place, terms in enumerate(document.pages, start=1):
        yield Row(document.id, place, (), (), (), terms)


def in_chunks(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items, `size` at a time; read as they come."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
