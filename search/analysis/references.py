"""Numbers of acts: `01 Nr. 016-35201`, `01-110/2-2024`, `01.Nr.16-69016`, `03/L-040`, in any punctuation.

Each is known by its digits alone, in two forms: as written (0101635201) and with the groups' leading zeros left out
(11635201), because offices write the same number both ways. One with letters of its own, `KK-12/2026` or `RN00008152`,
is known by its letters and digits, too (kk122026, rn8152), so that it is told from `12/2026`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from .folding import fold

MARKS = frozenset({"nr", "br", "no", "l"})
"""Words that say "number" and are no part of it; L is that of laws."""

_MARK = r"(?:nr|br|no|l)"
_GAP = r"[\s.\-‐‑–/]{0,3}+"
_JOINT = rf"(?:{_GAP}{_MARK}{_GAP}|\s?+[.\-‐‑–/]\s?+)"
# Possessive: a long run of digits is not tried again from each of them.
_NUMBER = rf"\d++(?:{_JOINT}\d++)+"
_PATTERN = re.compile(rf"(?<!\w){_NUMBER}", re.IGNORECASE)

_CAPITALS = "[A-ZÇËČĆŠŽĐĞİÖŞÜА-ЯЂЈЉЊЋЏ]"
_LONG = r"\d{5,}+"
"""A lone number of so many digits is an act's also where a blank parts it from its letters."""
# In a text only capitals are taken for letters of a number, and no blank lies within it but behind them.
_LETTERED = re.compile(
    rf"(?<!\w){_CAPITALS}{{1,5}}+(?:[\-‐‑–/.]?|\s)(?:(?i:{_MARK}){_GAP})?(?i:{_NUMBER})(?!\w)"
    rf"|(?<!\w){_CAPITALS}{{2,5}}+[\s\-‐‑–/.]?{_LONG}(?!\w)"
    rf"|(?<!\w)\d++[\-‐‑–/]{_CAPITALS}{{1,5}}+[\-‐‑–/]\d++(?:[\-‐‑–/]\d++)*(?!\w)"
)
_LETTER = r"[^\W\d_]"
_WORD = rf"{_LETTER}{{1,5}}+(?!{_LETTER}){_GAP}"
# What somebody asks for, or an office typed as a number: any letters, joined by anything.
_ASKED = re.compile(rf"(?<!\w)(?:{_WORD}(?:(?i:{_MARK}){_GAP})?)?\d++(?:{_GAP}(?:{_WORD})?\d++)*")
_DIGITS = re.compile(r"\d++")
_GROUPS = re.compile(rf"\d++|{_LETTER}++")
_LONGEST = 40
"""Digits; a longer run is a table or a joke."""

_NO_LETTERS = frozenset({"eur", "usd", "chf", "rsd", "gbp", "try", "all", "tl", "lek", "m", "km", "kg"})
"""Before a number they make it an amount."""


class Reference(NamedTuple):
    """A number found in a text; `forms` are what it is known by."""

    forms: tuple[str, ...]
    start: int
    end: int


def find_references(text: str) -> Iterator[Reference]:
    """The numbers of two groups of digits or more, in the order of the text. Dates are among them."""
    for match in _PATTERN.finditer(text):
        forms = digits_of(match.group())
        if forms:
            yield Reference(forms, match.start(), match.end())


def find_lettered(text: str) -> Iterator[Reference]:
    """The numbers with letters that stand in a text, by their letters and digits alone."""
    return _lettered(_LETTERED, text)


def find_asked(text: str) -> Iterator[Reference]:
    """What may be meant as a number with letters, by its letters and digits: `kk 12 2026`, `rn 8152`."""
    return _lettered(_ASKED, text)


def _lettered(pattern: re.Pattern[str], text: str) -> Iterator[Reference]:
    for match in pattern.finditer(text):
        lettered = lettered_form(match.group())
        if lettered:
            yield Reference((lettered,), match.start(), match.end())


def lettered_form(reference: str) -> str:
    """Letters and digits in their order, marks and leading zeros left out; empty where it has not both."""
    parts: list[str] = []
    for match in _GROUPS.finditer(reference):
        part = match.group()
        folded = without_zeros(str_of_digits(part)) if part.isdecimal() else fold(part)
        if folded not in MARKS:
            parts.append(folded)
    form = "".join(parts)
    letters = "".join(part for part in parts if not part.isdecimal())
    is_fit = letters.isascii() and letters not in _NO_LETTERS and form.isalnum() and len(form) <= _LONGEST
    return form if letters and form != letters and is_fit else ""


def digits_of(reference: str) -> tuple[str, ...]:
    """The forms under which a number is known; none where it has no digits or too many."""
    groups = [str_of_digits(group) for group in _DIGITS.findall(reference)]
    as_written = "".join(groups)
    if not 0 < len(as_written) <= _LONGEST:
        return ()
    bare = "".join(without_zeros(group) for group in groups)
    return (as_written,) if as_written == bare else (as_written, bare)


def str_of_digits(group: str) -> str:
    """Decimal digits of any script as 0 to 9."""
    return group if group.isascii() else "".join(str(int(digit)) for digit in group)


def without_zeros(digits: str) -> str:
    """Without leading zeros; the last digit stays."""
    return digits.lstrip("0") or "0"
