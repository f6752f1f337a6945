"""Events: press conferences, invitations, public hearings, ceremonies."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models, transaction
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.blocks import ContentBlock
from civic.models import Body, Place
from civic.models.base import source_rows
from civic.names import Name, names_of
from civic.pages import CivicPage
from core.addresses import page_url
from core.fields import FactField
from core.generation import cached
from core.languages import active_language
from core.search_kind import SearchKind
from documents.components import shown_files
from documents.models.files import files_of
from news.blocks import ShownSpeaker, SpeakersBlock, shown_speakers
from news.calendars import About, calendar_response
from news.event_data import event_data
from news.event_log import ShownChange, shown_changes
from news.forms import REASON_FIELDS, EventForm
from news.guidance import EVENT as GUIDANCE
from news.instants import check_year
from news.models.event_changes import PublicFacts, last_change, record_facts
from news.models.event_state import EventState, EventStatus, Span, span, state_of
from news.models.facts import SharedFacts
from news.panels import OncePublicPanel


class EventPage(SharedFacts, CivicPage):
    """An event. Its time and place are facts; whoever changes them in public says why (`EventChange`)."""

    class Kind(models.TextChoices):
        PRESS_CONFERENCE = "press_conference", _("press conference")
        INVITATION = "invitation", _("invitation")
        PUBLIC_HEARING = "public_hearing", _("public hearing")
        CEREMONY = "ceremony", _("ceremony")
        OTHER = "other", _("other event")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind, blank=True)
    status = models.CharField(
        _("does it take place?"), max_length=20, choices=EventStatus, default=EventStatus.SCHEDULED
    )
    start_at = models.DateTimeField(_("start"), null=True, blank=True, db_index=True)
    end_at = models.DateTimeField(_("end"), null=True, blank=True)
    is_all_day = models.BooleanField(_("whole days, without hours"), default=False)
    place = models.ForeignKey(
        "civic.Place",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=source_rows,
        verbose_name=_("town or village"),
    )
    place_text = models.CharField(
        _("hall and address"), max_length=250, blank=True, help_text=_("Example: Assembly hall, first floor")
    )
    is_online = models.BooleanField(_("can be followed online"), default=False)
    stream_url = models.CharField(
        _("address of the broadcast"),
        max_length=500,
        blank=True,
        validators=[URLValidator(["https"], message=_("Give an address that begins with https://."))],
    )
    organiser = models.ForeignKey(
        "civic.Body",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=source_rows,
        verbose_name=_("organiser"),
    )
    speakers = StreamField(SpeakersBlock(), blank=True, verbose_name=_("speakers"))
    audience = models.TextField(_("who may come"), blank=True, max_length=500)
    accreditation = models.TextField(_("for journalists: how to be accredited"), blank=True, max_length=500)
    content = StreamField(ContentBlock(), blank=True, verbose_name=_("text"))
    change_reasons = models.JSONField(default=dict, blank=True, editable=False)
    """Reasons by locale code, typed in a draft; publishing moves them into the log."""

    base_form_class = EventForm
    not_copied = ("status", "change_reasons")
    guidance = GUIDANCE
    search_kind = SearchKind("event", _("Event"), _("Events"), recency=True)
    sub_addresses: ClassVar[Mapping[str, str]] = {"event.ics": "get_calendar"}
    required_in_form = ("summary", "kind", "start_at", "end_at", "place_text", "organiser", "audience")
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        *map(FactField, ("kind", "status", "start_at", "end_at", "is_all_day", "place", "is_online", "stream_url")),
        FactField("organiser"),
        *map(TranslatableField, ("place_text", "speakers", "audience", "accreditation", "content")),
    ]
    content_panels = [
        FieldPanel("title"),
        FieldPanel("summary"),
        MultiFieldPanel(
            [
                FieldPanel("kind"),
                FieldRowPanel([FieldPanel("start_at"), FieldPanel("end_at")]),
                FieldPanel("is_all_day"),
                FieldPanel("place_text"),
                FieldPanel("place", widget=forms.Select),
                FieldPanel("is_online"),
                FieldPanel(
                    "stream_url", help_text=_("Where it can be watched. Example: https://example.org/transmetimi")
                ),
                FieldPanel("status", help_text=_("Change it where an event that people know of is off or put off.")),
            ],
            heading=_("When and where"),
        ),
        OncePublicPanel(
            [FieldPanel(name) for name in REASON_FIELDS.values()],
            heading=_("Why it was changed"),
            help_text=_(
                "Asked where time or place of a published event change. Readers see it, and it stays for good."
            ),
        ),
        MultiFieldPanel(
            [
                FieldPanel("organiser", widget=forms.Select),
                FieldPanel("speakers"),
                FieldPanel("audience", help_text=_("Example: “Të gjithë banorët; hyrja është e lirë.”")),
                FieldPanel(
                    "accreditation",
                    help_text=_("Example: “Me e-mail deri një ditë para ngjarjes, me emrin e mediumit.”"),
                ),
            ],
            heading=_("Who"),
        ),
        FieldPanel("content"),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        CivicPage.civic_panel,
    ]
    parent_page_types = ["news.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    # Facts

    def clean(self) -> None:
        """Times in their order, in a year that can be meant; whole days lose their hours."""
        super().clean()
        check_year(self, "start_at", "end_at")
        self.tidy_times()
        if self.end_at and not self.start_at:
            raise ValidationError({"start_at": _("An end needs a start.")})
        if self.start_at and self.end_at and (self.end_at < self.start_at):
            raise ValidationError({"end_at": _("The end can't lie before the start.")})

    def tidy_times(self) -> None:
        """Whole days are kept as their midnights in Kosovo, the last day included; no seconds else."""
        for name in ("start_at", "end_at"):
            moment = getattr(self, name)
            if moment is not None and self.is_all_day:
                moment = timezone.localtime(moment).replace(hour=0, minute=0)
            if moment is not None:
                setattr(self, name, moment.replace(second=0, microsecond=0))

    def public_facts(self) -> PublicFacts:
        """What people act upon."""
        place = ", ".join(filter(None, (self.place_text, self.place.name if self.place else "")))
        return PublicFacts(self.status, self.start_at, self.end_at, self.is_all_day, place)

    def changes_what_is_public(self) -> bool:
        """Whether people know other facts of the event than these."""
        known = last_change(self.translation_key) if self.pk and self.source() is None else None
        self.tidy_times()
        return known is not None and known.facts != self.public_facts()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """As Django's; what becomes public goes into the log in the same transaction."""
        with transaction.atomic():
            super().save(*args, **kwargs)
            if self.live and kwargs.get("update_fields") is None and not self.alias_of_id and self.source() is None:
                type(self)._default_manager.select_for_update().only("pk").get(pk=self.pk)
                record_facts(event=self, facts=self.public_facts(), reasons=self.change_reasons)

    @property
    def search_date(self) -> Any:
        """The day of its start; None where it is not recorded."""
        return timezone.localdate(self.start_at) if self.start_at else None

    def time_of_it(self) -> Span | None:
        """From its start till the first instant after it; None where it is not recorded."""
        return span(self.start_at, self.end_at, is_all_day=self.is_all_day)

    @property
    def takes_place(self) -> bool:
        """Whether somebody may still note it down: what is off, or without a time that holds, invites nobody."""
        return bool(self.status == EventStatus.SCHEDULED)

    def state(self, at: datetime) -> EventState:
        """Of that instant."""
        return state_of(self.status, self.time_of_it(), at)

    # Shown

    def organiser_name(self) -> Name | None:
        """In the reader's language; None where it is not recorded."""
        return names_of(Body).get(self.organiser_id) if self.organiser_id else None

    def place_name(self) -> Name | None:
        """The town or village in the reader's language."""
        return names_of(Place).get(self.place_id) if self.place_id else None

    def changes(self) -> list[ShownChange]:
        """What changed since it was announced, oldest first; read once a generation."""
        code = active_language().code
        return cached(f"event-log:{self.translation_key}:{code}", lambda: shown_changes(self.translation_key))

    def shown_speakers(self, request: HttpRequest) -> list[ShownSpeaker]:
        """Read once a generation; a preview reads its own."""
        if getattr(request, "is_preview", False) or self.earlier_version:
            return shown_speakers(self.speakers)
        key = f"speakers:{self.pk}:{active_language().code}"
        return cached(key, lambda: shown_speakers(self.speakers))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Time, place, state of this second, people, changes, files."""
        context = super().get_context(request, *args, **kwargs)
        context |= {
            "state": self.state(timezone.now()).value,
            "kind_label": self.get_kind_display(),
            "organiser_name": self.organiser_name(),
            "place_name": self.place_name(),
            "speakers": self.shown_speakers(request),
            "event_changes": self.changes(),
            "calendar_url": f"{page_url(self)}event.ics" if self.start_at and self.takes_place else "",
            "files": shown_files(files_of(self)),
        }
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """An Event."""
        return event_data(self, request)

    def get_calendar(self, request: HttpRequest) -> HttpResponseBase:
        """`event.ics`, also of what is off: calendars that have it ask. Raises Http404 while no time is recorded."""
        if self.start_at is None:
            raise Http404
        about = About(name=self.title, description="", url=page_url(self), file_name="event.ics")
        return calendar_response(request, about, events=[self])
