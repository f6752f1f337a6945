"""The table of terms that an engine inside a database keeps beside the search documents: how it is written.

It is written in the same transaction as its documents, and lives on nothing but their ids: no foreign key, for the
engine is asked to remove what is deleted.
"""

# ruff: noqa: S608 - names of tables and columns are constants of these classes; all else is a parameter

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import ClassVar, TypeVar

from django.db import connection, transaction

from search.models import SearchDocument

from .base import EngineDocument

LONGEST_DOCUMENT = 15_000
"""Terms, all fields together; what lies beyond is not found. Forty pages of print, and below PostgreSQL's limits:
positions to 16,383, and a megabyte, which 15,000 different terms of 60 bytes just keep."""

_CHUNK = 50

Item = TypeVar("Item")


class TermTable(ABC):
    """One row a document; a subclass says it in its database's words."""

    table: ClassVar[str]
    row_id: ClassVar[str]
    """The column that holds the id of the search document."""

    @abstractmethod
    def _insert(self, documents: Sequence[EngineDocument]) -> None:
        """Add these; none of them is there."""

    def index(self, documents: Iterable[EngineDocument]) -> None:
        """Add them; those that are there already are replaced."""
        for chunk in in_chunks(documents, _CHUNK):
            with transaction.atomic():
                self._delete([document.id for document in chunk])
                self._insert([shortened(document) for document in chunk])

    def remove(self, keys: Sequence[str]) -> None:
        """Take them out; keys that are not there do no harm."""
        for chunk in in_chunks(keys, _CHUNK):
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

    def count(self) -> int:
        """How many documents can be found."""
        sql = f"SELECT COUNT(*) FROM {self.table} e JOIN search_searchdocument d ON d.id = e.{self.row_id}"
        with connection.cursor() as cursor:
            cursor.execute(f"{sql} WHERE d.removed_at IS NULL")
            (number,) = cursor.fetchone()
        return int(number)


def shortened(document: EngineDocument) -> EngineDocument:
    """The document with LONGEST_DOCUMENT terms at most; the body gives way first."""
    title = document.title[:LONGEST_DOCUMENT]
    left = LONGEST_DOCUMENT - len(title)
    references = document.references[:left]
    left -= len(references)
    summary = document.summary[:left]
    body = document.body[: left - len(summary)]
    return replace(document, title=title, references=references, summary=summary, body=body)


def in_chunks(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items, `size` at a time; read as they come."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
