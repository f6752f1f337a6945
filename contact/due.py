"""By which day an answer comes. Pure: knows weekends, no holidays, which the law moves from year to year."""

from datetime import date, timedelta

_SATURDAY = 5


def is_working_day(day: date) -> bool:
    """Monday to Friday."""
    return day.weekday() < _SATURDAY


def due_on(received_on: date, *, days: int, working_days: bool) -> date:
    """The last day on which an answer is in time; the day of receipt does not count, and it is never on a weekend."""
    day = received_on
    if working_days:
        left = days
        while left:
            day += timedelta(days=1)
            left -= is_working_day(day)
        return day
    day += timedelta(days=days)
    while not is_working_day(day):
        day += timedelta(days=1)
    return day
