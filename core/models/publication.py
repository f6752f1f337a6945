"""Publication is an object, not a flag: parity, in-force dates and the half-year report count its rows."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.models.append_only import AppendOnlyModel


class Publication(AppendOnlyModel):
    """One language of a page went live, changed for its readers, got another address, or was withdrawn.

    Never changed, never deleted: an address that stands here answers for ever (`core.tombstones`).
    """

    class Event(models.TextChoices):
        LIVE = "live", _("went live")
        MAJOR_CHANGE = "major_change", _("changed")
        MOVED = "moved", _("has a new address")
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
    page_type = models.CharField(_("kind of page"), max_length=200, blank=True)
    """Label of the model ("news.newspage"): a tombstone says what stood there when the page itself is gone."""
    is_restricted = models.BooleanField(_("behind a password or a login"), default=False)
    """At that moment. What was never open to all leaves no tombstone."""
    files_sha256 = models.CharField(_("hash of the files"), max_length=64, blank=True)
    """SHA-256 over the sorted SHA-256 sums of the page's files; empty without files."""
    reason = models.TextField(_("reason"), blank=True)

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        ordering = ("-at", "-pk")
        indexes = [models.Index(fields=("event", "language", "at")), models.Index(fields=("address",))]

    def __str__(self) -> str:
        return f"{self.language} {self.event} {self.at:%Y-%m-%d %H:%M}: {self.title}"


class Withdrawal(AppendOnlyModel):
    """Why one language of a page was withdrawn: what its tombstone says (whitehall unpublishing, OParl)."""

    class Reason(models.TextChoices):
        IN_ERROR = "in_error", _("Published in error")
        REPLACED = "replaced", _("Replaced by another page")
        EXPIRED = "expired", _("No longer valid")
        PERSONAL_DATA = "personal_data", _("Protection of personal data")
        COURT = "court", _("Ordered by a court")

    publication = models.OneToOneField(
        Publication, on_delete=models.PROTECT, related_name="withdrawal", verbose_name=_("publication")
    )
    reason = models.CharField(_("reason"), max_length=20, choices=Reason)
    explanation = models.TextField(_("explanation"), blank=True)
    explanation_language = models.CharField(_("language of the explanation"), max_length=10, blank=True)
    """That of the page, or the source's where nobody has put it into the page's own."""
    replaced_by = models.ForeignKey(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("replaced by")
    )
    shows_title = models.BooleanField(_("the title stays readable"), default=True)

    class Meta:
        verbose_name = _("withdrawal")
        verbose_name_plural = _("withdrawals")

    def __str__(self) -> str:
        return f"{self.publication}: {self.reason}"
