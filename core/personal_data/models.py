"""What was decided of personal data, and what stands open on public pages. No row keeps a value."""

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.models.append_only import AppendOnlyModel
from core.personal_data.kinds import CHOICES


class PersonalDataDecision(AppendOnlyModel):
    """Somebody said why a piece of personal data has to stand in a record. Holds for all languages of the record."""

    page = models.ForeignKey(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("page")
    )
    translation_key = models.UUIDField(_("record"))
    """The same for all languages of a record; stands when the page itself is gone."""
    title = models.CharField(_("title"), max_length=255)
    language = models.CharField(_("language"), max_length=10)
    kind = models.CharField(_("kind"), max_length=20, choices=CHOICES)
    fingerprint = models.CharField(max_length=64)
    """Keyed hash of record, kind and value (`scanning.fingerprint`): it can be recognised, and not be turned back."""
    masked = models.CharField(_("what it is"), max_length=200)
    place = models.CharField(_("where it stands"), max_length=300)
    reason = models.TextField(_("why it is needed"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("person")
    )
    at = models.DateTimeField(_("time"), default=timezone.now)

    class Meta:
        verbose_name = _("decision on personal data")
        verbose_name_plural = _("decisions on personal data")
        ordering = ("-at", "-pk")
        indexes = [models.Index(fields=("translation_key", "fingerprint"))]

    def __str__(self) -> str:
        return f"{self.kind} {self.masked}: {self.title}"


class PersonalDataScan(models.Model):
    """When a public page was last looked through, and as what (`rescanning.stamps_of`)."""

    page = models.OneToOneField(
        "wagtailcore.Page",
        primary_key=True,
        on_delete=models.CASCADE,
        related_name="personal_data_scan",
        verbose_name=_("page"),
    )
    at = models.DateTimeField(_("time"), auto_now=True)
    stamp = models.CharField(max_length=64)
    unread_files = models.PositiveIntegerField(_("files not scanned yet"), default=0)

    class Meta:
        verbose_name = _("scan for personal data")
        verbose_name_plural = _("scans for personal data")

    def __str__(self) -> str:
        return f"{self.page_id} {self.at:%Y-%m-%d %H:%M}"


class FindingQuerySet(models.QuerySet["PersonalDataFinding"]):
    """Which findings."""

    def undecided(self) -> "FindingQuerySet":
        """Those of which nobody has said why they are needed."""
        reasons = PersonalDataDecision.objects.filter(
            translation_key=OuterRef("page__translation_key"), fingerprint=OuterRef("fingerprint")
        )
        return self.filter(~Exists(reasons))


class PersonalDataFinding(models.Model):
    """A piece of personal data on a public page, or in a file of it, as the last scan saw it."""

    page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="personal_data_findings", verbose_name=_("page")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=CHOICES)
    fingerprint = models.CharField(max_length=64)
    masked = models.CharField(_("what it is"), max_length=200)
    place = models.CharField(_("where it stands"), max_length=300)

    objects = FindingQuerySet.as_manager()

    class Meta:
        verbose_name = _("personal data on a public page")
        verbose_name_plural = _("personal data on public pages")
        ordering = ("page", "kind", "pk")
        constraints = [models.UniqueConstraint(fields=("page", "fingerprint"), name="unique_personal_data_finding")]

    def __str__(self) -> str:
        return f"{self.kind} {self.masked}"
