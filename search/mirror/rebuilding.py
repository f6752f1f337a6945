"""A new index beside the one that answers, from all documents, then in its place.

What is changed meanwhile is written into both (`Indices.targets`), with a higher version than any that is written
here: no save is lost, whoever comes first. It goes on slice by slice, and each slice begins where the last one ended,
whether that ended or died. One at a time: who writes holds a lease.
"""

import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from search.engines import EngineAwayError, EngineError, EngineRefusedError
from search.engines.elastic import Change, ElasticsearchEngine, Indices, Targets
from search.engines.elastic.client import NAME
from search.models import Delivery, Mirror, SearchDocument
from search.projection import project

from .delivering import refuse
from .state import mirror

LEASE = timedelta(minutes=2)
AT_A_TIME = 200
"""Documents between two signs of life."""

LOWEST_VERSION = 1
MOST_REFUSED = 20
"""Documents of a slice; with more of them something else is wrong."""


class RebuildRunningError(Exception):
    """Somebody else rebuilds just now."""


class _Lease:
    """Held from its making to its `release`; of two that want it one gets it."""

    def __init__(self) -> None:
        now = timezone.now()
        self._row = mirror().pk
        self._until = now + LEASE
        free = Q(rebuild_lease_until__isnull=True) | Q(rebuild_lease_until__lte=now)
        if not Mirror.objects.filter(free, pk=self._row).update(rebuild_lease_until=self._until):
            raise RebuildRunningError

    def write(self, **values: object) -> None:
        """Keep it longer, and note these values. Raises RebuildRunningError if it was lost."""
        until = timezone.now() + LEASE
        if not self._mine().update(rebuild_lease_until=until, **values):
            raise RebuildRunningError
        self._until = until

    def release(self) -> None:
        self._mine().update(rebuild_lease_until=None)

    def _mine(self) -> "QuerySet[Mirror]":
        return Mirror.objects.filter(pk=self._row, rebuild_lease_until=self._until)


def rebuild() -> None:
    """The whole of it, or the rest of one that was interrupted. Raises EngineError; RebuildRunningError if it runs."""
    while not rebuild_for(seconds=60):
        pass


def rebuild_for(*, seconds: float) -> bool:
    """A part of it; whether that was the last. Raises as `rebuild` does.

    If the engine is away it is gone on with later; if it refuses, nothing of it is left behind.
    """
    lease = _Lease()
    try:
        return _go_on(lease, time.monotonic() + seconds)
    except EngineAwayError:
        raise
    except EngineError:
        lease.write(rebuild_started_at=None, rebuild_position=0)
        with suppress(EngineError):  # what is left is deleted by the next one
            indices = Indices()
            indices.drop([indices.targets().building])
        raise
    finally:
        lease.release()


def start_over() -> None:
    """Forget one that was interrupted. Raises RebuildRunningError if it goes on just now."""
    lease = _Lease()
    lease.write(rebuild_started_at=None, rebuild_position=0)
    lease.release()


def _go_on(lease: _Lease, end: float) -> bool:
    engine = ElasticsearchEngine()
    name = _index_at_hand(lease, engine.indices)
    while name:
        documents = list(documents_after(mirror().rebuild_position)[:AT_A_TIME])
        if not documents:
            _take_over(lease, engine.indices, name)
            break
        _write(engine, documents, name)
        lease.write(rebuild_position=documents[-1].pk)
        if time.monotonic() > end:
            return False
    return True


def _index_at_hand(lease: _Lease, indices: Indices) -> str:
    """The index to be filled: the one that was begun, or a new one. Empty if it is in its place already."""
    targets = indices.targets()
    started_at = mirror().rebuild_started_at
    if started_at and targets.building and indices.has_todays_schema(targets.building):
        return targets.building
    if started_at and _was_swapped(indices, targets, started_at):
        _note_done(lease)
        return ""
    lease.write(rebuild_started_at=timezone.now(), rebuild_position=0)
    return indices.create()


def _was_swapped(indices: Indices, targets: Targets, started_at: datetime) -> bool:
    """Whether the process ended between the swap and its noting it."""
    return bool(targets.live and not targets.building and indices.made_at(targets.live) >= started_at)


def documents_after(position: int) -> "QuerySet[SearchDocument]":
    """Those that an engine holds, in the order of their making."""
    known = SearchDocument.objects.filter(pk__gt=position, removed_at__isnull=True).exclude(content_hash="")
    return known.order_by("pk")


def _write(engine: ElasticsearchEngine, documents: Sequence[SearchDocument], name: str) -> None:
    changes = (Change(document.key, LOWEST_VERSION, project(document)) for document in documents)
    refused = {written.key: written.refusal for written in engine.write(changes, [name]) if written.refusal}
    if len(refused) > MOST_REFUSED:
        raise EngineRefusedError(NAME, next(iter(refused.values())))
    for key, refusal in refused.items():
        refuse([Delivery.objects.create(key=key, is_removal=False, asked_at=timezone.now())], refusal)


def _take_over(lease: _Lease, indices: Indices, name: str) -> None:
    """Let the new index answer, if there is something in it."""
    if not indices.has_todays_schema(name):
        raise EngineRefusedError(NAME, f"{name} was deleted while it was built")
    if not indices.finish(name) and documents_after(0).exists():
        raise EngineRefusedError(NAME, f"nothing arrived in {name}")
    lease.write()
    indices.swap(name)
    _note_done(lease)
    indices.drop_strays()


def _note_done(lease: _Lease) -> None:
    """It is compared with the documents at once."""
    values = {"rebuild_started_at": None, "rebuild_position": 0, "rebuilt_at": timezone.now(), "compared_at": None}
    lease.write(**values, retry_at=None, failures=0, error="")
