"""What a folded word is indexed and searched under in its language: its stem.

The lexicon knows words, where there is one and it knows this one; else endings are taken off by rule. A stop word stays
as it is, and no other word ever shares its stem.
"""

from functools import lru_cache
from pathlib import Path

from . import albanian, lexicon, snowball, turkish
from .stopwords import is_stop_word

RULES = {"sq": albanian.stem, "sr": snowball.serbian, "tr": turkish.stem, "en": snowball.english}
"""By base language. Words of others are their own stems."""

_CACHED_WORDS = 50_000
_LONGEST_CACHED = 40
"""Letters, as in folding."""

_APART = "x"
"""Parts the stem of a word from the stop word that it looks like: neni (article) from nën (under)."""


def stem(folded: str, language: str) -> str:
    """Pure but for the lexicon: the same word has the same stem as long as that is not exchanged."""
    return _stem_cached(folded, language) if len(folded) <= _LONGEST_CACHED else folded


def _stem(folded: str, language: str) -> str:
    if is_stop_word(folded, language):
        return folded
    known = lexicon.look_up(folded, language)
    return by_rule(folded, language) if known is None else known


def by_rule(folded: str, language: str) -> str:
    """The stem without a lexicon."""
    rule = RULES.get(language)
    if rule is None or is_stop_word(folded, language):
        return folded
    found = rule(folded)
    return found + _APART if is_stop_word(found, language) else found


_stem_cached = lru_cache(maxsize=_CACHED_WORDS)(_stem)


def use_lexicon(path: Path | None) -> None:
    """Look words up in this file from now on; rules alone where there is none."""
    lexicon.use(path)
    _stem_cached.cache_clear()
