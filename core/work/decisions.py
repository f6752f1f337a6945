"""What staff decide about tasks. Each is one conditional update: who comes second changes nothing."""

from typing import Any
from uuid import UUID

from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from wagtail.log_actions import log

from core.work.labels import last_line, task_label

GIVEN_UP = "core.give_up_work"
"""The action in Wagtail's log."""


def try_again(*, task_id: UUID) -> bool:
    """Put a failed task back with all its tries, or let one that waits for a try have it now."""
    now = timezone.now()
    failed = DBTaskResult.objects.failed().filter(pk=task_id)
    if failed.update(status=TaskResultStatus.READY, run_after=now, finished_at=None, worker_ids=[]):
        return True
    return bool(DBTaskResult.objects.filter(pk=task_id, status=TaskResultStatus.READY).update(run_after=now))


def try_all_again() -> int:
    """Put every failed task back; how many."""
    values = {"status": TaskResultStatus.READY, "run_after": timezone.now(), "finished_at": None, "worker_ids": []}
    return int(DBTaskResult.objects.failed().update(**values))


def give_up(*, task_id: UUID, user: Any) -> bool:
    """Take a failed task off the list. The site's history keeps who did it and what it was."""
    row = DBTaskResult.objects.failed().filter(pk=task_id).first()
    if row is None or not DBTaskResult.objects.failed().filter(pk=task_id).delete()[0]:
        return False
    row.pk = task_id
    data = {"task": row.task_path, "error": last_line(row.traceback)}
    log(instance=row, action=GIVEN_UP, user=user, title=task_label(row.task_path), data=data)
    return True
