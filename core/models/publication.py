"""Publication is an object, not a flag: parity, in-force dates and the half-year report count its rows."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.models.append_only import AppendOnlyModel


class Publication(AppendOnlyModel):
    """One language of a page went live, changed for its readers, or was withdrawn. Never changed, never deleted."""

    class Event(models.TextChoices):
        LIVE = "live", _("went live")
        MAJOR_CHANGE = "major_change", _("changed")
        WITHDRAWN = "withdrawn", _("withdrawn")

    page = models.ForeignKey(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="publications", verbose_name=_("page")
    )
    translation_key = models.UUIDField(_("record"), db_index=True)
    """The same for all languages of a record; stands when the page itself is gone."""
    language = models.CharField(_("language"), max_length=10)
    event = models.CharField(_("event"), max_length=20, choices=Event)
    at = models.DateTimeField(_("time"), default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("person")
    )
    title = models.CharField(_("title"), max_length=255)
    address = models.CharField(_("address"), max_length=1000)
    files_sha256 = models.CharField(_("hash of the files"), max_length=64, blank=True)
    """SHA-256 over the sorted SHA-256 sums of the page's files; empty without files."""
    reason = models.TextField(_("reason"), blank=True)

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        ordering = ("-at", "-pk")
        indexes = [models.Index(fields=("event", "language", "at"))]

    def __str__(self) -> str:
        return f"{self.language} {self.event} {self.at:%Y-%m-%d %H:%M}: {self.title}"
