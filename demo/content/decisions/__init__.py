"""Decisions, newest first: three in four languages, four in Albanian only."""

from .committee_members import COMMITTEE_MEMBERS
from .in_albanian import IN_ALBANIAN
from .own_source_revenue import OWN_SOURCE_REVENUE
from .street_names import STREET_NAMES

DECISIONS = sorted(
    [STREET_NAMES, OWN_SOURCE_REVENUE, COMMITTEE_MEMBERS, *IN_ALBANIAN],
    key=lambda decision: decision.decided_on,
    reverse=True,
)
