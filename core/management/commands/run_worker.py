"""`manage.py run_worker`: the background worker with the scheduler beside it, in one process."""

import os
import signal
import threading
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import Error, close_old_connections
from django.utils.crypto import get_random_string
from django_tasks import DEFAULT_TASK_BACKEND_ALIAS
from django_tasks_db.management.commands.db_worker import Command as DatabaseWorker

from core.models.workers import LEASE
from core.periodic import run_due_jobs
from core.work.worker import LeasedWorker, Pulse

PATIENCE_SECONDS = 8
"""How long a periodic job may still run when the worker ends; one that is cut off is begun again later."""


class Command(BaseCommand):
    """Tasks are run one after the other; periodic jobs in a thread of their own, so that neither waits long."""

    help = "Runs background tasks and periodic jobs until it is told to stop."

    def add_arguments(self, parser: CommandParser) -> None:
        """How often to look for work."""
        parser.add_argument("--interval", type=float, default=0.5, help="seconds between looks for a task")
        parser.add_argument("--scheduler-interval", type=float, default=5, help="seconds between looks for due jobs")
        parser.add_argument(
            "--lease",
            type=float,
            default=LEASE.total_seconds(),
            help="seconds of silence after which it counts as dead",
        )
        parser.add_argument("--batch", action="store_true", help="end when no task is left, and run no periodic job")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run both until a signal comes. On the first it ends its task and then itself, on the second at once."""
        DatabaseWorker.configure_logging(self, options["verbosity"])  # type: ignore[arg-type]  # uses stdout alone
        worker = _worker(interval=options["interval"], batch=options["batch"])
        pulse = Pulse(worker, timedelta(seconds=options["lease"]))
        stop = threading.Event()
        worker.configure_signals()  # before anything of others is touched: from here on it ends in good order
        pulse.start()
        arguments = (stop, options["scheduler_interval"])
        scheduler = threading.Thread(target=self.schedule, args=arguments, name="scheduler", daemon=True)
        if not options["batch"]:
            scheduler.start()
        try:
            worker.run()
        finally:
            stop.set()
            if scheduler.is_alive():
                scheduler.join(PATIENCE_SECONDS)
            pulse.stop()

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


def _worker(*, interval: float, batch: bool) -> LeasedWorker:
    """For all queues."""
    return LeasedWorker(
        queue_names=["*"],
        interval=interval,
        batch=batch,
        backend_name=DEFAULT_TASK_BACKEND_ALIAS,
        startup_delay=False,
        max_tasks=None,
        worker_id=get_random_string(32),
        excluded_queue_names=[],
    )
