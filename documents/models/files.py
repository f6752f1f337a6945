"""Files, and which page carries which."""

import hashlib
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.documents.models import AbstractDocument, Document
from wagtail.models import Orderable, Page

from core.languages import language_choices
from core.models import BasePage
from documents.inspection import FORMAT_NAMES, pages_of_pdf


class File(AbstractDocument):
    """A file that pages carry (OParl File, whitehall attachment). What can be measured is measured, not typed."""

    class Role(models.TextChoices):
        MAIN = "main", _("main document")
        ANNEX = "annex", _("annex")
        SIGNED_SCAN = "signed_scan", _("signed scan")
        TRANSLATION = "translation", _("translation")
        REDACTED = "redacted", _("redacted copy")

    class Visibility(models.TextChoices):
        PRIVATE = "private", _("private until a page that carries it is public")
        PUBLIC = "public", _("public")

    language = models.CharField(_("language"), max_length=10, choices=language_choices, default="sq")
    role = models.CharField(_("kind of file"), max_length=20, choices=Role, default=Role.MAIN)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True, editable=False)
    page_count = models.PositiveIntegerField(_("pages"), null=True, blank=True, editable=False)
    is_accessible = models.BooleanField(
        _("can be read by a screen reader"), null=True, blank=True, help_text=_("Leave open if nobody has checked it.")
    )
    licence = models.CharField(_("licence"), max_length=100, blank=True)
    visibility = models.CharField(_("visibility"), max_length=10, choices=Visibility, default=Visibility.PRIVATE)
    replaced_by = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="replaces", verbose_name=_("replaced by")
    )

    admin_form_fields = (*Document.admin_form_fields, "language", "role", "is_accessible", "licence")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("file")
        verbose_name_plural = _("files")

    def clean(self) -> None:
        """What is called a PDF is one, damaged or not."""
        super().clean()
        if self.file and not self.file._committed and self.extension == "pdf":
            with self.open_file() as content:
                is_pdf = b"%PDF-" in content.read(1024)
                content.seek(0)
            if not is_pdf:
                raise ValidationError({"file": _("This is no PDF, whatever its name says. Export it as PDF again.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Measure the content anew where it is new or was exchanged."""
        if self.file and not self.file._committed:
            self.measure()
        super().save(*args, **kwargs)

    def measure(self) -> None:
        """Take checksum, size and number of pages from the content."""
        digest = hashlib.sha256()
        with self.open_file() as content:
            for chunk in iter(lambda: content.read(65536), b""):
                digest.update(chunk)
            self.page_count = pages_of_pdf(content) if self.extension == "pdf" else None
            content.seek(0)
        self.sha256 = digest.hexdigest()
        self.file_size = self.file.size
        self._set_file_hash()

    @property
    def extension(self) -> str:
        """Of the file's name, in lower case and without the dot."""
        extension: str = self.file_extension.lower()
        return extension

    @property
    def format_name(self) -> str:
        """As a reader is told it: PDF, Word."""
        return FORMAT_NAMES.get(self.extension, self.extension.upper())


class PageFile(Orderable):
    """A file carried by a page. Stands on the source page alone; translations read it by `translation_key`."""

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="page_files")
    file = models.ForeignKey(File, on_delete=models.PROTECT, related_name="uses", verbose_name=_("file"))

    panels: ClassVar[list[FieldPanel]] = [FieldPanel("file")]

    class Meta(Orderable.Meta):
        verbose_name = _("file of a page")
        verbose_name_plural = _("files of pages")

    def __str__(self) -> str:
        return f"{self.file}"


def files_of(page: Page) -> list[File]:
    """The files that a page carries, in their order. One query; a revision that is looked at shows its own."""
    if isinstance(page, BasePage) and page.has_own("page_files"):
        return [row.file for row in page.page_files.all()]
    rows = PageFile.objects.filter(page__translation_key=page.translation_key, page__alias_of__isnull=True)
    rows = rows.select_related("file")
    return [row.file for row in rows.order_by("sort_order", "pk")]
