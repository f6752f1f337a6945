"""Instants of which only the day is known: midnight in Kosovo, as imports date old pages. No hour is told of them."""

from datetime import datetime, time

from django.utils import timezone


def is_day_alone(moment: datetime) -> bool:
    """Whether no hour is known. (Nobody publishes at midnight to the microsecond.)"""
    return timezone.localtime(moment).time() == time(0)


def day_or_instant(moment: datetime | None) -> str:
    """As ISO 8601 has it, with Kosovo's offset where there is an hour; empty for none."""
    if moment is None:
        return ""
    local = timezone.localtime(moment)
    return local.date().isoformat() if is_day_alone(moment) else local.isoformat(timespec="seconds")
