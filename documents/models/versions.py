"""What files held before their content was exchanged."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.models.append_only import AppendOnlyModel
from documents.models.files import File
from documents.storage import storage_of_files


class FileVersion(AppendOnlyModel):
    """A content that a file had. Kept out of the public's reach; the name it had leads to the present content."""

    file = models.ForeignKey(
        File, null=True, on_delete=models.SET_NULL, related_name="versions", verbose_name=_("file")
    )
    name = models.CharField(_("name"), max_length=255)
    """In the address."""
    content = models.FileField(_("content"), storage=storage_of_files, max_length=255, editable=False)
    media_type = models.CharField(_("media type"), max_length=100, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64)
    size = models.PositiveBigIntegerField(_("size"), null=True)
    replaced_at = models.DateTimeField(_("replaced"), default=timezone.now)
    replaced_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("person")
    )
    reason = models.CharField(_("reason"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("earlier content of a file")
        verbose_name_plural = _("earlier contents of files")
        ordering = ("-replaced_at", "-pk")

    def __str__(self) -> str:
        return f"{self.name}, {self.replaced_at:%Y-%m-%d %H:%M}"
