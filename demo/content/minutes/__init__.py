"""Minutes: two in four languages, one adopted and one not yet; one in Albanian only."""

from .assembly_session import ASSEMBLY_SESSION
from .finance_committee import FINANCE_COMMITTEE
from .urgent_session import URGENT_SESSION

MINUTES = [FINANCE_COMMITTEE, ASSEMBLY_SESSION, URGENT_SESSION]
