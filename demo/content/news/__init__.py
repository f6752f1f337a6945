"""News, newest first: three items in four languages, five in Albanian only."""

from .budget_hearing import BUDGET_HEARING
from .in_albanian import IN_ALBANIAN
from .school_renovation import SCHOOL_RENOVATION
from .water_works import WATER_WORKS

NEWS = sorted([WATER_WORKS, BUDGET_HEARING, SCHOOL_RENOVATION, *IN_ALBANIAN], key=lambda item: item.days_ago)
