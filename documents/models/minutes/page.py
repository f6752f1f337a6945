"""Minutes of a meeting."""

from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.blocks import ContentBlock
from civic.models import Body
from civic.names import Name, names_of
from civic.pages import CivicPage, today
from core.addresses import page_url
from core.fields import FactField, IgnoredField
from core.generation import cached
from core.languages import active_language
from core.search_kind import SearchKind
from core.structured_data import absolute
from documents.components import shown_files
from documents.frozen_minutes import frozen_original, refuse_changes
from documents.minutes_form import MinutesForm
from documents.models.decisions import deciding_rows
from documents.models.files import files_of
from documents.models.minutes.attendance import (
    Attendee,
    MinutesAttendance,
    MinutesDay,
    all_days,
    attendees,
    shown_attendance,
)
from documents.plausible import refuse_implausible


class MinutesState(StrEnum):
    """Whether the text may still change."""

    DRAFT = "draft"
    ADOPTED = "adopted"


STATE_LABELS: dict[MinutesState, str | Promise] = {
    MinutesState.DRAFT: _("Draft, not adopted yet"),
    MinutesState.ADOPTED: _("Adopted"),
}


class FrozenPanel(HelpPanel):
    """Says that nothing can be changed any more; only where it is so."""

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self) -> bool:
            """For adopted and published minutes alone."""
            return bool(super().is_shown() and self.instance.pk and self.instance.is_frozen())


class MinutesPage(CivicPage):
    """Minutes (`procesverbal`) of a meeting of the Assembly or a committee.

    Published as a draft for the members, or adopted. Adopted and published they are frozen: `frozen_original`.
    """

    class Kind(models.TextChoices):
        REGULAR = "regular", _("Regular session")
        EXTRAORDINARY = "extraordinary", _("Extraordinary session")
        URGENT = "urgent", _("Urgent session")
        SOLEMN = "solemn", _("Solemn session")

    body = models.ForeignKey(
        "civic.Body",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=deciding_rows,
        verbose_name=_("body that met"),
    )
    number = models.CharField(
        _("number of the meeting"), max_length=50, blank=True, help_text=_("Within the year. Example: VIII or 8")
    )
    kind = models.CharField(_("kind of meeting"), max_length=20, choices=Kind, blank=True)
    held_on = models.DateField(_("day of the meeting"), null=True, blank=True, db_index=True)
    place = models.CharField(_("place"), max_length=200, blank=True)
    seats = models.PositiveSmallIntegerField(
        _("seats"),
        null=True,
        blank=True,
        validators=[MaxValueValidator(500)],
        help_text=_("How many members the body had on that day."),
    )
    adopted_on = models.DateField(_("adopted on"), null=True, blank=True)
    adopted_in = models.CharField(
        _("adopted in"), max_length=200, blank=True, help_text=_("The meeting that adopted them. Example: IX session")
    )
    content = StreamField(ContentBlock(), blank=True, verbose_name=_("items and decisions"))

    base_form_class = MinutesForm
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
    content_panels = [
        FrozenPanel(template="documents/admin/frozen.html"),
        FieldPanel("title"),
        MultiFieldPanel(
            [
                FieldPanel("body", widget=forms.Select),
                FieldRowPanel([FieldPanel("number"), FieldPanel("kind")]),
                FieldRowPanel([FieldPanel("held_on"), FieldPanel("place")]),
            ],
            heading=_("The meeting"),
        ),
        InlinePanel("further_days", heading=_("Continued on"), label=_("Day")),
        FieldPanel("summary", heading=_("In plain words")),
        FieldPanel("seats"),
        InlinePanel("attendance", heading=_("Attendance"), label=_("Person")),
        FieldPanel("content"),
        MultiFieldPanel([FieldPanel("adopted_on"), FieldPanel("adopted_in")], heading=_("Adoption")),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        CivicPage.civic_panel,
    ]
    parent_page_types = ["documents.MinutesIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("minutes")
        verbose_name_plural = _("minutes of meetings")

    def clean(self) -> None:
        """Days that can be, adoption not before the meeting, at least one seat; and nothing frozen changed."""
        super().clean()
        refuse_implausible(self, "held_on", "adopted_on", "published_on")
        if self.held_on and self.adopted_on and self.adopted_on < self.held_on:
            raise ValidationError({"adopted_on": _("Minutes can't be adopted before the meeting.")})
        if self.seats == 0:
            raise ValidationError({"seats": _("A body has at least one seat.")})

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """Whoever saves or publishes, by form or otherwise, changes nothing that is frozen."""
        super().full_clean(*args, **kwargs)
        refuse_changes(self, facts=self.frozen_facts, words=self.frozen_words, relations=self.frozen_relations)

    def is_frozen(self) -> bool:
        """Whether the minutes were adopted and published, in the source language."""
        return frozen_original(self) is not None

    def state(self) -> MinutesState:
        """Computed from the day of adoption."""
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
            "state_shape": "current" if state is MinutesState.ADOPTED else "upcoming",
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
            "@type": "DigitalDocument",
            "name": self.title,
            "description": self.summary,
            "url": absolute(request, page_url(self)),
            "inLanguage": active_language().html_lang,
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
