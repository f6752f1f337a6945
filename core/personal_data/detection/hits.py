"""What was found, and the text as it is looked at."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from unicodedata import normalize

_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\t\r"), " ")
_FOLDED = str.maketrans("čćšžđëçğıöüşâîûČĆŠŽĐËÇĞİÖÜŞÂÎÛ", "ccszdecgiousaiuccszdecgiousaiu")
MASK: Final = "•"


class Kind(StrEnum):
    """What kind of personal data."""

    PERSONAL_NUMBER = "personal_number"
    PHONE = "phone"
    EMAIL = "email"
    BANK_ACCOUNT = "bank_account"
    BIRTH_DATE = "birth_date"
    ID_DOCUMENT = "id_document"
    HOME_ADDRESS = "home_address"


@dataclass(frozen=True)
class Hit:
    """Something that may belong to a private person. `start` and `end` are places in the cleaned text."""

    kind: Kind
    value: str
    """In one spelling, so that `044 123 456` and `+383 44 123456` are the same."""
    start: int
    end: int


@dataclass(frozen=True)
class Text:
    """A cleaned text, and the same without diacritics and capitals, place by place."""

    clean: str
    folded: str


Finder = Callable[[Text], Iterator[Hit]]


def read(text: str) -> Text:
    """The text with one kind of digit, space and dash, and without characters that nobody sees."""
    clean = normalize("NFKC", text).translate(_DROPPED | _DASHES | _SPACES)
    folded = clean.translate(_FOLDED).lower()
    if len(folded) != len(clean):  # a letter of some other script that has no small letter of its own length
        folded = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in clean.translate(_FOLDED))
    return Text(clean=clean, folded=folded)


def digits(text: str) -> str:
    """Its digits alone."""
    return re.sub(r"[^0-9]", "", text)


def masked(value: str) -> str:
    """The value with its middle hidden: who knows it recognises it, nobody else learns it. As long as the value."""
    places = [place for place, letter in enumerate(value) if letter.isalnum()]
    shown = min(2, len(places) // 4)
    hidden = set(places[shown : len(places) - shown])
    return "".join(MASK if place in hidden else letter for place, letter in enumerate(value))
