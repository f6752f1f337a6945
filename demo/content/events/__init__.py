"""Events: four in four languages, nine in Albanian only; to come, past, moved, cancelled, postponed."""

from .in_albanian import IN_ALBANIAN
from .in_four_languages import IN_FOUR_LANGUAGES
from .november import NOVEMBER

EVENTS = [*IN_FOUR_LANGUAGES, *IN_ALBANIAN, *NOVEMBER]
