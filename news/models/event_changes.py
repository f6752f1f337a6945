"""What was said in public of an event's time and place, and why it changed: a log that only grows (ADR 0018)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import get_active_log_context

from core.models.append_only import AppendOnlyModel
from news.models.event_state import EventStatus


@dataclass(frozen=True)
class PublicFacts:
    """What people act upon: when, where, whether at all."""

    status: str
    start_at: datetime | None
    end_at: datetime | None
    is_all_day: bool
    place: str
    """In the source language."""


class EventChange(AppendOnlyModel):
    """A row each time that an event's public facts became others; the first when it was announced."""

    class Kind(models.TextChoices):
        ANNOUNCED = "announced", _("announced")
        CANCELLED = "cancelled", _("cancelled")
        POSTPONED = "postponed", _("postponed")
        REINSTATED = "reinstated", _("takes place after all")
        MOVED = "moved", _("new time")
        PLACE = "place", _("new place")

    event = models.ForeignKey(
        "news.EventPage", null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("event")
    )
    translation_key = models.UUIDField(_("record"), db_index=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    old_start_at = models.DateTimeField(_("old start"), null=True)
    old_end_at = models.DateTimeField(_("old end"), null=True)
    old_is_all_day = models.BooleanField(_("old: all day"), default=False)
    old_place = models.CharField(_("old place"), max_length=400, blank=True)
    new_status = models.CharField(_("new status"), max_length=20, choices=EventStatus)
    new_start_at = models.DateTimeField(_("new start"), null=True)
    new_end_at = models.DateTimeField(_("new end"), null=True)
    new_is_all_day = models.BooleanField(_("new: all day"), default=False)
    new_place = models.CharField(_("new place"), max_length=400, blank=True)
    at = models.DateTimeField(_("time"), default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("person")
    )

    class Meta:
        verbose_name = _("change of an event")
        verbose_name_plural = _("changes of events")
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.kind} {self.at:%Y-%m-%d %H:%M}"

    @property
    def facts(self) -> PublicFacts:
        """As they are since this row."""
        return PublicFacts(self.new_status, self.new_start_at, self.new_end_at, self.new_is_all_day, self.new_place)


class EventReason(AppendOnlyModel):
    """Why an event changed, in one language. A language that lacked it then may get it later; none is rewritten."""

    change = models.ForeignKey(EventChange, on_delete=models.PROTECT, related_name="reasons", verbose_name=_("change"))
    language = models.CharField(_("language"), max_length=10)
    text = models.TextField(_("reason"), max_length=1000)
    at = models.DateTimeField(_("time"), default=timezone.now)

    class Meta:
        verbose_name = _("reason of a change")
        verbose_name_plural = _("reasons of changes")
        constraints = [models.UniqueConstraint(fields=("change", "language"), name="unique_event_reason_language")]

    def __str__(self) -> str:
        return f"{self.language}: {self.text[:60]}"


def kind_of_change(old: PublicFacts, new: PublicFacts) -> str:
    """The weightiest thing that changed. Raises ValueError where nothing did."""
    if new.status != old.status:
        return EventChange.Kind.REINSTATED if new.status == EventStatus.SCHEDULED else EventChange.Kind(new.status)
    if (new.start_at, new.end_at, new.is_all_day) != (old.start_at, old.end_at, old.is_all_day):
        return EventChange.Kind.MOVED
    if new.place != old.place:
        return EventChange.Kind.PLACE
    raise ValueError("Nothing changed.")


def last_change(translation_key: Any) -> EventChange | None:
    """The newest row of an event; None while it never was public."""
    row: EventChange | None = EventChange.objects.filter(translation_key=translation_key).order_by("-pk").first()
    return row


def record_facts(*, event: Any, facts: PublicFacts, reasons: Mapping[str, str]) -> EventChange:
    """Add a row if the facts are not those of the last one, with the reasons; the row that holds now.

    Reasons without a change are those that the last change still lacks in some language. The caller holds the event.
    """
    last = last_change(event.translation_key)
    if last is not None and last.facts == facts:
        if last.kind != EventChange.Kind.ANNOUNCED:
            _add_reasons(last, reasons)
        return last
    row: EventChange = EventChange.objects.create(
        event=event,
        translation_key=event.translation_key,
        kind=kind_of_change(last.facts, facts) if last else EventChange.Kind.ANNOUNCED,
        new_status=facts.status,
        new_start_at=facts.start_at,
        new_end_at=facts.end_at,
        new_is_all_day=facts.is_all_day,
        new_place=facts.place,
        by=get_active_log_context().user,
        **_old(last),
    )
    if last is not None:
        _add_reasons(row, reasons)
    return row


def _old(last: EventChange | None) -> dict[str, Any]:
    if last is None:
        return {}
    return {
        "old_start_at": last.new_start_at,
        "old_end_at": last.new_end_at,
        "old_is_all_day": last.new_is_all_day,
        "old_place": last.new_place,
    }


def _add_reasons(row: EventChange, reasons: Mapping[str, str]) -> None:
    said = set(row.reasons.values_list("language", flat=True))
    for language, text in reasons.items():
        if text.strip() and language not in said:
            EventReason.objects.create(change=row, language=language, text=text.strip())
