"""Notices: two in four languages, three in Albanian only; some are current, some upcoming, some past."""

from .in_albanian import IN_ALBANIAN
from .public_review import PUBLIC_REVIEW
from .traffic import TRAFFIC

NOTICES = [TRAFFIC, PUBLIC_REVIEW, *IN_ALBANIAN]
