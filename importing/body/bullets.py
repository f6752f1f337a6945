"""Lists that are none: paragraphs that begin with a dot somebody typed, or that Word painted. Pure."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from importing.body.inline import BREAK
from importing.body.parts import Runs

_BULLET: Final = re.compile(r"[•·▪●◦‣■□➢❖\uf0b7\uf0a7\uf0d8\uf0fc](?=\s|$)")
_WORDS_BULLET: Final = re.compile(r"[•·▪●◦‣■□➢❖\uf0b7\uf0a7\uf0d8\uf0fc§Øüo–-](?=\s|$)")
"""What Word paints with letters of its faces of symbols."""

_WORD_LIST: Final = re.compile(r"mso-list\s*:[^;]*level(\d)", re.IGNORECASE)


def word_level(css: str) -> int:
    """The level of a list in Word's style attribute, from 1; 0 for what is no item."""
    found = _WORD_LIST.search(css)
    return int(found[1]) if found else 0


def bulleted(runs: Runs, *, is_words: bool = False) -> list[Runs]:
    """The items without their dots, if every line begins with one; else none."""
    items: list[Runs] = []
    for line in _lines(runs):
        item = _without_bullet(line, _WORDS_BULLET if is_words else _BULLET)
        if not item:
            return []
        items.append(item)
    return items


def _lines(runs: Runs) -> Iterator[Runs]:
    start = 0
    for index, run in enumerate(runs):
        if run is BREAK:
            yield runs[start:index]
            start = index + 1
    yield runs[start:]


def _without_bullet(line: Runs, pattern: re.Pattern[str]) -> Runs:
    found = pattern.match(line[0].text) if line else None
    if not found:
        return ()
    rest = list(line)
    rest[0] = replace(rest[0], text=rest[0].text[found.end() :])
    while rest and not rest[0].text.strip():
        del rest[0]
    if rest:
        rest[0] = replace(rest[0], text=rest[0].text.lstrip())
    return tuple(rest)
