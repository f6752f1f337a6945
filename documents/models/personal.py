"""Lists of persons that a page shows for a time: shortlists, results, beneficiaries of aid (domain.md, 13)."""

from datetime import date
from typing import Any, ClassVar, TypeVar
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.models import Orderable

from core.generation import cached

Part = TypeVar("Part", bound="PersonalPart")


class PersonalPart(Orderable):
    """A file and a few words of a page. With a day in `removed_on`, both are personal data that go on that day.

    A subclass has a ParentalKey `page`. Rows stand on the source page alone. What is over is shown to nobody from the
    first second of its day; `documents.personal_parts` removes it for good soon afterwards. The row stays, empty, so
    that the page can say how many lists there were.
    """

    file = models.ForeignKey(
        "documents.File", null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("file")
    )
    note = models.TextField(
        _("words"),
        blank=True,
        max_length=4000,
        help_text=_("Shown as it is typed in every language: codes, numbers, a short sentence in Albanian."),
    )
    removed_on = models.DateField(
        _("personal data removed on"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("For lists of persons: from this day file and words are shown no more and are deleted for good."),
    )

    personal_panels: ClassVar[list[Panel]] = [FieldPanel("file"), FieldPanel("note"), FieldPanel("removed_on")]

    class Meta(Orderable.Meta):
        abstract = True

    def is_over(self, on: date) -> bool:
        """Whether the day of removal has come."""
        return self.removed_on is not None and self.removed_on <= on

    def clean(self) -> None:
        """A day of removal belongs to something that can be removed."""
        super().clean()
        is_empty = not self.file_id and not self.note
        if self.removed_on and is_empty and not self.is_over(timezone.localdate()):
            raise ValidationError({"removed_on": _("There is nothing to remove: no file and no words.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """What is over is not written again, from however old a version it comes."""
        if self.is_over(timezone.localdate()):
            self.file, self.note = None, ""
        super().save(*args, **kwargs)


def parts_of(model: type[Part], key: UUID) -> list[Part]:
    """The rows of the source page of a record, with their files, in their order.

    Kept in memory by generation, the day of removal of each among them: what is over is left out by whoever shows it.
    """
    rows = model._default_manager.filter(page__translation_key=key, page__alias_of__isnull=True)
    ordered = rows.select_related("file__reading").order_by("sort_order", "pk")
    return cached(f"parts:{model._meta.label}:{key}", lambda: [*ordered])


def shown_personal(parts: list[Any], on: date) -> bool:
    """Whether lists of persons are among what is shown on that day: then the page is kept out of search engines."""
    return any(part.removed_on and not part.is_over(on) and (part.file_id or part.note) for part in parts)


def removed_days(parts: list[Any], on: date) -> list[tuple[date, int]]:
    """The days on which lists were removed by then, each with how many, oldest first."""
    days = sorted(part.removed_on for part in parts if part.is_over(on))
    return [(day, days.count(day)) for day in dict.fromkeys(days)]
