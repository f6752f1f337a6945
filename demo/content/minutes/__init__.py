"""Minutes: four in four languages, two of them adopted and two still drafts; two in Albanian only."""

from .assembly_session import ASSEMBLY_SESSION
from .communities_committee import COMMUNITIES_COMMITTEE
from .finance_committee import FINANCE_COMMITTEE
from .plan_session import PLAN_SESSION
from .solemn_session import SOLEMN_SESSION
from .urgent_session import URGENT_SESSION

MINUTES = [
    COMMUNITIES_COMMITTEE,
    FINANCE_COMMITTEE,
    ASSEMBLY_SESSION,
    URGENT_SESSION,
    PLAN_SESSION,
    SOLEMN_SESSION,
]
