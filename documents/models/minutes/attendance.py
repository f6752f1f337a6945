"""Who was at a meeting, and on which further days it went on. Both stand on the source page alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, Panel
from wagtail.models import Orderable
from wagtail.snippets.widgets import AdminSnippetChooser

from civic.models import Membership, Person
from civic.models.base import source_rows
from civic.names import Name, names_of


class MinutesDay(Orderable):
    """A day on which a meeting was continued (`vazhdimi i seancës`)."""

    page = ParentalKey("documents.MinutesPage", on_delete=models.CASCADE, related_name="further_days")
    day = models.DateField(_("day"))

    panels: ClassVar[list[Panel]] = [FieldPanel("day")]

    class Meta(Orderable.Meta):
        verbose_name = _("further day of a meeting")
        verbose_name_plural = _("further days of meetings")

    def __str__(self) -> str:
        return f"{self.day}"


class MinutesAttendance(Orderable):
    """A person at a meeting: a record, or a name as the minutes have it."""

    class Status(models.TextChoices):
        PRESENT = "present", _("present")
        ABSENT = "absent", _("absent")
        EXCUSED = "excused", _("excused")

    page = ParentalKey("documents.MinutesPage", on_delete=models.CASCADE, related_name="attendance")
    person = models.ForeignKey(
        "civic.Person",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=source_rows,
        verbose_name=_("person"),
    )
    name = models.CharField(
        _("name"), max_length=200, blank=True, help_text=_("Only where there is no record of the person.")
    )
    role = models.CharField(_("role"), max_length=20, choices=Membership.Role, blank=True)
    status = models.CharField(_("attendance"), max_length=10, choices=Status, default=Status.PRESENT)

    panels: ClassVar[list[Panel]] = [
        FieldRowPanel([FieldPanel("person", widget=AdminSnippetChooser(Person)), FieldPanel("name")]),
        FieldRowPanel([FieldPanel("role"), FieldPanel("status")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("attendance")
        verbose_name_plural = _("attendances")

    def __str__(self) -> str:
        return f"{self.person or self.name}, {self.status}"

    def clean(self) -> None:
        """One name, from one place."""
        super().clean()
        if not self.person_id and not self.name:
            raise ValidationError({"person": _("Choose a person or type a name.")})
        if self.person_id and self.name:
            raise ValidationError({"name": _("The person has a name already. Leave this empty.")})


@dataclass(frozen=True)
class Attendee:
    """Somebody at a meeting, as it is kept in memory: without a language."""

    person_id: int | None
    name: str
    role: str
    status: str


@dataclass(frozen=True)
class ShownAttendee:
    """Somebody at a meeting, as a reader is shown them."""

    name: Name | str
    role_label: str | Promise


@dataclass
class ShownAttendance:
    """All of one status."""

    status: str
    label: str | Promise
    people: list[ShownAttendee] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many."""
        return len(self.people)


def attendees(rows: Iterable[MinutesAttendance]) -> list[Attendee]:
    """The rows without the database."""
    return [Attendee(row.person_id, row.name, row.role, row.status) for row in rows]


def shown_attendance(people: list[Attendee]) -> list[ShownAttendance]:
    """The people by status, in the editor's order, each with the name in the reader's language."""
    names, roles = names_of(Person), dict(Membership.Role.choices)
    groups = [ShownAttendance(status.value, status.label) for status in MinutesAttendance.Status]
    by_status = {group.status: group for group in groups}
    for each in people:
        name: Name | str = names.get(each.person_id or 0) or each.name
        by_status[each.status].people.append(ShownAttendee(name=name, role_label=roles.get(each.role, "")))
    return [group for group in groups if group.people]


def all_days(first: date | None, further: Iterable[date]) -> list[date]:
    """Every day of a meeting once, in order; none where none is recorded."""
    return sorted({day for day in (first, *further) if day is not None})
