"""Where an event is in its time, to the second and without any job: in Python for a page, in SQL for a list."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class EventStatus(models.TextChoices):
    """What the organiser says of it."""

    SCHEDULED = "scheduled", _("takes place")
    POSTPONED = "postponed", _("postponed, new time not known yet")
    CANCELLED = "cancelled", _("cancelled")


class EventState(StrEnum):
    """What a reader is told at an instant."""

    UPCOMING = "upcoming"
    NOW = "now"
    PAST = "past"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    NOT_RECORDED = "not-recorded"


@dataclass(frozen=True)
class Span:
    """The time of an event: `end` is the first instant after it."""

    start: datetime
    end: datetime


def span(start_at: datetime | None, end_at: datetime | None, *, is_all_day: bool) -> Span | None:
    """The time that it takes; None where its start is not recorded.

    A day begins and ends at midnight in Kosovo. An event whose end is not recorded is over with the day of its start.
    """
    if start_at is None:
        return None
    if is_all_day:
        return Span(_midnight(start_at), _midnight(end_at or start_at, days=1))
    return Span(start_at, end_at or _midnight(start_at, days=1))


def _midnight(moment: datetime, *, days: int = 0) -> datetime:
    day = timezone.localdate(moment) + timedelta(days=days)
    return timezone.make_aware(datetime.combine(day, time()))


def state_of(status: str, time_of_it: Span | None, at: datetime) -> EventState:
    """Of that instant: the start belongs to the event, the end does not."""
    if status == EventStatus.CANCELLED:
        return EventState.CANCELLED
    if status == EventStatus.POSTPONED:
        return EventState.POSTPONED
    if time_of_it is None:
        return EventState.NOT_RECORDED
    if at < time_of_it.start:
        return EventState.UPCOMING
    return EventState.NOW if at < time_of_it.end else EventState.PAST


def over(at: datetime) -> Q:
    """Events whose time lies behind that instant, or is not recorded; the same rule as `span`.

    One that is postponed without a new time is never over. Midnights are those of Kosovo.
    """
    today = _midnight(at)
    ended = Q(is_all_day=False, end_at__isnull=False, end_at__lte=at)
    ended |= Q(is_all_day=False, end_at__isnull=True, start_at__lt=today)
    ended |= Q(is_all_day=True, end_at__isnull=False, end_at__lt=today)
    ended |= Q(is_all_day=True, end_at__isnull=True, start_at__lt=today)
    return (Q(start_at__isnull=True) | ended) & ~Q(status=EventStatus.POSTPONED)
