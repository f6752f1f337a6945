"""Notices: four in four languages, six in Albanian only; some are current, some upcoming, some past."""

from .holiday_hours import HOLIDAY_HOURS
from .in_albanian import IN_ALBANIAN
from .in_albanian_november import IN_ALBANIAN_NOVEMBER
from .public_review import PUBLIC_REVIEW
from .traffic import TRAFFIC
from .water_meters import WATER_METERS

NOTICES = [TRAFFIC, WATER_METERS, PUBLIC_REVIEW, HOLIDAY_HOURS, *IN_ALBANIAN, *IN_ALBANIAN_NOVEMBER]
