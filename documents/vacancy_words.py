"""What a reader is told of a vacancy's time: "closes today at 15:00"."""

from datetime import date, datetime

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from documents.vacancy_state import VacancyState

SOON_DAYS = 30
"""The days for which "in 3 days" says more than a date."""

LABELS: dict[VacancyState, str | Promise] = {
    VacancyState.OPEN: gettext_lazy("Open for applications"),
    VacancyState.UPCOMING: gettext_lazy("Not open yet"),
    VacancyState.CLOSED: gettext_lazy("Closed"),
    VacancyState.RESULT: gettext_lazy("Result published"),
    VacancyState.CANCELLED: gettext_lazy("Cancelled"),
    VacancyState.REPEATED: gettext_lazy("Repeated"),
    VacancyState.UNKNOWN: gettext_lazy("Past: time of application not recorded"),
}

SHAPES: dict[VacancyState, str] = {VacancyState.OPEN: "current", VacancyState.UPCOMING: "upcoming"}
"""The shape beside the word, as the states of notices have it; all others are `past`."""


def shape_of(state: VacancyState) -> str:
    """For `status.html`: current, upcoming or past."""
    return SHAPES.get(state, "past")


def time_words(state: VacancyState, opens_at: datetime | None, closes_at: datetime | None, now: datetime) -> str:
    """When it opens or closes, counted in days of Kosovo; empty where nobody can apply any more."""
    if state is VacancyState.UPCOMING and opens_at is not None:
        return _opening(timezone.localtime(opens_at), timezone.localdate(now))
    if state is VacancyState.OPEN and closes_at is not None:
        return _closing(timezone.localtime(closes_at), timezone.localdate(now))
    return ""


def _closing(at: datetime, today: date) -> str:
    days = (at.date() - today).days
    values = {"time": f"{at:%H:%M}", "days": days}
    if days == 0:
        return _("closes today at %(time)s") % values
    if days == 1:
        return _("closes tomorrow at %(time)s") % values
    if days <= SOON_DAYS:
        return ngettext("closes in %(days)d day", "closes in %(days)d days", days) % values
    return ""


def _opening(at: datetime, today: date) -> str:
    days = (at.date() - today).days
    values = {"time": f"{at:%H:%M}", "days": days}
    if days == 0:
        return _("opens today at %(time)s") % values
    if days == 1:
        return _("opens tomorrow at %(time)s") % values
    if days <= SOON_DAYS:
        return ngettext("opens in %(days)d day", "opens in %(days)d days", days) % values
    return ""
