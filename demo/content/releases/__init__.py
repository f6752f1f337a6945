"""Press releases: two in four languages, two in Albanian only."""

from .in_albanian import IN_ALBANIAN
from .in_four_languages import IN_FOUR_LANGUAGES

PRESS_RELEASES = [*IN_FOUR_LANGUAGES, *IN_ALBANIAN]
