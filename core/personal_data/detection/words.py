"""Words that say what a number beside them is, in the languages and alphabets of the municipality.

A word is written without diacritics and capitals, as `Text.folded` has them; `*` stands for an ending. Serbian words
are given in Latin letters with their diacritics, and found in Cyrillic, too.
"""

import re

from core.serbian import to_cyrillic

_FOLDED = str.maketrans("čćšžđ", "ccszd")


def pattern(*words: str, serbian: tuple[str, ...] = ()) -> re.Pattern[str]:
    """One expression for all of the words, each standing for itself; two parts are separated by a space or a dot."""
    both = [spelled for word in serbian for spelled in (word.translate(_FOLDED), _cyrillic(word))]
    choices = "|".join(_expression(word) for word in sorted({*words, *both}, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)")


def _expression(word: str) -> str:
    parts = [re.escape(part.rstrip("*")) + (r"\w{0,8}+" if part.endswith("*") else "") for part in word.split()]
    return r"[ .:\n]{1,3}+".join(parts)


def _cyrillic(word: str) -> str:
    return " ".join(to_cyrillic(part.rstrip("*")) + "*" * part.endswith("*") for part in word.split())
