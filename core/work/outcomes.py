"""What becomes of a task after a try. Every step is one conditional update: who comes late changes nothing.

A try is known by its task and the moment it was claimed at. A worker that was thought dead and comes back finds
that its try is over, and its outcome is dropped.
"""

import logging
from collections.abc import Iterable
from datetime import datetime
from traceback import format_exception
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult, get_date_max

from core.models import WorkerProcess
from core.work.policy import DEFAULT, Policy, WorkerDiedError, policy_of

logger = logging.getLogger(__name__)


def policy_of_row(row: DBTaskResult[Any, Any]) -> Policy:
    """The policy of the task that the row names; the default where the code has it no more."""
    try:
        return policy_of(row.task.func)
    except (ImportError, SuspiciousOperation):
        return DEFAULT


def succeed(row: DBTaskResult[Any, Any], value: Any) -> bool:
    """Write down that this try succeeded; whether it was still this worker's."""
    return _close(
        row,
        status=TaskResultStatus.SUCCESSFUL,
        return_value=value,
        finished_at=timezone.now(),
        exception_class_path="",
        traceback="",
    )


def fail(row: DBTaskResult[Any, Any], error: BaseException, policy: Policy) -> bool:
    """Write the error down, and put the task back for its next try or, where there is none, end it as failed."""
    tried = len(row.worker_ids)
    is_last = tried >= policy.tries or policy.is_permanent(error)
    log = logger.error if is_last else logger.warning
    log("task failed", extra={"task": row.task_path, "tried": tried, "is_last": is_last}, exc_info=error)
    if is_last:
        return _close(row, status=TaskResultStatus.FAILED, finished_at=timezone.now(), **_traces(error))
    return put_back(row, error, run_after=timezone.now() + policy.wait(tried))


def put_back(row: DBTaskResult[Any, Any], error: BaseException | None, *, run_after: datetime | None = None) -> bool:
    """Let the task wait again: until `run_after`, or for the next worker that is free."""
    traces = _traces(error) if error else {}
    return _close(row, status=TaskResultStatus.READY, run_after=run_after or get_date_max(), **traces)


def hand_back(row: DBTaskResult[Any, Any]) -> bool:
    """Let the task wait again as if it had not been begun: its worker was told to end at once."""
    return _close(row, status=TaskResultStatus.READY, worker_ids=row.worker_ids[:-1])


def return_tasks_of_the_dead(now: datetime) -> list[str]:
    """Take every task from workers that gave no sign within their lease; the paths of those tasks.

    The first death costs no wait: machines restart. A task whose workers keep dying waits longer each time and ends
    as failed after its last try.
    """
    running = list(DBTaskResult.objects.running())
    if not running:
        return []
    alive = set(WorkerProcess.objects.alive(now).values_list("worker_id", flat=True))
    return [row.task_path for row in _orphans(running, alive) if _return(row, now)]


def _orphans(running: Iterable[DBTaskResult[Any, Any]], alive: set[str]) -> list[DBTaskResult[Any, Any]]:
    return [row for row in running if not row.worker_ids or row.worker_ids[-1] not in alive]


def _return(row: DBTaskResult[Any, Any], now: datetime) -> bool:
    error = WorkerDiedError("The worker ended in the middle of the task.")
    policy = policy_of_row(row)
    if len(row.worker_ids) == 1 < policy.tries:
        logger.warning("task given back, its worker is dead", extra={"task": row.task_path})
        return put_back(row, error)
    return fail(row, error, policy)


def _traces(error: BaseException) -> dict[str, Any]:
    return {
        "exception_class_path": f"{type(error).__module__}.{type(error).__qualname__}",
        "traceback": "".join(format_exception(error)),
        "return_value": None,
    }


def _close(row: DBTaskResult[Any, Any], **values: Any) -> bool:
    mine = DBTaskResult.objects.running().filter(pk=row.pk, started_at=row.started_at)
    if not mine.update(**values):
        logger.warning("a try was over before its outcome came", extra={"task": row.task_path})
        return False
    for name, value in values.items():
        setattr(row, name, value)
    return True
