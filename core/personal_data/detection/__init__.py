"""Finds personal data in a text. Pure: nothing of Django, no database.

An editor who is warned for nothing learns to click the warning away, so that a number counts only with a right
checksum, in a known numbering plan, or beside a word that says what it is.
"""

from collections.abc import Iterable

from .accounts import find_accounts
from .births import find_births
from .contacts import find_emails, find_phones
from .hits import MASK, Finder, Hit, Kind, masked, read
from .homes import find_homes
from .identity import find_papers, find_personal_numbers

__all__ = ["MASK", "Excerpt", "Hit", "Kind", "clean", "detect", "excerpt", "mask_all", "masked"]

RULES = 1
"""Grows with every change of what is found, so that public pages are looked through anew."""
FINDERS: tuple[Finder, ...] = (
    find_emails,
    find_accounts,
    find_personal_numbers,
    find_papers,
    find_births,
    find_phones,
    find_homes,
)
"""The surest first: what one has found is no other's."""
AROUND = 60


def clean(text: str) -> str:
    """The text that the places of hits are places in."""
    return read(text).clean


def detect(text: str) -> list[Hit]:
    """What may belong to a private person, in the order of the text."""
    reading = read(text)
    found: list[Hit] = []
    taken = bytearray(len(reading.clean))
    for finder in FINDERS:
        for hit in finder(reading):
            if not any(taken[hit.start : hit.end]):
                taken[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
                found.append(hit)
    return sorted(found, key=lambda hit: hit.start)


def mask_all(text: str, hits: Iterable[Hit]) -> str:
    """The cleaned text with every hit masked, as long as before."""
    for hit in hits:
        text = text[: hit.start] + masked(text[hit.start : hit.end]) + text[hit.end :]
    return text


Excerpt = tuple[str, str, str]
"""The words before, the hit, the words behind."""


def excerpt(masked_text: str, hit: Hit) -> Excerpt:
    """The hit and the words around it, out of a text that is masked already: no neighbour shows through."""
    begin, end = max(0, hit.start - AROUND), min(len(masked_text), hit.end + AROUND)
    before, behind = masked_text[begin : hit.start], masked_text[hit.end : end]
    if begin:
        before = "…" + (before.partition(" ")[2] or before)
    if end < len(masked_text):
        behind = (behind.rpartition(" ")[0] or behind) + "…"
    return " ".join(before.split("\n")), masked_text[hit.start : hit.end], " ".join(behind.split("\n"))
