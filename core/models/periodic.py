"""What the scheduler remembers of each periodic job."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PeriodicJob(models.Model):
    """One row a job that ran at least once; its name is the one it was registered with."""

    name = models.CharField(_("name"), max_length=100, unique=True)
    last_started_at = models.DateTimeField(_("last started"), null=True)
    last_succeeded_at = models.DateTimeField(_("last succeeded"), null=True)
    last_error = models.TextField(_("last error"), blank=True)
    """Empty when the last run succeeded."""

    class Meta:
        verbose_name = _("periodic job")
        verbose_name_plural = _("periodic jobs")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name
