"""When an office is open: pure rules over hours of the week and over days on which they do not hold.

Hours are those of the wall clock in the office's zone; instants are compared in UTC, so that the nights on which clocks
change are as long as they are.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import groupby, pairwise

MIDNIGHT = time(0)
HORIZON_DAYS = 60
"""How far ahead the next opening is looked for; a longer closure names no day."""

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, order=True)
class Span:
    """A time of a day. `closes` at 00:00 is the end of the day."""

    opens: time
    closes: time

    @property
    def ends(self) -> tuple[bool, time]:
        """For comparing: the end of the day comes after every time of it."""
        return (self.closes == MIDNIGHT, self.closes)


@dataclass(frozen=True)
class SpecialDays:
    """Days, both ends among them, on which other hours hold; without a span the office is closed."""

    first: date
    last: date
    spans: tuple[Span, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class Schedule:
    """Hours by day of the week (Monday is 0) and what holds in their place; the first that has a day counts."""

    week: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    special: tuple[SpecialDays, ...] = ()

    @property
    def is_recorded(self) -> bool:
        """Whether anything is known of the hours of a usual week."""
        return any(self.week.values())

    def special_on(self, day: date) -> SpecialDays | None:
        """What holds on that day in place of the week's hours."""
        return next((each for each in self.special if each.first <= day <= each.last), None)

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """The hours of that day."""
        special = self.special_on(day)
        return tuple(sorted(special.spans if special else self.week.get(day.weekday(), ())))


class Openness(StrEnum):
    """Whether one finds somebody now."""

    OPEN = "open"
    CLOSED_NOW = "closed_now"
    CLOSED_TODAY = "closed_today"


@dataclass(frozen=True)
class State:
    """What holds at an instant; `until` and `opens_at` are None where nothing changes within sight."""

    openness: Openness
    today: date
    until: datetime | None = None
    opens_at: datetime | None = None
    special: SpecialDays | None = None
    """What holds today in place of the usual hours."""

    @property
    def is_open(self) -> bool:
        """Whether the office is open."""
        return self.openness == Openness.OPEN


def state_at(schedule: Schedule, now: datetime, zone: tzinfo) -> State | None:
    """The state at `now` (aware). None where no hours are recorded."""
    if not schedule.is_recorded:
        return None
    today = now.astimezone(zone).date()
    instant = now.astimezone(UTC)
    coming = [pair for pair in _intervals(schedule, today, zone) if pair[1] > instant]
    special = schedule.special_on(today)
    if coming and coming[0][0] <= instant:
        end = coming[0][1]
        is_endless = end - instant > timedelta(days=HORIZON_DAYS - 2)
        until = None if is_endless else end.astimezone(zone)
        return State(Openness.OPEN, today, until=until, special=special)
    opens_at = coming[0][0].astimezone(zone) if coming else None
    openness = Openness.CLOSED_NOW if schedule.spans_on(today) else Openness.CLOSED_TODAY
    return State(openness, today, opens_at=opens_at, special=special)


def _intervals(schedule: Schedule, today: date, zone: tzinfo) -> list[tuple[datetime, datetime]]:
    """The times of being open from yesterday on, in UTC; what touches is one (an open midnight)."""
    merged: list[tuple[datetime, datetime]] = []
    for opens, closes in _instants(schedule, today, zone):
        if merged and opens <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(closes, merged[-1][1]))
        else:
            merged.append((opens, closes))
    return merged


def _instants(schedule: Schedule, today: date, zone: tzinfo) -> Iterator[tuple[datetime, datetime]]:
    for step in range(-1, HORIZON_DAYS):
        day = today + step * ONE_DAY
        for span in schedule.spans_on(day):
            last = day + ONE_DAY if span.closes == MIDNIGHT else day
            pair = (_instant(day, span.opens, zone), _instant(last, span.closes, zone))
            if pair[0] < pair[1]:  # an hour that the clocks skip is none
                yield pair


def _instant(day: date, at: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def grouped(week: Mapping[int, tuple[Span, ...]]) -> list[tuple[int, int, tuple[Span, ...]]]:
    """Days of the week in a row with the same hours: first day, last day, hours (none: closed)."""
    days = [(day, tuple(sorted(week.get(day, ())))) for day in range(7)]
    groups = [list(group) for _spans, group in groupby(days, key=lambda pair: pair[1])]
    return [(group[0][0], group[-1][0], group[0][1]) for group in groups]


def overlapping(spans: Iterable[Span]) -> bool:
    """Whether two of the spans of one day have a time in common."""
    ordered: Sequence[Span] = sorted(spans)
    return any(before.ends > (False, after.opens) for before, after in pairwise(ordered))
