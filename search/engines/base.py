"""What every engine understands: documents as terms, queries as terms, hits as keys."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol, Self


@dataclass(frozen=True)
class EngineDocument:
    """What an engine holds of a search document. Each field is its terms in the order of the text.

    After the words of a text stand the numbers of acts that it mentions; `references` has only the document's own.
    """

    id: int
    key: str
    language: str
    kind: str
    date: date | None
    title: tuple[str, ...]
    references: tuple[str, ...]
    summary: tuple[str, ...]
    body: tuple[str, ...]
    pages: Iterable[tuple[str, ...]] = ()
    """The terms of each page of its files, in their order. They may be many: each is read when its turn comes."""
    expires_at: datetime | None = None
    """From then on it is not found."""
    fingerprint: str = ""
    """Equal for equal documents: by it an engine outside of the database is compared with the documents."""


Phrase = tuple[str, ...]
"""Terms that follow each other; most often one."""


@dataclass(frozen=True)
class Unit:
    """A part of a query: found where any of its alternatives is."""

    alternatives: tuple[Phrase, ...]


@dataclass(frozen=True)
class SearchQuery:
    """What is searched for, in terms; filters left empty let everything pass."""

    units: tuple[Unit, ...]
    """A query without units finds nothing."""
    references: tuple[str, ...] = ()
    """Terms of an act's number: the documents that bear it come first, those that bear its letters, too, before all."""
    forms: tuple[str, ...] = ()
    """Terms of the words in the very form that was typed: a little better is what has them in title or summary."""
    match_any: bool = False
    """Whether one unit is enough; else all must be found, in the document or in the pages of its files."""
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    """First and last day. Documents without a date lie outside of any range."""
    kinds_by_recency: tuple[str, ...] = ()
    """Kinds of which newer ones are better answers."""
    today: date | None = None
    """The day to count age from; without it age counts for nothing."""
    offset: int = 0
    limit: int = 10

    def terms(self) -> frozenset[str]:
        """Every term that makes a document match."""
        return frozenset(term for unit in self.units for phrase in unit.alternatives for term in phrase)

    def units_of(self, terms: frozenset[str]) -> int:
        """How many of the units a text with these terms has; of a phrase, its words are enough."""
        return sum(any(terms.issuperset(phrase) for phrase in unit.alternatives) for unit in self.units)

    def loosened(self) -> Self:
        """The same query, content with one of its units."""
        return replace(self, match_any=True)


@dataclass(frozen=True)
class Hit:
    """A document found. Scores compare within one answer only."""

    key: str
    score: float
    place: int = 0
    """The page among those of its files that has most of the query, from 1; 0 where none has any of it."""
    units: int = 0
    """How many units that page has."""


@dataclass(frozen=True)
class EngineResult:
    """The hits asked for, best first, and how many there are in all."""

    total: int
    hits: tuple[Hit, ...]


class EngineError(Exception):
    """The engine did not answer or refused. `engine` is its name."""

    def __init__(self, engine: str, reason: str) -> None:
        super().__init__(f"{engine}: {reason}")
        self.engine = engine
        self.reason = reason


class EngineAwayError(EngineError):
    """It can't be reached, is too slow or overloaded: another try may help."""


class EngineRefusedError(EngineError):
    """It said no: the same request will be refused again."""


class IndexMissingError(EngineError):
    """It answers, but has no index of ours: one has to be built."""


class EngineBehindError(EngineError):
    """It answers, but waits for changes for too long: another engine knows better."""


class Engine(Protocol):
    """An index of search documents. Each method raises EngineError when the engine is out of order."""

    name: str

    def index(self, documents: Iterable[EngineDocument]) -> None:
        """Add them; those that are there already are replaced."""

    def remove(self, keys: Sequence[str]) -> None:
        """Take them out; keys that are not there do no harm."""

    def search(self, query: SearchQuery) -> EngineResult:
        """Find. An offset beyond the last hit yields no hits, and the total all the same."""

    def clear(self) -> None:
        """Take everything out."""

    def count(self) -> int:
        """How many documents can be found."""
