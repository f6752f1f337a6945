"""The processes that do the background work, as the others see them."""

from datetime import datetime, timedelta
from typing import Self

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

LEASE = timedelta(seconds=60)
"""How long a worker may be silent before its task is given to another."""


class WorkerProcessQuerySet(models.QuerySet["WorkerProcess"]):
    """Which workers."""

    def alive(self, now: datetime) -> Self:
        """Those that gave a sign of life within their lease and have not ended."""
        return self.filter(stopped_at__isnull=True, lease_until__gt=now)


class WorkerProcess(models.Model):
    """One row a started worker. Its lease is that of the task it runs: a worker runs one at a time."""

    worker_id = models.CharField(max_length=64, unique=True)
    """As it stands in a task's `worker_ids`."""
    host = models.CharField(_("machine"), max_length=100)
    pid = models.PositiveIntegerField(_("process"))
    started_at = models.DateTimeField(_("started"), default=timezone.now)
    seen_at = models.DateTimeField(_("last seen"), default=timezone.now)
    lease_until = models.DateTimeField()
    stopped_at = models.DateTimeField(_("ended"), null=True)
    """When it ended as it should; None for one that runs or was killed."""

    objects = WorkerProcessQuerySet.as_manager()

    class Meta:
        verbose_name = _("worker")
        verbose_name_plural = _("workers")
        ordering = ("-seen_at",)
        default_permissions = ()
        permissions = [
            ("see_work", "Can see background work and have a task tried again"),
            ("give_up_work", "Can give up background work that failed"),
            ("run_jobs", "Can have periodic jobs run before their time"),
        ]

    def __str__(self) -> str:
        return f"{self.host}:{self.pid}"

    def is_alive(self, now: datetime) -> bool:
        """As `WorkerProcessQuerySet.alive`."""
        return self.stopped_at is None and self.lease_until > now
