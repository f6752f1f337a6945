"""What the worker does for Elasticsearch every few seconds, so that nobody has to think of it."""

from datetime import timedelta

from django.utils import timezone

from search.deliveries import has_mirror
from search.engines import EngineError
from search.engines.elastic import Indices
from search.models import Mirror

from .comparing import compare
from .delivering import deliver, deliver_now
from .rebuilding import RebuildRunningError, rebuild_for
from .state import mirror, note_failure, note_success

REBUILD_SECONDS = 8.0
"""Of a rebuild at a time: other jobs, such as publishing at an hour, wait behind it."""

COMPARED_EVERY = timedelta(hours=1)
NOBODY_LOOKED = timedelta(minutes=10)
"""After such a time without a look it may have missed changes: it was switched off, or the worker stood still."""


def keep() -> None:
    """Bring over what waits, build the index where it is missing or of an older make, compare now and then.

    What fails is written down and tried again at the next call.
    """
    if not has_mirror():
        return
    row = mirror()
    if row.retry_at and row.retry_at > timezone.now():
        return
    try:
        _build_if_needed(row)
        deliver_now()
        _compare_if_due(row)
    except EngineError as error:
        note_failure(error)
    except RebuildRunningError:
        deliver()  # somebody else builds; changes go on into both
    else:
        note_success()


def _build_if_needed(row: Mirror) -> None:
    indices = Indices()
    live = indices.targets().live
    if row.rebuild_started_at or not live or not indices.has_todays_schema(live):
        rebuild_for(seconds=REBUILD_SECONDS)


def _compare_if_due(row: Mirror) -> None:
    now = timezone.now()
    was_left_alone = row.seen_at is None or row.seen_at < now - NOBODY_LOOKED
    is_due = row.compared_at is None or row.compared_at < now - COMPARED_EVERY
    if (was_left_alone or is_due) and Indices().targets().live and compare():
        deliver_now()
