"""How far the reading of each file has come: the row that waits, is leased by a worker, and tells the editor."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from documents.extraction.outcome import Reason
from documents.models.files import File
from documents.storage import storage_of_files

REASONS = {
    Reason.ENCRYPTED: _("It is locked with a password. Upload it without."),
    Reason.DAMAGED: _("It is damaged: it can't be opened. Upload it again, exported anew."),
    Reason.TOO_HEAVY: _("Opening it takes more memory or time than any honest file. Export it anew."),
    Reason.BLANK: _("Nothing is written on its pages."),
    Reason.NO_WORDS: _("Files of this kind hold no words of their own."),
    Reason.TOO_MANY_SCANS: _("It has too many scanned pages to be recognised. Upload it in parts."),
    Reason.TOOL_MISSING: _("Recognition is not installed on the server; it is tried again until it is."),
    Reason.TIMED_OUT: _("It took too long."),
    Reason.DISK_FULL: _("The server's disk is full."),
    Reason.KILLED: _("The work was broken off."),
    Reason.CONTENT_MISSING: _("The content is not in its place on the server."),
}
"""Each in words for the editor."""


class ReadingQuerySet(models.QuerySet["Reading"]):
    """Rows that work is to be done on."""

    def due(self) -> "ReadingQuerySet":
        """Those that wait and may be tried now, and those whose worker is gone."""
        now = timezone.now()
        waits = Q(state=Reading.State.WAITING, next_try_at__lte=now)
        was_left = Q(state=Reading.State.IN_WORK, leased_until__lt=now)
        return self.filter(waits | was_left)


class Reading(models.Model):
    """One row a file: state, outcome and why. Written by `documents.reading` alone."""

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        IN_WORK = "in_work", _("in work")
        DONE = "done", _("text is there")
        RECOGNISED = "recognised", _("text recognised from a scan")
        NO_TEXT = "no_text", _("no text available")
        FAILED = "failed", _("failed")

    SURE = 75
    """Mean confidence from which a recognised text is taken to be right in the main."""

    file = models.OneToOneField(File, on_delete=models.CASCADE, related_name="reading", verbose_name=_("file"))
    state = models.CharField(_("state"), max_length=12, choices=State, default=State.WAITING)
    reason = models.CharField(_("reason"), max_length=20, blank=True)
    """A `Reason`; empty where nothing went wrong."""
    detail = models.CharField(_("detail"), max_length=300, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    """Of the content that the state and the texts are of."""
    confidence = models.FloatField(_("confidence"), null=True, blank=True)
    """Mean of the recognised words, 0 to 100."""
    scanned_pages = models.PositiveIntegerField(_("scanned pages"), default=0)
    is_tagged = models.BooleanField(_("has a structure for screen readers"), null=True)
    document_title = models.CharField(_("title inside the file"), max_length=300, blank=True)
    document_language = models.CharField(_("language inside the file"), max_length=35, blank=True)
    searchable_copy = models.FileField(
        _("copy with text layer"),
        upload_to="documents/searchable",
        storage=storage_of_files,
        max_length=255,
        blank=True,
        editable=False,
    )
    tries = models.PositiveIntegerField(_("tries"), default=0)
    next_try_at = models.DateTimeField(_("next try"), default=timezone.now)
    token = models.CharField(max_length=32, blank=True, editable=False)
    """Of the worker that has the row; who comes back with another token is too late."""
    leased_until = models.DateTimeField(null=True, blank=True, editable=False)
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)

    objects = ReadingQuerySet.as_manager()

    class Meta:
        verbose_name = _("reading of a file")
        verbose_name_plural = _("readings of files")
        indexes = [models.Index(fields=("state", "next_try_at"))]

    def __str__(self) -> str:
        return f"{self.file}: {self.get_state_display()}"

    @property
    def reason_words(self) -> str:
        """Why, for the editor; empty where there is nothing to say."""
        return str(REASONS[Reason(self.reason)]) if self.reason else ""

    @property
    def is_unsure(self) -> bool:
        """Whether the recognised text is likely to be wrong, as it is under the wrong language."""
        return self.state == self.State.RECOGNISED and (self.confidence or 0) < self.SURE

    @property
    def has_text(self) -> bool:
        """Whether there are texts of the present content."""
        return self.state in {self.State.DONE, self.State.RECOGNISED}

    @property
    def is_over(self) -> bool:
        """Whether nothing more happens by itself."""
        return self.state not in {self.State.WAITING, self.State.IN_WORK}


BACK_OFF = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=12),
)
"""Waits before each further try; after the last one the reading has failed."""
