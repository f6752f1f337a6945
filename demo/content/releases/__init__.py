"""Press releases: three in four languages, four in Albanian only."""

from .in_albanian import IN_ALBANIAN
from .in_four_languages import IN_FOUR_LANGUAGES
from .november import NOVEMBER

PRESS_RELEASES = [*IN_FOUR_LANGUAGES, *IN_ALBANIAN, *NOVEMBER]
