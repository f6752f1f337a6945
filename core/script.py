"""The reader's alphabet, for text that leaves the site elsewhere than in a page: feeds, JSON-LD, iCal, mail, PDF."""

from typing import Final

from django.utils.translation import get_language

from .serbian import to_cyrillic

SERBIAN_CYRILLIC: Final = "sr-cyrl"
"""A language of the interface; its pages are those of sr-latn."""


def reader_script(text: str) -> str:
    """The text in Cyrillic where that is the active language, else as it is."""
    return to_cyrillic(text) if get_language() == SERBIAN_CYRILLIC else text
