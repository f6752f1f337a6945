"""Files, and which page carries which."""

import hashlib
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Any, ClassVar, Self

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.text import get_valid_filename
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.documents.models import AbstractDocument, Document
from wagtail.models import Orderable, Page

from core.languages import language_choices
from core.models import BasePage
from documents.fitness import check_upload
from documents.inspection import BY_MEDIA_TYPE, KINDS, Kind, kind_or_none
from documents.storage import storage_of_files


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

    file = models.FileField(_("file"), upload_to="documents", storage=storage_of_files)
    language = models.CharField(_("language"), max_length=10, choices=language_choices, default="sq")
    role = models.CharField(_("kind of file"), max_length=20, choices=Role, default=Role.MAIN)
    address_name = models.CharField(_("name in the address"), max_length=255, blank=True, editable=False)
    """Stays when the content is exchanged, but for its extension."""
    media_type = models.CharField(_("media type"), max_length=100, blank=True, editable=False)
    """By content; empty where that is of no kind that is taken in."""
    sha256 = models.CharField("SHA-256", max_length=64, blank=True, editable=False)
    page_count = models.PositiveIntegerField(_("pages"), null=True, blank=True, editable=False)
    is_accessible = models.BooleanField(
        _("can be read by a screen reader"), null=True, blank=True, help_text=_("Leave open if nobody has checked it.")
    )
    accessibility_note = models.CharField(
        _("why not, and what to do instead"),
        max_length=300,
        blank=True,
        help_text=_("Example: a scan of the signed paper; the text stands on the page."),
    )
    licence = models.CharField(_("licence"), max_length=100, blank=True)
    personal_until = models.DateField(
        _("holds personal data until"),
        null=True,
        blank=True,
        help_text=_(
            "From the day after, nobody gets the file any more and its content is deleted. Until then it is "
            "kept out of search engines."
        ),
    )
    content_since = models.DateTimeField(_("content since"), default=timezone.now, editable=False)
    content_deleted_at = models.DateTimeField(_("content deleted"), null=True, blank=True, editable=False)
    visibility = models.CharField(_("visibility"), max_length=10, choices=Visibility, default=Visibility.PRIVATE)
    replaced_by = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="replaces", verbose_name=_("replaced by")
    )

    admin_form_fields = (
        *Document.admin_form_fields,
        *("language", "role", "is_accessible", "accessibility_note", "licence", "personal_until"),
    )
    content_was_exchanged = False
    """By the last `save`: what was measured and read of the file is of another content."""
    text_is_brought = False
    """Set before `save` by who brings the text along (`documents.reading.bring_texts`): nobody reads the file."""

    _known_name: str | None = None

    class Meta(AbstractDocument.Meta):
        verbose_name = _("file")
        verbose_name_plural = _("files")

    @classmethod
    def from_db(cls, db: str | None, field_names: Collection[str], values: Collection[Any]) -> Self:
        """Remember which content the row had."""
        instance: Self = super().from_db(db, field_names, values)
        instance._known_name = str(instance.__dict__.get("file") or "") or None
        return instance

    def clean(self) -> None:
        """A new content is what its name says, and of a kind that is taken in."""
        if not self.file:
            return  # the field says so itself
        super().clean()
        if not is_stored(self.file):
            with self.open_file() as content:
                check_upload(content, self.file.name or "")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Measure the content anew where it is new or was exchanged."""
        self.content_was_exchanged = self._has_new_content()
        if self.content_was_exchanged:
            self.measure()
            if fields := kwargs.get("update_fields"):
                kwargs["update_fields"] = {*fields, *_MEASURED}
        super().save(*args, **kwargs)
        self._known_name = self.file.name

    def _has_new_content(self) -> bool:
        if not self.file:
            return False
        is_other = self._known_name is not None and self.file.name != self._known_name
        return not is_stored(self.file) or not self.sha256 or is_other

    def measure(self) -> None:
        """Take checksum, size and kind from the content. Pages are counted with the reading of the text."""
        digest, name = hashlib.sha256(), Path(self.file.name or "")
        with self.open_file() as content:
            for chunk in iter(lambda: content.read(65536), b""):
                digest.update(chunk)
            kind = kind_or_none(content, name.suffix[1:].lower())
        self.media_type = kind.media_type if kind else ""
        if digest.hexdigest() != self.sha256:
            self.page_count, self.content_since = None, timezone.now()
        self.sha256 = digest.hexdigest()
        self.file_size = self.file.size
        self._set_file_hash()
        self.address_name = self.name_for(name.name)

    def name_for(self, name: str) -> str:
        """The address's name of a content that came under this name: the one it had, but for the extension."""
        new = Path(get_valid_filename(name))
        if not self.address_name:
            return str(new)[-255:]
        old = Path(self.address_name)
        return str(old) if old.suffix.lower() == new.suffix.lower() else f"{old.stem}{new.suffix.lower()}"

    @property
    def filename(self) -> str:
        """In the address."""
        return self.address_name or Path(self.file.name or "").name

    @property
    def kind(self) -> Kind | None:
        """By content; by extension where the content was never looked at."""
        return BY_MEDIA_TYPE.get(self.media_type) or (None if self.sha256 else KINDS.get(self.extension))

    @property
    def extension(self) -> str:
        """Of the file's name, in lower case and without the dot."""
        extension: str = self.file_extension.lower()
        return extension

    @property
    def content_type(self) -> str:
        """As browsers are told it: by content."""
        return self.kind.media_type if self.kind else "application/octet-stream"

    @property
    def format_name(self) -> str:
        """As a reader is told it: PDF, Word."""
        return self.kind.name if self.kind else self.extension.upper()

    @property
    def searchable_url(self) -> str:
        """Of a scan's copy with a text layer; empty where there is none of the present content."""
        reading = getattr(self, "reading", None)
        if reading is None or not reading.searchable_copy or reading.sha256 != self.sha256:
            return ""
        return reverse("wagtaildocs_serve", args=[self.pk, f"searchable/{self.filename}"])

    @property
    def removed_on(self) -> date | None:
        """The last day on which an expired file was given out; None while it is."""
        if not self.is_expired():
            return None
        deleted = self.content_deleted_at.date() if self.content_deleted_at else None
        return self.personal_until or deleted

    def is_expired(self, on: date | None = None) -> bool:
        """Whether its personal data may no longer be given out."""
        day = on or timezone.localdate()
        return bool(self.content_deleted_at or (self.personal_until and day > self.personal_until))


def is_stored(content: Any) -> bool:
    """Whether the content of a file field lies in its storage already. (Django keeps it in a field without a name.)"""
    return bool(content._committed)


_MEASURED = ("content_since", "media_type", "page_count", "sha256", "file_size", "file_hash", "address_name")


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
    rows = rows.select_related("file", "file__reading")
    return [row.file for row in rows.order_by("sort_order", "pk")]
