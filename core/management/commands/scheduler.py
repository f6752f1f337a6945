"""`manage.py scheduler`: run the periodic jobs that are due, or list them all."""

from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from core.models import PeriodicJob
from core.periodic import JOBS, Job, is_overdue, is_running, run_due_jobs


class Command(BaseCommand):
    """Run by the worker's process and by a systemd timer; both at once do no harm."""

    help = "Runs the periodic jobs that are due."

    def add_arguments(self, parser: CommandParser) -> None:
        """`--list` shows what there is, with last run and last error."""
        parser.add_argument("--list", action="store_true", help="list the jobs, run none")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run or list."""
        if not options["list"]:
            for name in run_due_jobs():
                self.stdout.write(name)
            return
        known = {row.name: row for row in PeriodicJob.objects.all()}
        for job in JOBS.values():
            self.stdout.write(f"{job.name}: every {job.every}, {_state(job, known.get(job.name), timezone.now())}")


def _state(job: Job, row: PeriodicJob | None, now: datetime) -> str:
    """Times, duration, and what is not as it should be."""
    if row is None or not row.last_started_at:
        return "last run never"
    parts = [f"last run {row.last_started_at:%Y-%m-%d %H:%M:%S}"]
    if row.last_succeeded_at:
        parts.append(f"last success {row.last_succeeded_at:%Y-%m-%d %H:%M:%S}")
    if row.last_seconds is not None:
        parts.append(f"took {row.last_seconds:.1f} s")
    if is_running(row, now):
        parts.append("running")
    if is_overdue(job, row, now):
        parts.append("OVERDUE")
    if row.last_error:
        parts.append(f"failed: {row.last_error}")
    return ", ".join(parts)
