"""What the scheduler remembers of each periodic job."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PeriodicJob(models.Model):
    """One row a job that ran at least once; its name is the one it was registered with."""

    name = models.CharField(_("name"), max_length=100, unique=True)
    last_started_at = models.DateTimeField(_("last started"), null=True)
    last_succeeded_at = models.DateTimeField(_("last succeeded"), null=True)
    last_failed_at = models.DateTimeField(_("last failed"), null=True)
    last_error = models.TextField(_("last error"), blank=True)
    """Empty when the last run succeeded."""
    last_seconds = models.FloatField(_("seconds of the last run"), null=True)
    failures = models.PositiveIntegerField(_("failures in a row"), default=0)
    """Runs that failed, or whose process died, since the last one that succeeded."""
    lease_until = models.DateTimeField(null=True)
    """While it runs: the runner renews it; once past, the runner is dead. None: it does not run."""
    asked_at = models.DateTimeField(null=True)
    """When somebody asked for a run before its time; None once that has begun."""

    class Meta:
        verbose_name = _("periodic job")
        verbose_name_plural = _("periodic jobs")
        ordering = ("name",)
        default_permissions = ()

    def __str__(self) -> str:
        return self.name
