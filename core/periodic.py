"""Periodic jobs: each registered once, run when due by whoever comes first, its outcome written down.

Who runs a job holds it under a lease and renews it. A job whose runner died is run again once the lease is over; one
that takes long is not begun a second time. Failures are tried again sooner than the next round, at growing distances.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import Error, connection
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.functional import Promise

from core.models import PeriodicJob
from core.models.workers import LEASE

logger = logging.getLogger(__name__)

FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=1)
"""Between tries of a job that fails; never longer than to its next round."""

GRACE = timedelta(minutes=2)
"""A job that is due for longer is overdue: nobody looks for due jobs, or one of them takes long."""

_RENEWALS_A_LEASE = 4
_MOST_OF_AN_ERROR = 2000
"""Letters of an error's text that are kept."""


@dataclass(frozen=True)
class Job:
    """A function without arguments, and how often it is run."""

    name: str
    every: timedelta
    run: Callable[[], object]
    label: str | Promise = ""
    """What it does, for staff; its name without one."""


JOBS: dict[str, Job] = {}


def periodic(
    name: str, *, every: timedelta, label: str | Promise = ""
) -> Callable[[Callable[[], object]], Callable[[], object]]:
    """Register the decorated function. Raises ValueError for a name that is taken."""

    def register(function: Callable[[], object]) -> Callable[[], object]:
        if name in JOBS:
            raise ValueError(f"There is a periodic job {name!r} already.")
        JOBS[name] = Job(name=name, every=every, run=function, label=label)
        return function

    return register


def due_at(job: Job, row: PeriodicJob) -> datetime | None:
    """When the job is to be begun next, which may be past; None: never begun, so at once."""
    if row.lease_until:  # it runs, or died in the middle: the first time it is begun again at once
        return row.lease_until + (_wait(row.failures) if row.failures else timedelta(0))
    if row.asked_at or not row.last_started_at:
        return row.asked_at
    return row.last_started_at + (min(job.every, _wait(row.failures)) if row.failures else job.every)


def is_running(row: PeriodicJob, now: datetime) -> bool:
    """Whether somebody holds it under a lease that stands."""
    return bool(row.lease_until and row.lease_until > now)


def is_overdue(job: Job, row: PeriodicJob, now: datetime) -> bool:
    """Whether it should have been begun a while ago."""
    due = due_at(job, row)
    return due is not None and due + GRACE < now


def _wait(failures: int) -> timedelta:
    wait: timedelta = FIRST_WAIT * 2 ** min(failures - 1, 20)
    return min(wait, LONGEST_WAIT)


def run_due_jobs(now: datetime | None = None) -> list[str]:
    """Run every job that is due; the names of those that were run here, failed ones among them."""
    rows = {row.name: row for row in PeriodicJob.objects.all()}
    begun = []
    for job in JOBS.values():
        row = rows.get(job.name) or PeriodicJob.objects.get_or_create(name=job.name)[0]
        if _claim(job, row, now or timezone.now()):
            _run(job, row)
            begun.append(job.name)
    return begun


def ask_for(name: str) -> None:
    """Have the scheduler run a job at its next look. Raises KeyError for a name that no job has."""
    PeriodicJob.objects.update_or_create(name=JOBS[name].name, defaults={"asked_at": timezone.now()})


def _claim(job: Job, row: PeriodicJob, now: datetime) -> bool:
    """Whether the job is due and nobody else has begun it: an update of the row as it was seen decides."""
    due = due_at(job, row)
    if due and due > now:
        return False
    seen = PeriodicJob.objects.filter(pk=row.pk, last_started_at=row.last_started_at, lease_until=row.lease_until)
    row.failures += 1 if row.lease_until else 0
    row.last_started_at, row.lease_until = now, _lease_end()
    return bool(seen.update(last_started_at=now, lease_until=row.lease_until, failures=row.failures, asked_at=None))


def _lease_end() -> datetime:
    """By the clock, whichever moment the run is counted from."""
    return timezone.now() + LEASE


def _run(job: Job, row: PeriodicJob) -> None:
    """Run it. A job's failure is written down and stops no other: this is the edge where it is caught."""
    begun_at = timezone.now()
    try:
        with _renewed(row):
            job.run()
    except Exception as error:
        logger.exception("periodic job failed", extra={"job": job.name})
        text = f"{type(error).__name__}: {error}"[:_MOST_OF_AN_ERROR]
        outcome = {"last_failed_at": timezone.now(), "last_error": text, "failures": row.failures + 1}
    else:
        outcome = {"last_succeeded_at": timezone.now(), "last_error": "", "failures": 0}
    seconds = (timezone.now() - begun_at).total_seconds()
    _mine(row).update(**outcome, last_seconds=seconds, lease_until=None)


def _mine(row: PeriodicJob) -> QuerySet[PeriodicJob]:
    """The row as long as this run is the one that counts."""
    return PeriodicJob.objects.filter(pk=row.pk, last_started_at=row.last_started_at, lease_until__isnull=False)


@contextmanager
def _renewed(row: PeriodicJob) -> Iterator[None]:
    """Renew the lease from a thread as long as the block runs."""
    done = threading.Event()

    def renew() -> None:
        while not done.wait(LEASE.total_seconds() / _RENEWALS_A_LEASE):
            try:
                _mine(row).update(lease_until=_lease_end())
            except Error as error:
                logger.warning("lease not renewed, the database is away: %s", error)
        connection.close()

    thread = threading.Thread(target=renew, name=f"lease of {row.name}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join(LEASE.total_seconds())
