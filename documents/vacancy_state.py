"""Where a vacancy is in its time, to the second. Pure: no Django, no clock of its own.

`documents.models.vacancies.listing.in_state` says the same to the database; a property test holds the two equal.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class VacancyState(StrEnum):
    """What a reader must know first."""

    UPCOMING = "upcoming"
    OPEN = "open"
    CLOSED = "closed"
    RESULT = "result"
    CANCELLED = "cancelled"
    REPEATED = "repeated"
    UNKNOWN = "unknown"
    """The time of application is not recorded: an old vacancy that was brought over. Shown as past."""


LIVE_STATES = (VacancyState.UPCOMING, VacancyState.OPEN)
"""States in which somebody can still apply, now or later."""


@dataclass(frozen=True)
class VacancyTimes:
    """The facts that the state follows from."""

    opens_at: datetime | None = None
    closes_at: datetime | None = None
    cancelled_on: date | None = None
    """A cancellation counts from the first second of its day."""
    is_repeated: bool = False
    """There is a later call for the same post. It counts once this one is over."""
    result_at: datetime | None = None
    """When the first result was published."""

    def state(self, now: datetime, today: date) -> VacancyState:
        """As of `now`; `today` is that instant's day in Kosovo. From `closes_at` on it is closed, to the second."""
        if self.cancelled_on is not None and self.cancelled_on <= today:
            return VacancyState.REPEATED if self.is_repeated else VacancyState.CANCELLED
        if self.closes_at is not None and now < self.closes_at:
            has_opened = self.opens_at is None or self.opens_at <= now
            return VacancyState.OPEN if has_opened else VacancyState.UPCOMING
        return self._state_when_over(now)

    def _state_when_over(self, now: datetime) -> VacancyState:
        if self.is_repeated:
            return VacancyState.REPEATED
        if self.result_at is not None and self.result_at <= now:
            return VacancyState.RESULT
        return VacancyState.UNKNOWN if self.closes_at is None else VacancyState.CLOSED
