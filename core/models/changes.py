"""What changed on a public page, said to its readers: change notes, corrections, notices to readers."""

from typing import Any
from uuid import uuid4

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.models.append_only import AppendOnlyModel


class ChangeKind(models.TextChoices):
    """How much an edit of a public page matters to those who have read it."""

    MINOR = "minor", _("Minor: readers are told nothing")
    MAJOR = "major", _("Major: the note stands under “What changed”")
    CORRECTION = "correction", _("Correction: the note stands at the top of the page")
    NOTICE = "notice", _("Notice to readers: the note stands at the top, the text is not corrected")


REPLACING = (ChangeKind.MAJOR, ChangeKind.CORRECTION)
"""Kinds after which the text from before can be read at an address of its own."""


def protect_while_the_page_stands(collector: Any, field: Any, sub_objs: Any, using: str) -> None:
    """`on_delete` of a version: clearing old revisions leaves it, deleting its page takes it along."""
    if any(issubclass(model, Page) for model in collector.data):
        models.SET_NULL(collector, field, sub_objs, using)
    else:
        models.PROTECT(collector, field, sub_objs, using)


class ChangeNote(AppendOnlyModel):
    """A note that went public with a new text, in one language. Frozen: rows are only ever added.

    While a text is a draft, the note stands in its revision (`BasePage.change_note`), and is approved with it.
    """

    page = models.ForeignKey(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="change_notes", verbose_name=_("page")
    )
    translation_key = models.UUIDField(_("record"), db_index=True)
    language = models.CharField(_("language"), max_length=10)
    key = models.UUIDField(_("change"), default=uuid4)
    """The same in every language of the change; a note that is published once more is no second one."""
    kind = models.CharField(_("kind of change"), max_length=20, choices=ChangeKind)
    text = models.TextField(_("note"))
    at = models.DateTimeField(_("time"), default=timezone.now)
    version = models.PositiveIntegerField(_("number of the version before"), null=True)
    """Counted from 1 on each page; empty where there is no earlier version to read."""
    revision = models.ForeignKey(
        "wagtailcore.Revision",
        null=True,
        on_delete=protect_while_the_page_stands,
        related_name="+",
        verbose_name=_("version before"),
    )

    class Meta:
        verbose_name = _("note of a change")
        verbose_name_plural = _("notes of changes")
        ordering = ("-at", "-pk")
        constraints = [
            models.UniqueConstraint(fields=("translation_key", "language", "key"), name="one_note_a_change"),
            models.UniqueConstraint(fields=("page", "version"), name="one_page_a_version"),
        ]

    def __str__(self) -> str:
        return f"{self.language} {self.kind} {self.at:%Y-%m-%d}: {self.text[:60]}"


class ReviewReminder(AppendOnlyModel):
    """That a review was asked for: one reminder a page and day of review."""

    translation_key = models.UUIDField(_("record"))
    review_on = models.DateField(_("day of review"))
    at = models.DateTimeField(_("time"), default=timezone.now)

    class Meta:
        verbose_name = _("reminder of a review")
        verbose_name_plural = _("reminders of reviews")
        constraints = [models.UniqueConstraint(fields=("translation_key", "review_on"), name="one_reminder_a_review")]

    def __str__(self) -> str:
        return f"{self.translation_key} {self.review_on}"
