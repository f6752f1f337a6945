"""What was brought over, from where, and by which run."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.languages import LANGUAGES
from importing.lines import LONGEST_ADDRESS, Kind
from importing.link_models import AwaitedLink

__all__ = ["AwaitedLink", "ImportRun", "ImportedPage"]


class ImportRun(models.Model):
    """A run that was no trial: what it read and what came of it."""

    started_at = models.DateTimeField(_("started"), default=timezone.now)
    finished_at = models.DateTimeField(_("finished"), null=True)
    """None while it runs, and for good where its process died."""
    file_name = models.CharField(_("file"), max_length=500)
    is_interrupted = models.BooleanField(_("interrupted"), default=False)
    counts = models.JSONField(_("counts"), default=dict)
    """As in the report (`importing.report.Report.as_json`), with the first of what it names."""

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        ordering = ("-started_at", "-pk")
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"{timezone.localtime(self.started_at):%Y-%m-%d %H:%M} {self.file_name}"


class ImportedPage(models.Model):
    """An address of the earlier site, and the page that was made of it. Kept when the page is gone: it stays gone."""

    source_url = models.CharField(_("earlier address"), max_length=LONGEST_ADDRESS, unique=True)
    page = models.OneToOneField(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="imported", verbose_name=_("page")
    )
    original = models.ForeignKey(
        "self", null=True, on_delete=models.SET_NULL, related_name="translations", verbose_name=_("translation of")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=[(kind.value, kind.value) for kind in Kind])
    language = models.CharField(_("language"), max_length=10, choices=[(code, code) for code in LANGUAGES])
    """As the line has it: Cyrillic is stored in Latin, and stays known here."""
    digest = models.CharField(max_length=64)
    """`Line.digest` of what the page was made of."""
    revision_id = models.BigIntegerField(null=True)
    """The revision that the import made: where the page has a later one, somebody has worked on it."""
    run = models.ForeignKey(ImportRun, on_delete=models.PROTECT, related_name="pages", verbose_name=_("import"))
    line = models.PositiveIntegerField(_("line"))
    imported_at = models.DateTimeField(_("brought in"), default=timezone.now)
    changed_at = models.DateTimeField(_("brought in anew"), null=True)

    class Meta:
        verbose_name = _("imported page")
        verbose_name_plural = _("imported pages")
        default_permissions = ("view",)

    def __str__(self) -> str:
        return self.source_url
