"""Kosovo's time zone as calendars are told it (RFC 5545, 3.6.5), by the rule of the European Union.

Written out here: what libraries derive from the tz database is a list of single days, and ends with it. A test holds
the rule and the database together.
"""

from datetime import datetime, timedelta
from functools import cache
from typing import Final

from django.conf import settings
from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

WINTER, SUMMER = timedelta(hours=1), timedelta(hours=2)
SINCE_SUMMER: Final = datetime(1983, 3, 27, 2)
SINCE_WINTER: Final = datetime(1996, 10, 27, 3)
"""The first of the days on which the rule of today changed the clocks, in the time that they showed before."""


@cache
def time_zone() -> Timezone:
    """Clocks go forward on the last Sunday of March and back on that of October. Shared: change nothing in it."""
    zone = Timezone()
    zone.add("tzid", settings.TIME_ZONE)
    for part, name, since, month, before, after in (
        (TimezoneDaylight(), "CEST", SINCE_SUMMER, 3, WINTER, SUMMER),
        (TimezoneStandard(), "CET", SINCE_WINTER, 10, SUMMER, WINTER),
    ):
        part.add("dtstart", since)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzname", name)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone
