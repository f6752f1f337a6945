"""The engine: writes changes in bulk, each with its version, and finds."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from elasticsearch.helpers import streaming_bulk

from search.deliveries import removals_on_the_way
from search.engines.base import (
    EngineAwayError,
    EngineBehindError,
    EngineDocument,
    EngineRefusedError,
    EngineResult,
    Hit,
    IndexMissingError,
    SearchQuery,
)

from .client import NAME, as_engine_errors, is_away, question_client, question_seconds, work_client
from .indices import Indices
from .queries import body_of, findable
from .schema import DEEPEST_PAGE, source_of

DOCUMENTS_AT_A_TIME = 500
BYTES_AT_A_TIME = 10 * 1024 * 1024

_DONE = {200, 201, 404, 409}
"""404: it was gone already; 409: a newer version is there."""


@dataclass(frozen=True)
class Change:
    """A document to be put in, or a key to be taken out. Of two changes of a key the one of the higher version stays,
    in whichever order they come."""

    key: str
    version: int
    document: EngineDocument | None


@dataclass(frozen=True)
class Written:
    """What became of a change; `refusal` says why it was not taken, and is empty otherwise."""

    key: str
    refusal: str = ""


class ElasticsearchEngine:
    """Finds in the index under the alias."""

    name = NAME

    def __init__(self) -> None:
        self.indices = Indices()

    def search(self, query: SearchQuery, *, left_out: Sequence[str] | None = None) -> EngineResult:
        """Find: bearers of the number first, then by score, then the newest, then the oldest row.

        `left_out` are `removals_on_the_way` where the caller knows them already.
        """
        if not query.units:
            return EngineResult(0, ())
        if query.offset + query.limit > DEEPEST_PAGE:
            raise EngineBehindError(NAME, f"no more than {DEEPEST_PAGE} hits can be paged through")
        without = removals_on_the_way() if left_out is None else left_out
        body = body_of(query, now=timezone.now(), without=without)
        milliseconds = f"{question_seconds() * 1000:.0f}ms"
        with as_engine_errors():
            answer: dict[str, Any] = (
                question_client()
                .search(index=self.indices.alias, timeout=milliseconds, allow_partial_search_results=False, **body)
                .body
            )
        if answer.get("timed_out"):
            raise EngineAwayError(NAME, f"no answer within {milliseconds}")
        try:
            hits = answer["hits"]
            return EngineResult(int(hits["total"]["value"]), tuple(map(_hit, hits["hits"])))
        except (LookupError, TypeError, ValueError) as error:
            raise EngineRefusedError(NAME, f"an answer that is none: {error!r}") from error

    def index(self, documents: Iterable[EngineDocument]) -> None:
        """Add them; those that are there already are replaced. They are found after the next refresh."""
        version = _now_as_version()
        self._all_written(Change(document.key, version, document) for document in documents)

    def remove(self, keys: Sequence[str]) -> None:
        """Take them out; keys that are not there do no harm."""
        version = _now_as_version()
        self._all_written(Change(key, version, None) for key in keys)

    def write(self, changes: Iterable[Change], targets: Sequence[str]) -> Iterator[Written]:
        """Write into these indices, and tell of each change once it is done in all. Raises EngineError for the rest."""
        operations = (operation for change in changes for operation in _operations(change, targets))
        client = work_client()
        answers = streaming_bulk(
            client,
            operations,
            chunk_size=DOCUMENTS_AT_A_TIME,
            max_chunk_bytes=BYTES_AT_A_TIME,
            raise_on_error=False,
        )
        open_refusals: list[str] = []
        with as_engine_errors():
            for number, (_, answer) in enumerate(answers, start=1):
                (item,) = answer.values()
                open_refusals.append(_refusal(item))
                if number % len(targets) == 0:
                    yield Written(item["_id"], next(filter(None, open_refusals), ""))
                    open_refusals = []

    def clear(self) -> None:
        """Take everything out: an empty index takes the place of the one that is there."""
        name = self.indices.create()
        self.indices.finish(name)
        self.indices.swap(name)

    def refresh(self) -> None:
        """Let what was written be found now."""
        with as_engine_errors():
            work_client().indices.refresh(index=self.indices.alias)

    def count(self) -> int:
        """How many documents can be found."""
        query = findable(now=timezone.now(), without=removals_on_the_way())
        with as_engine_errors():
            return int(question_client().count(index=self.indices.alias, query=query)["count"])

    def bytes_on_disk(self) -> int:
        """The size of the index that answers."""
        with as_engine_errors():
            answer = work_client().indices.stats(index=self.indices.alias, metric="store")
        return int(answer["_all"]["primaries"]["store"]["size_in_bytes"])

    def fingerprints(self) -> dict[str, str]:
        """The fingerprint of each document that is in, by its key."""
        known: dict[str, str] = {}
        after: list[Any] | None = None
        while hits := self._some_fingerprints(after):
            known |= {hit["_id"]: hit["fields"]["fingerprint"][0] for hit in hits}
            after = hits[-1]["sort"]
        return known

    def _some_fingerprints(self, after: list[Any] | None) -> list[dict[str, Any]]:
        with as_engine_errors():
            answer = work_client().search(
                index=self.indices.alias,
                query={"match_all": {}},
                sort=[{"id": "asc"}],
                search_after=after,
                size=5000,
                source=False,
                docvalue_fields=[{"field": "fingerprint"}],
                track_total_hits=False,
            )
        hits: list[dict[str, Any]] = answer["hits"]["hits"]
        return hits

    def _all_written(self, changes: Iterable[Change]) -> None:
        targets = self.indices.targets().names()
        if not targets:
            raise IndexMissingError(NAME, f"there is no index under {self.indices.alias}")
        for written in self.write(changes, targets):
            if written.refusal:
                raise EngineAwayError(NAME, f"{written.key}: {written.refusal}")


def _hit(found: dict[str, Any]) -> Hit:
    pages = found["inner_hits"]["best"]["hits"]["hits"]
    place = pages[0]["_nested"]["offset"] + 1 if pages else 0
    units = len(pages[0]["matched_queries"]) if pages else 0
    return Hit(found["_id"], float(found["sort"][0]), place, units)


def _operations(change: Change, targets: Sequence[str]) -> Iterator[dict[str, Any]]:
    source = source_of(change.document) if change.document else None
    for target in targets:
        operation: dict[str, Any] = {"_op_type": "index", "_source": source} if source else {"_op_type": "delete"}
        yield operation | {
            "_index": target,
            "_id": change.key,
            "version": change.version,
            "version_type": "external_gte",
        }


def _refusal(item: dict[str, Any]) -> str:
    """Why it was not taken. Raises EngineAwayError where another try may help."""
    status, error = int(item["status"]), item.get("error")
    if status in _DONE:
        return ""
    reason = f"{status} {error}"[:1000]
    if is_away(status):
        raise EngineAwayError(NAME, reason)
    return reason


def _now_as_version() -> int:
    return time.time_ns() // 1000
