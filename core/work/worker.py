"""A worker of django-tasks-db that holds its task under a lease and tries again what failed."""

import logging
import os
import socket
import threading
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.db import Error, close_old_connections, connection
from django.utils import timezone
from django_tasks import TaskContext
from django_tasks.signals import task_finished, task_started
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult
from django_tasks_db.utils import retry

from core.models import WorkerProcess
from core.models.workers import LEASE
from core.work import outcomes
from core.work.policy import TooLongError

logger = logging.getLogger(__name__)

BEATS_A_LEASE = 4
"""So many signs of life are due within a lease: one or two may fail on a busy database."""


class LeasedWorker(Worker):
    """Looks for tasks as its base does; what it runs is written down by `core.work.outcomes`."""

    current: tuple[DBTaskResult[Any, Any], datetime] | None = None
    """The task that runs and the moment at which it has run too long."""

    def run_task(self, db_task_result: DBTaskResult[Any, Any]) -> None:
        """Run it. Whatever it raises is written down: this is the edge where a task's errors are caught."""
        self.running_task = True
        policy = outcomes.policy_of_row(db_task_result)
        self.current = (db_task_result, timezone.now() + policy.limit)
        try:
            value = _call(db_task_result)
            retry()(outcomes.succeed)(db_task_result, value)
        except Exception as error:
            connection.close_if_unusable_or_obsolete()
            retry()(outcomes.fail)(db_task_result, error, policy)
        except BaseException:  # told twice to end: somebody else does it
            outcomes.hand_back(db_task_result)
            raise
        finally:
            self.current = None
            self.running_task = False
            self._run_tasks += 1
        _announce_end(db_task_result)


def _call(row: DBTaskResult[Any, Any]) -> Any:
    task: Any = row.task  # the types of the two packages differ in their parameters
    result: Any = row.task_result
    task_started.send(sender=type(task.get_backend()), task_result=result)
    context = [TaskContext(task_result=result)] if task.takes_context else []
    return task.call(*context, *result.args, **result.kwargs)


def _announce_end(row: DBTaskResult[Any, Any]) -> None:
    """Tell django-tasks, which logs it, once there will be no further try."""
    try:
        if row.finished_at:
            task_finished.send(sender=type(row.task.get_backend()), task_result=row.task_result)
    except (ImportError, SuspiciousOperation):
        logger.warning("a task that the code has no more", extra={"task": row.task_path})


class Pulse:
    """The signs of life of a worker, from a thread of its own; beside them it looks after the tasks of dead ones."""

    def __init__(self, worker: LeasedWorker, lease: timedelta = LEASE) -> None:
        self.worker = worker
        self.lease = lease
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)

    def start(self) -> None:
        """Register before the first task is claimed, then beat."""
        now = timezone.now()
        WorkerProcess.objects.create(
            worker_id=self.worker.worker_id,
            host=socket.gethostname()[:100],
            pid=os.getpid(),
            lease_until=now + self.lease,
        )
        outcomes.return_tasks_of_the_dead(now)
        self._thread.start()

    def stop(self) -> None:
        """The worker ends as it should."""
        self._stop.set()
        self._thread.join(self.lease.total_seconds())
        WorkerProcess.objects.filter(worker_id=self.worker.worker_id).update(stopped_at=timezone.now())

    def beat(self) -> None:
        """One sign of life, and a look at the others."""
        now = timezone.now()
        WorkerProcess.objects.filter(worker_id=self.worker.worker_id).update(seen_at=now, lease_until=now + self.lease)
        outcomes.return_tasks_of_the_dead(now)

    def end_what_hangs(self) -> None:
        """End the process if its task has run too long: threads can't be stopped, and other work waits behind it."""
        current = self.worker.current
        if current is None or timezone.now() < current[1]:
            return
        row, limit = current
        error = TooLongError(f"The task did not end in its time ({limit - (row.started_at or limit)}).")
        if outcomes.fail(row, error, outcomes.policy_of_row(row)):
            logger.critical("the worker ends itself, its task hangs", extra={"task": row.task_path})
            os._exit(os.EX_SOFTWARE)

    def _run(self) -> None:
        pause = self.lease.total_seconds() / BEATS_A_LEASE
        while not self._stop.wait(pause):
            close_old_connections()
            try:
                self.beat()
                self.end_what_hangs()
            except Error as error:
                logger.warning("no sign of life, the database is away: %s", error)
        connection.close()
