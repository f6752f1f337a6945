"""One number, many punctuations: `Nr. 03/2021`, `3-2021` and `03` name the same act of 2021.

The number itself is kept as it was typed. Its key is what is left without punctuation, marks (nr.), leading zeros and
the year at its end; it makes the act's permanent address.
"""

import re

from anyascii import anyascii

from search.analysis.references import digits_of, without_zeros

_TOKENS = re.compile(r"\d+|[a-z]+")
_MARKS = frozenset(("nr", "br", "no", "numer", "numri", "broj", "sayi"))
_SHORT_YEAR = re.compile(r"/\s*(\d\d)\s*$")
LONGEST_KEY = 100


def number_key(number: str, year: int | None) -> str:
    """Groups of letters and digits joined by hyphens; empty where there are none."""
    tokens = [without_zeros(token) for token in _TOKENS.findall(anyascii(number).lower()) if token not in _MARKS]
    if len(tokens) > 1 and year is not None and _ends_with_year(number, tokens[-1], year):
        tokens = tokens[:-1]
    return "-".join(tokens)[:LONGEST_KEY].rstrip("-")


def _ends_with_year(number: str, last: str, year: int) -> bool:
    short = _SHORT_YEAR.search(number)
    return last == str(year) or (short is not None and int(short.group(1)) == year % 100)


def is_same_number(one: str, other: str) -> bool:
    """Whether the digits are the same, with or without leading zeros of their groups."""
    return bool(set(digits_of(one)) & set(digits_of(other)))
