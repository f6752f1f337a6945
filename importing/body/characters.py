"""Characters as old sites hold them, made fit to be stored. Pure; time grows with the length only."""

import re
from functools import lru_cache
from html import unescape
from typing import Final
from unicodedata import combining, normalize

_WINDOWS: Final = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""What stands for a control character was meant as Windows-1252."""

_WRONG: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]"
)
"""Controls, soft hyphens, marks without width or of direction, halves of characters."""

_JOINERS: Final = re.compile("(?<![nljdNLJD])\u200c|\u200c(?![jžJŽ])|(?<![^\\w\\s])\u200d|\u200d(?![^\\w\\s])")
"""Joiners, but where they mean something: between Serbian letters that only look like one, and inside an emoji."""

_MOST_MARKS: Final = 4
"""Accents over one letter; composing takes time that grows with the square of a longer run."""

_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_AMPERSAND: Final = re.compile(r"&(?>(?:amp|#38|#x26);)+")
_HUGE_NUMBER: Final = re.compile(r"&#0*+\d{8,};?+")
_MOST_ROUNDS: Final = 3


def fit(text: str) -> str:
    """The text composed (NFC), without what is never seen, characters of Windows-1252 as what they were meant for."""
    if text.isascii() and text.isprintable():
        return text  # what most text is
    text = _WRONG.sub(lambda match: _WINDOWS.get(ord(match[0]), ""), text)
    if text.isascii():
        return text
    return normalize("NFC", _long_runs().sub(r"\1", _JOINERS.sub("", text)))


@lru_cache(maxsize=1)
def _long_runs() -> re.Pattern[str]:
    marks = "".join(chr(code) for code in range(0x300, 0x1E950) if combining(chr(code)))
    return re.compile(f"([{marks}]{{{_MOST_MARKS}}})[{marks}]+")


def decoded(text: str) -> str:
    """Text of HTML with its entities as characters."""
    return unescape(_HUGE_NUMBER.sub("\ufffd", text)) if "&" in text else text


def settled(text: str) -> str:
    """The text fit to be stored, without entities that were escaped twice or more: `&amp;euml;` is ë.

    What is still an entity after some rounds loses its ampersand, so that nothing changes another time.
    """
    text = fit(text)
    for _ in range(_MOST_ROUNDS):
        if "&" not in text:
            return text
        next_text = fit(_ENTITY.sub(lambda match: unescape(match[0]), _AMPERSAND.sub("&", text)))
        if next_text == text:
            return text
        text = next_text
    return _ENTITY.sub(lambda match: match[0][1:], text)


def decoded_attribute(value: str) -> str:
    """The value of an attribute. `&section=2` of an address is no §."""
    return _ENTITY.sub(lambda match: unescape(match[0]), value) if "&" in value else value
