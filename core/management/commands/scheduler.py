"""`manage.py scheduler`: run the periodic jobs that are due, or list them all."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from core.models import PeriodicJob
from core.periodic import JOBS, run_due_jobs


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
        known = {job.name: job for job in PeriodicJob.objects.all()}
        for job in JOBS.values():
            row = known.get(job.name)
            when = f"{row.last_started_at:%Y-%m-%d %H:%M:%S}" if row and row.last_started_at else "never"
            self.stdout.write(f"{job.name}: every {job.every}, last run {when}{self._error(row)}")

    def _error(self, row: PeriodicJob | None) -> str:
        return f", failed: {row.last_error}" if row and row.last_error else ""
