"""Numbers of acts: `01 Nr. 016-35201`, `01-110/2-2024`, `01.Nr.16-69016`, `03/L-040`, in any punctuation.

Each is known by its digits alone, in two forms: as written (0101635201) and with the groups' leading zeros left out
(11635201), because offices write the same number both ways.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_MARK = r"(?:nr|br|no|l)"
_GAP = r"[\s.\-‐‑–/]{0,3}+"
_JOINT = rf"(?:{_GAP}{_MARK}{_GAP}|\s?+[.\-‐‑–/]\s?+)"
# Possessive: a long run of digits is not tried again from each of them.
_PATTERN = re.compile(rf"(?<!\w)\d++(?:{_JOINT}\d++)+", re.IGNORECASE)
_DIGITS = re.compile(r"\d++")
_LONGEST = 40
"""Digits; a longer run is a table or a joke."""


class Reference(NamedTuple):
    """A number found in a text; `forms` are its digits, one form or two."""

    forms: tuple[str, ...]
    start: int
    end: int


def find_references(text: str) -> Iterator[Reference]:
    """The numbers of two groups of digits or more, in the order of the text. Dates are among them."""
    for match in _PATTERN.finditer(text):
        forms = digits_of(match.group())
        if forms:
            yield Reference(forms, match.start(), match.end())


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
