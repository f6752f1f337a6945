"""The steps of a recruitment, each with its time and what was published at it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any, ClassVar

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, Panel

from documents.components import ShownFile, shown_files
from documents.models.personal import PersonalPart


class VacancyStage(PersonalPart):
    """A stage of a vacancy. A stage with several files has a row a file."""

    class Kind(models.TextChoices):
        CALL = "call", _("Call")
        SHORTLIST = "shortlist", _("Shortlist")
        TEST = "test", _("Test")
        INTERVIEW = "interview", _("Interview")
        RESULT = "result", _("Result")
        COMPLAINTS = "complaints", _("Complaints")
        CONTRACT = "contract", _("Contract")

    page = ParentalKey("documents.VacancyPage", on_delete=models.CASCADE, related_name="stages")
    kind = models.CharField(_("stage"), max_length=20, choices=Kind)
    at = models.DateTimeField(_("time"), null=True, blank=True, help_text=_("When it takes or took place."))

    panels: ClassVar[list[Panel]] = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("at")]),
        *PersonalPart.personal_panels,
    ]

    class Meta(PersonalPart.Meta):
        verbose_name = _("stage of a vacancy")
        verbose_name_plural = _("stages of vacancies")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.at or ''}".strip()


@dataclass
class ShownStage:
    """A stage as a reader is shown it: rows of the same kind and time together."""

    kind: str
    label: str | Promise
    at: datetime | None
    notes: list[str] = field(default_factory=list)
    files: list[ShownFile] = field(default_factory=list)
    removed_on: date | None = None
    """The day on which something of it was removed."""


def shown_stages(stages: list[VacancyStage], on: date) -> list[ShownStage]:
    """The stages in the editor's order, without what is over."""
    grouped = groupby(stages, key=lambda stage: (stage.kind, stage.at))
    return [_shown(kind, at, [*rows], on) for (kind, at), rows in grouped]


def _shown(kind: str, at: datetime | None, rows: list[VacancyStage], on: date) -> ShownStage:
    kept = [row for row in rows if not row.is_over(on)]
    removed: list[Any] = [row.removed_on for row in rows if row.is_over(on)]
    return ShownStage(
        kind=kind,
        label=VacancyStage.Kind(kind).label,
        at=at,
        notes=[row.note for row in kept if row.note],
        files=shown_files(row.file for row in kept if row.file),
        removed_on=max(removed, default=None),
    )
