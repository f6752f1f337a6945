"""Minutes of a meeting."""

from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.models import Body
from civic.names import Name, names_of
from civic.pages import CivicPage, today
from core.fields import FactField, IgnoredField
from core.generation import cached
from core.search_kind import SearchKind
from core.structured_data import page_data
from documents.components import shown_files
from documents.frozen_minutes import frozen_original, refuse_changes
from documents.guidance import MINUTES as GUIDANCE
from documents.minutes_form import MinutesForm
from documents.models.files import files_of
from documents.models.minutes.attendance import (
    Attendee,
    MinutesAttendance,
    MinutesDay,
    all_days,
    attendees,
    shown_attendance,
)
from documents.models.minutes.facts import MINUTES_PANELS, MinutesFacts


class MinutesState(StrEnum):
    """Whether the text may still change."""

    DRAFT = "draft"
    ADOPTED = "adopted"
    UNKNOWN = "unknown"
    """Neither meeting nor adoption have a day: old minutes that were brought over. Nobody says they were no draft."""


STATE_LABELS: dict[MinutesState, str | Promise] = {
    MinutesState.DRAFT: _("Draft, not adopted yet"),
    MinutesState.ADOPTED: _("Adopted"),
    MinutesState.UNKNOWN: _("Adoption not recorded"),
}

STATE_SHAPES = {MinutesState.DRAFT: "upcoming", MinutesState.ADOPTED: "current", MinutesState.UNKNOWN: "past"}
"""For `status.html`."""


class MinutesPage(MinutesFacts):
    """Minutes (`procesverbal`) of a meeting of the Assembly or a committee.

    Published as a draft for the members, or adopted. Adopted and published they are frozen: `frozen_original`.
    """

    base_form_class = MinutesForm
    not_copied = ("attendance", "further_days", "adopted_in")
    guidance = GUIDANCE
    search_kind = SearchKind("minutes", _("Minutes"), _("Minutes of meetings"))
    source_only = (*CivicPage.source_only, "further_days", "attendance")
    required_in_form = ("body", "kind", "held_on", "summary")
    frozen_facts: ClassVar[tuple[str, ...]] = ("body", "number", "kind", "held_on", "seats", "adopted_on")
    frozen_words: ClassVar[tuple[str, ...]] = ("title", "place", "adopted_in", "content")
    frozen_relations: ClassVar[dict[str, list[str]]] = {
        "further_days": ["day"],
        "attendance": ["person", "name", "role", "status"],
        "page_files": ["file"],
    }
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        *(FactField(name) for name in frozen_facts),
        *(TranslatableField(name) for name in ("place", "adopted_in", "content")),
        IgnoredField("further_days"),
        IgnoredField("attendance"),
    ]
    content_panels = MINUTES_PANELS
    parent_page_types = ["documents.MinutesIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("minutes")
        verbose_name_plural = _("minutes of meetings")

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """Whoever saves or publishes, by form or otherwise, changes nothing that is frozen."""
        super().full_clean(*args, **kwargs)
        refuse_changes(self, facts=self.frozen_facts, words=self.frozen_words, relations=self.frozen_relations)

    def is_frozen(self) -> bool:
        """Whether the minutes were adopted and published, in the source language."""
        return frozen_original(self) is not None

    def state(self) -> MinutesState:
        """Computed from the day of adoption; the same rule as `listing.in_state`."""
        if self.adopted_on is None and self.held_on is None:
            return MinutesState.UNKNOWN
        return MinutesState.ADOPTED if self.adopted_on and self.adopted_on <= today() else MinutesState.DRAFT

    # Shown

    def body_name(self) -> Name | None:
        """In the reader's language; None where it is not recorded."""
        return names_of(Body).get(self.body_id) if self.body_id else None

    def own_attendance(self) -> list[Attendee]:
        """Who was there. Kept in memory by generation; a revision looked at shows its own."""
        if self.has_own("attendance"):
            return attendees(self.attendance.all())
        rows = MinutesAttendance.objects.filter(page__translation_key=self.translation_key, page__alias_of__isnull=True)
        ordered = rows.order_by("sort_order", "pk")
        return cached(f"attendance:{self.translation_key}", lambda: attendees(ordered))

    def days(self) -> list[date]:
        """Every day of the meeting, in order."""
        if self.has_own("further_days"):
            return all_days(self.held_on, [row.day for row in self.further_days.all()])
        rows = MinutesDay.objects.filter(page__translation_key=self.translation_key, page__alias_of__isnull=True)
        further = cached(f"further-days:{self.translation_key}", lambda: [*rows.values_list("day", flat=True)])
        return all_days(self.held_on, further)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The meeting, who was there, whether the minutes are adopted, files."""
        context = super().get_context(request, *args, **kwargs)
        state, groups = self.state(), shown_attendance(self.own_attendance())
        context |= {
            "state": state.value,
            "state_label": STATE_LABELS[state],
            "state_shape": STATE_SHAPES[state],
            "body_name": self.body_name(),
            "kind_label": self.get_kind_display(),
            "days": self.days(),
            "attendance": groups,
            "present": sum(group.count for group in groups if group.status == MinutesAttendance.Status.PRESENT),
            "files": shown_files(files_of(self)),
        }
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """A DigitalDocument about a past Event."""
        days, body = self.days(), self.body_name()
        event = {
            "@type": "Event",
            "name": str(self.get_kind_display() or self.title),
            "startDate": days[0].isoformat() if days else None,
            "endDate": days[-1].isoformat() if days else None,
            "location": {"@type": "Place", "name": self.place} if self.place else None,
            "organizer": {"@type": "GovernmentOrganization", "name": body.name} if body else None,
        }
        return {
            **page_data(self, request, "DigitalDocument"),
            "datePublished": self.published_on.isoformat(),
            "creativeWorkStatus": str(STATE_LABELS[self.state()]),
            "about": event,
        }

    # Found

    def get_search_references(self) -> list[str]:
        """The number of the meeting."""
        return [self.number] if self.number else []

    @property
    def search_date(self) -> date | None:
        """The day of the meeting; None where it is not recorded."""
        return self.held_on
