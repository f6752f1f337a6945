"""News, newest first: seven items in four languages, the others in Albanian only."""

from .appointments import APPOINTMENTS
from .budget_hearing import BUDGET_HEARING
from .evening_buses import EVENING_BUSES
from .health_days import HEALTH_DAYS
from .in_albanian import IN_ALBANIAN
from .in_albanian_november import IN_ALBANIAN_NOVEMBER
from .in_albanian_october import IN_ALBANIAN_OCTOBER
from .school_renovation import SCHOOL_RENOVATION
from .sorted_waste import SORTED_WASTE
from .water_works import WATER_WORKS

IN_FOUR_LANGUAGES = [
    WATER_WORKS,
    APPOINTMENTS,
    BUDGET_HEARING,
    SORTED_WASTE,
    SCHOOL_RENOVATION,
    HEALTH_DAYS,
    EVENING_BUSES,
]

NEWS = sorted(
    [*IN_FOUR_LANGUAGES, *IN_ALBANIAN, *IN_ALBANIAN_NOVEMBER, *IN_ALBANIAN_OCTOBER], key=lambda item: item.days_ago
)
