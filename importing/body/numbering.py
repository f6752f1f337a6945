"""Lists whose items are not numbered 1, 2, 3: their marks become words, for laws are cited by them. Pure."""

import re
from collections.abc import Mapping
from typing import Final

_BY_CSS: Final = re.compile(
    r"list-style(?:-type)?\s*:\s*(?:[\w-]+\s+)*?(lower|upper)-(alpha|latin|roman)", re.IGNORECASE
)
_ROMAN: Final = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_SMALL: Final = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST: Final = 3000


def kind_of(attributes: Mapping[str, str]) -> str:
    """`a`, `A`, `i` or `I`, as the attribute has it; `1` for numbers."""
    css = _BY_CSS.search(attributes.get("style", "")[:500])
    if css:
        kind = "i" if css[2].lower() == "roman" else "a"
        return kind.upper() if css[1].lower() == "upper" else kind
    kind = attributes.get("type", "").strip()
    return kind if kind in ("a", "A", "i", "I") else "1"


def number_of(attributes: Mapping[str, str], name: str) -> int | None:
    """The number of an attribute; None where it has none."""
    text = attributes.get(name, "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 5 else None


def mark(number: int, kind: str) -> str:
    """As a browser counts, with the bracket that laws put after letters."""
    if kind == "1" or not 0 < number <= _MOST:
        return f"{number}."
    text = _roman(number) if kind in "iI" else _letters(number)
    return f"{text.upper() if kind.isupper() else text})"


def _letters(number: int) -> str:
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def _roman(number: int) -> str:
    text = ""
    for value, letters in (*_ROMAN, *_ROMAN_SMALL):
        count, number = divmod(number, value)
        text += letters * count
    return text
