"""Decisions, newest first: seven in four languages, the others in Albanian only."""

from .accessibility_group import ACCESSIBILITY_GROUP
from .budget_transfer import BUDGET_TRANSFER
from .committee_members import COMMITTEE_MEMBERS
from .in_albanian import IN_ALBANIAN
from .own_source_revenue import OWN_SOURCE_REVENUE
from .public_space_fees import PUBLIC_SPACE_FEES
from .short_assembly import SHORT_ASSEMBLY
from .short_mayor import SHORT_MAYOR
from .street_names import STREET_NAMES
from .town_plan import TOWN_PLAN

_TRANSLATED = [
    STREET_NAMES,
    OWN_SOURCE_REVENUE,
    COMMITTEE_MEMBERS,
    ACCESSIBILITY_GROUP,
    BUDGET_TRANSFER,
    PUBLIC_SPACE_FEES,
    TOWN_PLAN,
]

DECISIONS = sorted(
    [*_TRANSLATED, *IN_ALBANIAN, *SHORT_ASSEMBLY, *SHORT_MAYOR],
    key=lambda decision: decision.decided_on,
    reverse=True,
)
