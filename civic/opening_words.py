"""Hours and whether an office is open, in words of the reader's language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from civic.hours import Openness, Span, State


@dataclass(frozen=True)
class StateWords:
    """A state as a page says it."""

    shape: str
    """For `core/components/status.html`: the shape beside the word."""
    label: str
    detail: str = ""
    """When that changes."""
    reason: str = ""
    """Why other hours hold today."""


def time_words(at: time | datetime) -> str:
    """8:00."""
    return at.strftime("%-H:%M")


def hours_words(spans: Iterable[Span]) -> str:
    """8:00–12:00, 12:30–16:00; midnight as an end is 24:00."""
    return ", ".join(f"{time_words(span.opens)}–{_end(span)}" for span in spans)


def _end(span: Span) -> str:
    return "24:00" if span.closes == time(0) else time_words(span.closes)


def words_of(state: State) -> StateWords:
    """The state in words."""
    labels = {
        Openness.OPEN: _("Open now"),
        Openness.CLOSED_NOW: _("Closed now"),
        Openness.CLOSED_TODAY: _("Closed today"),
    }
    return StateWords(
        shape="current" if state.is_open else "past",
        label=labels[state.openness],
        detail=_until(state) if state.is_open else _opening(state),
        reason=state.special.reason if state.special else "",
    )


def _until(state: State) -> str:
    if state.until is None:
        return ""
    at = {"time": time_words(state.until)}
    is_tonight = state.until.date() == state.today + timedelta(days=1) and state.until.time() == time(0)
    if is_tonight:
        return _("until midnight")
    if state.until.date() == state.today:
        return _("until %(time)s") % at
    return _("until %(day)s, %(time)s") % {**at, "day": _day(state.until)}


def _opening(state: State) -> str:
    if state.opens_at is None:
        return ""
    at = {"time": time_words(state.opens_at)}
    days = (state.opens_at.date() - state.today).days
    if days == 0:
        return _("opens today at %(time)s") % at
    if days == 1:
        return _("opens tomorrow at %(time)s") % at
    return _("opens again: %(day)s, %(time)s") % {**at, "day": _day(state.opens_at)}


def _day(at: datetime) -> str:
    """Monday, 30 November."""
    return f"{date_format(at, 'l')}, {date_format(at, 'MONTH_DAY_FORMAT')}"
