"""Communiqués: three in four languages, two in Albanian only."""

from .autumn import AUTUMN
from .in_four_languages import IN_FOUR_LANGUAGES

COMMUNIQUES = [*IN_FOUR_LANGUAGES, *AUTUMN]
