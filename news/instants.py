"""Instants that editors type: in Kosovo's time, in a year that can be meant."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

FIRST_YEAR = 1945
YEARS_AHEAD = 5
"""Nothing is announced for longer than that; what is later is a slip of the keyboard."""


def check_year(page: Any, *fields: str) -> None:
    """Raises ValidationError at the fields whose year can't be meant. Empty ones are fine."""
    last = timezone.localdate().year + YEARS_AHEAD
    values = {field: getattr(page, field) for field in fields}
    wrong = [name for name, value in values.items() if value is not None and not FIRST_YEAR <= value.year <= last]
    if wrong:
        message = _("Check the year: it must lie between %(first)d and %(last)d.")
        params = {"first": FIRST_YEAR, "last": last}
        raise ValidationError({name: ValidationError(message, params=params) for name in wrong})


def month_name(day: date) -> str:
    """A month with its year as the reader's language writes it."""
    return f"{MONTHS[day.month]} {day.year}"
