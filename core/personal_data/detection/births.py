"""Dates of birth: a whole date beside a word that says so. A year alone is none."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from core.serbian import to_cyrillic

from .hits import Hit, Kind, Text
from .words import pattern

OLDEST: Final = 1900
ADULT: Final = 14
BEFORE = pattern(
    *("lindur", "lindi", "datelind*", "dat* e lindjes", "data e lindjes", "ditelindj*", "dt lindjes"),
    *("dogum tarih*", "dogum t"),
    *("born", "date of birth", "birth date", "birthdate", "dob"),
    serbian=("rođen", "rođena", "rođeni", "rođene", "datum rođenja", "dan rođenja", "rodjen", "rodjena", "rodjenja"),
)
HEADERS = pattern(
    *("datelindj*", "data e lindjes", "dogum tarihi", "date of birth", "birth date", "dob"),
    serbian=("datum rođenja", "datum rodjenja"),
)
BEHIND = pattern("dogumlu", "dogdu", "dogmus*", "dogan")
_STEMS = (
    ("janar", "januar", "ocak", "january"),
    ("shkurt", "februar", "subat", "february"),
    ("mars", "mart", "march"),
    ("prill", "april", "nisan"),
    ("maj", "mayis", "may"),
    ("qershor", "jun", "haziran", "june"),
    ("korrik", "jul", "temmuz", "july"),
    ("gusht", "avgust", "agustos", "august"),
    ("shtator", "septemb", "eylul"),
    ("tetor", "oktob", "ekim", "october"),
    ("nentor", "novemb", "kasim"),
    ("dhjetor", "decemb", "aralik"),
)
_CYRILLIC = (
    "januar",
    "februar",
    "mart",
    "april",
    "maj",
    "jun",
    "jul",
    "avgust",
    "septemb",
    "oktob",
    "novemb",
    "decemb",
)
MONTHS: Final = {stem: number for number, stems in enumerate(_STEMS, 1) for stem in stems} | {
    to_cyrillic(stem): number for number, stem in enumerate(_CYRILLIC, 1)
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    r"(?<![\w/-])(?:"
    r"(?P<day>\d{1,2})[./-] ?(?P<month>\d{1,2})[./-] ?(?P<year>(?:19|20)\d\d)"
    r"|(?P<year2>(?:19|20)\d\d)-(?P<month2>\d\d)-(?P<day2>\d\d)"
    rf"|(?P<day3>\d{{1,2}})\.? (?P<word3>{_MONTH})\w{{0,5}}+\.?,? (?P<year3>(?:19|20)\d\d)"
    rf"|(?P<word4>{_MONTH})\w{{0,5}}+ (?P<day4>\d{{1,2}}),? (?P<year4>(?:19|20)\d\d)"
    r")(?!\d)"
)
_SENTENCE_END = re.compile(r"[.;!?] +[A-ZÇËŠŽĆČĐА-Я]|;")


def find_births(text: Text) -> Iterator[Hit]:
    """A date right behind `i lindur`, right before `doğumlu`, or in the rows below a heading of such dates."""
    yield from _right_behind(text)
    for word in BEHIND.finditer(text.folded):
        dates = list(_DATE.finditer(text.folded, max(0, word.start() - 40), word.start()))
        yield from (hit for match in dates[-1:] if (hit := _hit(match)))
    yield from _below_headings(text)


def _right_behind(text: Text) -> Iterator[Hit]:
    for word in BEFORE.finditer(text.folded):
        match = _DATE.search(text.folded, word.end(), word.end() + 75)
        if match is None:
            continue
        between = text.clean[word.end() : match.start()]
        if not any(map(str.isdigit, between)) and not _SENTENCE_END.search(between) and (hit := _hit(match)):
            yield hit


def _below_headings(text: Text) -> Iterator[Hit]:
    """Tables lose their columns in a file's text: the heading stands on a line without a date, the rows follow."""
    heading = next((found for found in HEADERS.finditer(text.folded) if not _has_date(text.folded, found)), None)
    if heading is None:
        return
    for match in _DATE.finditer(text.folded, heading.end()):
        hit = _hit(match)
        if hit and int(hit.value[:4]) <= date.today().year - ADULT:
            yield hit


def _has_date(folded: str, found: re.Match[str]) -> bool:
    end = folded.find("\n", found.end())
    return end < 0 or _DATE.search(folded, found.end(), end) is not None


def _hit(match: re.Match[str]) -> Hit | None:
    """The date as a hit; None for a day that no calendar has, or that nobody alive was born on."""
    parts = match.groupdict()
    day = parts["day"] or parts["day2"] or parts["day3"] or parts["day4"]
    year = parts["year"] or parts["year2"] or parts["year3"] or parts["year4"]
    month = parts["month"] or parts["month2"] or MONTHS[parts["word3"] or parts["word4"]]
    try:
        born = date(int(year), int(month), int(day))
    except ValueError:
        return None
    if born.year < OLDEST or born > date.today():
        return None
    return Hit(Kind.BIRTH_DATE, born.isoformat(), match.start(), match.end())
