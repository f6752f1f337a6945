"""What stands in files, page by page."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from documents.models.files import File


class FileText(models.Model):
    """The text of one page of a file. A table has a row a sheet; a text without pages one, more if long."""

    file = models.ForeignKey(File, on_delete=models.CASCADE, related_name="texts", verbose_name=_("file"))
    number = models.PositiveIntegerField(_("page"))
    text = models.TextField(_("text"), blank=True)

    class Meta:
        verbose_name = _("text of a page")
        verbose_name_plural = _("texts of pages")
        ordering = ("file", "number")
        constraints = [models.UniqueConstraint(fields=("file", "number"), name="unique_file_text_page")]

    def __str__(self) -> str:
        return f"{self.file}, {self.number}"
