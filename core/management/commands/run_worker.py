"""`manage.py run_worker`: the background worker with the scheduler beside it, in one process."""

import os
import signal
import threading
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import Error, close_old_connections

from core.periodic import run_due_jobs


class Command(BaseCommand):
    """Tasks are run one after the other; periodic jobs in a thread of their own, so that neither waits long."""

    help = "Runs background tasks and periodic jobs until it is told to stop."

    def add_arguments(self, parser: CommandParser) -> None:
        """How often to look for work."""
        parser.add_argument("--interval", type=float, default=0.5, help="seconds between looks for a task")
        parser.add_argument("--scheduler-interval", type=float, default=5, help="seconds between looks for due jobs")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run both until a signal comes."""
        stop = threading.Event()
        scheduler = threading.Thread(target=self.schedule, args=(stop, options["scheduler_interval"]), daemon=True)
        scheduler.start()
        try:
            call_command(
                "db_worker", queue_name="*", interval=options["interval"], reload=False, verbosity=options["verbosity"]
            )
        finally:
            stop.set()

    def schedule(self, stop: threading.Event, interval: float) -> None:
        """Look for due jobs until told to stop. A database that is away is waited for.

        Anything else that fails ends the process, so that its keeper starts it anew.
        """
        try:
            while not stop.wait(interval):
                close_old_connections()
                try:
                    run_due_jobs()
                except Error as error:
                    self.stderr.write(f"The scheduler waits for the database: {error}")
        finally:
            if not stop.is_set():
                os.kill(os.getpid(), signal.SIGTERM)
