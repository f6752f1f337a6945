"""Bank accounts.

Accounts at the Central Bank (bank code 10) are the state's: what a citizen pays to the municipality is paid there, and
its number is meant to be public.
"""

import re
from collections.abc import Iterator
from typing import Final

from stdnum import iban
from stdnum.iso7064 import mod_97_10

from .hits import Hit, Kind, Text, digits

CENTRAL_BANK: Final = "10"
LENGTHS: Final = (
    {"XK": 20, "AL": 28, "BA": 20, "BG": 22, "GR": 27, "HR": 21, "ME": 22, "MK": 19, "RO": 24, "RS": 22, "SI": 19}
    | {"AT": 20, "BE": 16, "CH": 21, "CZ": 24, "DE": 22, "DK": 18, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "HU": 28}
    | {"IE": 22, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "SE": 24, "SK": 24}
    | {"TR": 26}
)
"""How long the numbers of a country are: of the region, and of where the diaspora and its banks are."""
_IBAN = re.compile(rf"(?<!\w)(?:{'|'.join(LENGTHS)})\d{{2}}(?=[ -]?[A-Z0-9]{{4}})")
_REST = {length: re.compile(rf"(?:[ -]?[A-Z0-9]){{{length - 4}}}(?!\w)") for length in set(LENGTHS.values())}
_SIXTEEN = re.compile(r"(?<![\w/+-])(?<!\d[.,])\d{4}(?:[ -]?\d{4}){3}(?![\w/]|[.,-]\d)")
_SIXTEEN_OURS = re.compile(r"(?<![\w/+-])(?<!\d[.,])\d{4}[ -]\d{10}[ -]\d{2}(?![\w/]|[.,-]\d)")


def find_accounts(text: Text) -> Iterator[Hit]:
    """International numbers with a right checksum, and Kosovo's of sixteen digits (bank, branch, account, check)."""
    for match in _IBAN.finditer(text.clean):
        if (end := _end_of_iban(text.clean, match)) and not _is_the_states(text.clean[match.start() : end]):
            value = re.sub(r"[ -]", "", text.clean[match.start() : end])
            yield Hit(Kind.BANK_ACCOUNT, value[4:] if value.startswith("XK") else value, match.start(), end)
    for expression in (_SIXTEEN, _SIXTEEN_OURS):
        for match in expression.finditer(text.clean):
            number = digits(match[0])
            if int(number) % 97 == 1 and not number.startswith(CENTRAL_BANK):
                yield Hit(Kind.BANK_ACCOUNT, number, match.start(), match.end())


def _end_of_iban(clean: str, match: re.Match[str]) -> int:
    """Where the number ends, whatever words in capitals follow it; 0 where it is none."""
    rest = _REST[LENGTHS[match[0][:2]]].match(clean, match.end())
    if rest is None:
        return 0
    number = re.sub(r"[ -]", "", clean[match.start() : rest.end()])
    is_one = mod_97_10.is_valid(number[4:] + number[:4]) and iban.is_valid(number)  # the cheap question first
    return rest.end() if is_one else 0


def _is_the_states(number: str) -> bool:
    compact = re.sub(r"[ -]", "", number)
    return compact.startswith("XK") and compact[4:6] == CENTRAL_BANK
