"""Days that can be meant: a year 9999 or 0206 is a slip of the finger."""

from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

EARLIEST_YEAR, LATEST_YEAR = 1945, 2100
"""The oldest paper in the archive of a municipality of today, and the end of the century."""


def refuse_implausible(record: Any, *names: str) -> None:
    """Raise ValidationError at the fields whose day lies in no year that can be meant. Empty fields may be empty."""
    errors = {}
    for name in names:
        value = getattr(record, name)
        year = value.year if isinstance(value, date | datetime) else value
        if year is not None and not EARLIEST_YEAR <= year <= LATEST_YEAR:
            errors[name] = _("The year %(year)s can't be right.") % {"year": year}
    if errors:
        raise ValidationError(errors)
