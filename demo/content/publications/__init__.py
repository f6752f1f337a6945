"""Publications: two in four languages, three in Albanian only."""

from .budget import BUDGET_IN_BRIEF
from .in_albanian import IN_ALBANIAN
from .work_report import WORK_REPORT

PUBLICATIONS = [BUDGET_IN_BRIEF, WORK_REPORT, *IN_ALBANIAN]
