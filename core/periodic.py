"""Periodic jobs: each registered once, run when due by whoever comes first, its outcome written down."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone

from core.models import PeriodicJob

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Job:
    """A function without arguments, and how often it is run."""

    name: str
    every: timedelta
    run: Callable[[], object]


JOBS: dict[str, Job] = {}


def periodic(name: str, *, every: timedelta) -> Callable[[Callable[[], object]], Callable[[], object]]:
    """Register the decorated function. Raises ValueError for a name that is taken."""

    def register(function: Callable[[], object]) -> Callable[[], object]:
        if name in JOBS:
            raise ValueError(f"There is a periodic job {name!r} already.")
        JOBS[name] = Job(name=name, every=every, run=function)
        return function

    return register


def run_due_jobs(now: datetime | None = None) -> list[str]:
    """Run every job that is due; the names of those that were run here, failed ones among them."""
    return [job.name for job in JOBS.values() if _claim(job, now or timezone.now()) and _run(job)]


def _claim(job: Job, now: datetime) -> bool:
    """Whether the job is due and nobody else has begun it: one conditional update decides."""
    PeriodicJob.objects.get_or_create(name=job.name)
    due = Q(last_started_at__isnull=True) | Q(last_started_at__lte=now - job.every)
    return bool(PeriodicJob.objects.filter(due, name=job.name).update(last_started_at=now))


def _run(job: Job) -> bool:
    """Run it. A job's failure is written down and stops no other: this is the edge where it is caught."""
    try:
        job.run()
    except Exception as error:
        logger.exception("periodic job failed", extra={"job": job.name})
        PeriodicJob.objects.filter(name=job.name).update(last_error=f"{type(error).__name__}: {error}"[:2000])
    else:
        PeriodicJob.objects.filter(name=job.name).update(last_succeeded_at=timezone.now(), last_error="")
    return True
