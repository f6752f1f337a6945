"""How the background work stands: what waits, runs and has failed; the workers; the periodic jobs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult, get_date_max

from core.models import PeriodicJob, WorkerProcess
from core.periodic import JOBS, Job, due_at, is_overdue, is_running
from core.work.labels import last_line, plain_error, task_label

PAGE_SIZE = 30
STATES: dict[str, str | Promise] = {
    TaskResultStatus.FAILED.value: _("Failed"),
    TaskResultStatus.RUNNING.value: _("Running"),
    TaskResultStatus.READY.value: _("Waiting"),
}
"""What is shown, in this order. Tasks that succeeded are of no concern to anybody."""


@dataclass(frozen=True)
class TaskState:
    """A task as the page shows it."""

    id: str
    label: str
    state: str
    state_label: str
    since: datetime | None
    tries: int
    error: str
    detail: str
    next_try: datetime | None
    """Only of one that waits for another try."""


@dataclass(frozen=True)
class JobState:
    """A periodic job as the page shows it. Times are None for what did not happen yet."""

    name: str
    label: str
    every: str
    last_run: datetime | None
    last_success: datetime | None
    seconds: float | None
    error: str
    is_running: bool
    is_overdue: bool
    next_run: datetime | None


@dataclass(frozen=True)
class Workers:
    """Whether somebody works."""

    alive: list[WorkerProcess]
    last: WorkerProcess | None
    """The one that was seen last, be it dead."""


def counts() -> dict[str, int]:
    """How many tasks are in each state."""
    rows = DBTaskResult.objects.filter(status__in=STATES).order_by().values_list("status").annotate(Count("pk"))
    return dict.fromkeys(STATES, 0) | dict(rows)


def task_page(state: str, number: str, *, known: dict[str, int]) -> "Page[Any]":
    """One page of the tasks in a state, newest first; a number that is none gives the first or the last page."""
    rows = DBTaskResult.objects.filter(status=state).order_by("-enqueued_at")
    paginator: Paginator[Any] = Paginator(rows.only(*_SHOWN), PAGE_SIZE)
    paginator.count = known[state]  # known already: not counted a second time
    page: Page[Any] = paginator.get_page(number)
    page.object_list = [_task_state(row) for row in page.object_list]
    return page


_SHOWN = (
    *("id", "status", "task_path", "worker_ids", "exception_class_path", "traceback"),
    *("enqueued_at", "started_at", "finished_at", "run_after"),
)


def _task_state(row: DBTaskResult[Any, Any]) -> TaskState:
    since = {"FAILED": row.finished_at, "RUNNING": row.started_at, "READY": row.enqueued_at}[row.status]
    detail = last_line(row.traceback)
    return TaskState(
        id=str(row.pk),
        label=task_label(row.task_path),
        state=row.status,
        state_label=str(STATES[row.status]),
        since=since,
        tries=len(row.worker_ids),
        error=plain_error(row.exception_class_path, detail),
        detail=detail,
        next_try=row.run_after if row.status == "READY" and row.run_after != get_date_max() else None,
    )


def workers(now: datetime) -> Workers:
    """The workers that were seen lately."""
    seen = list(WorkerProcess.objects.all()[:10])
    return Workers(alive=[row for row in seen if row.is_alive(now)], last=seen[0] if seen else None)


def job_states(now: datetime) -> list[JobState]:
    """Every registered job."""
    rows: Iterable[PeriodicJob] = PeriodicJob.objects.all()
    known = {row.name: row for row in rows}
    return [_job_state(job, known.get(job.name) or PeriodicJob(name=job.name), now) for job in JOBS.values()]


def _job_state(job: Job, row: PeriodicJob, now: datetime) -> JobState:
    return JobState(
        name=job.name,
        label=str(job.label or job.name),
        every=every_words(job.every),
        last_run=row.last_started_at,
        last_success=row.last_succeeded_at,
        seconds=row.last_seconds,
        error=row.last_error,
        is_running=is_running(row, now),
        is_overdue=is_overdue(job, row, now),
        next_run=due_at(job, row),
    )


def every_words(every: timedelta) -> str:
    """How often, in the largest unit that fits."""
    seconds = int(every.total_seconds())
    if seconds % 86400 == 0:
        return ngettext("every day", "every %(count)d days", seconds // 86400) % {"count": seconds // 86400}
    if seconds % 3600 == 0:
        return ngettext("every hour", "every %(count)d hours", seconds // 3600) % {"count": seconds // 3600}
    if seconds % 60 == 0:
        return ngettext("every minute", "every %(count)d minutes", seconds // 60) % {"count": seconds // 60}
    return ngettext("every second", "every %(count)d seconds", seconds) % {"count": seconds}
