"""Publications: two in four languages, six in Albanian only."""

from .budget import BUDGET_IN_BRIEF
from .in_albanian import IN_ALBANIAN
from .more_in_albanian import MORE_IN_ALBANIAN
from .work_report import WORK_REPORT

PUBLICATIONS = [BUDGET_IN_BRIEF, WORK_REPORT, *IN_ALBANIAN, *MORE_IN_ALBANIAN]
