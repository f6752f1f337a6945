"""Words of a text with their place in it; endings and clitics tied on by an apostrophe or a hyphen are resolved.

`Belediye'nin` is `Belediye`, `PDK-së` is `PDK`, `SAD-u` is `SAD`, `mayor's` is `mayor`; `t'i` is `i`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from .folding import fold

_APOSTROPHES = "'’‘‛`´ʼʻ′＇"
_HYPHENS = "-‐‑"
_ACCENTS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
_LETTER = r"[^\W_ʼʻ]"  # Unicode counts these two apostrophes as letters
# A letter is never an accent or a joint, so that each character has one reading and the time is linear in the text.
_WORD = rf"{_LETTER}(?:[{_ACCENTS}{_INVISIBLE}]*{_LETTER})*[{_ACCENTS}{_INVISIBLE}]*"
_WORD_PATTERN = re.compile(_WORD)
_COMPOUND_PATTERN = re.compile(rf"{_WORD}([{_APOSTROPHES}{re.escape(_HYPHENS)}]{_WORD})*")

_HYPHEN_ENDINGS: dict[str, re.Pattern[str]] = {
    "sq": re.compile("ja|es?|en|in?e?|it|un?|ut|ne?|se?|sh|te?|ve"),
    "sr": re.compile("[aeiou]|[oe]m|ima?|ov[aeiou]?|ovih|ov[oi]m|ovog"),
}
_APOSTROPHE_ENDINGS: dict[str, re.Pattern[str]] = {"en": re.compile("s|t|re|ve|ll|d|m")}
_LONGEST_TURKISH_ENDING = 10
"""Beyond it, what follows an apostrophe is a word of its own: text in single quotes, badly spaced."""


class Word(NamedTuple):
    """`folded` is the bare word; `start` and `end` take its ending in."""

    folded: str
    start: int
    end: int


def words(text: str, language: str) -> Iterator[Word]:
    """The words in the order of the text. `language` is sq, sr, tr, en; another one has no endings resolved."""
    for compound in _COMPOUND_PATTERN.finditer(text):
        start, end = compound.span()
        if compound.lastindex is None:  # the group of what is tied on is empty
            folded = fold(compound.group())
            if folded:
                yield Word(folded, start, end)
        else:
            yield from _resolve(text, start, end, language)


def _resolve(text: str, start: int, end: int, language: str) -> list[Word]:
    """The words of one compound."""
    resolved: list[Word] = []
    for match in _WORD_PATTERN.finditer(text, start, end):
        part = Word(fold(match.group()), match.start(), match.end())
        joint = text[part.start - 1] if resolved else ""
        if resolved and _is_ending(resolved[-1].folded, joint, part.folded, language):
            resolved[-1] = resolved[-1]._replace(end=part.end)
            continue
        if resolved and language == "sq" and joint not in _HYPHENS and len(resolved[-1].folded) == 1:
            resolved.pop()  # a clitic: t'i, s'ka, ç'është, m'u
        resolved.append(part)
    return [word for word in resolved if word.folded]


def _is_ending(stem: str, joint: str, part: str, language: str) -> bool:
    """Whether this part only inflects the one before it."""
    if joint in _HYPHENS:
        # "Article 16-a" is not Article 16.
        return len(stem) > 1 and not stem.isdecimal() and _matches(_HYPHEN_ENDINGS, language, part)
    if language == "tr":
        return len(part) <= _LONGEST_TURKISH_ENDING and part.isalpha()
    return _matches(_APOSTROPHE_ENDINGS, language, part)


def _matches(endings: dict[str, re.Pattern[str]], language: str, part: str) -> bool:
    pattern = endings.get(language)
    return pattern is not None and pattern.fullmatch(part) is not None
