"""Home addresses: a street with a house number, beside words that say that somebody lives there.

An address without such words is an office's, a firm's or a building site's far more often than a home.
"""

import re
from collections.abc import Iterator

from .hits import Hit, Kind, Text
from .words import pattern

BEFORE = pattern(
    *("me banim", "me vendbanim", "me vendbanim te perhershem", "vendbanimi", "adresa e banimit", "banon", "banues i"),
    *("banues ne", "banuese ne", "adresa e shtepise", "me adrese te banimit"),
    *("ikametgah*", "ev adres*", "yerlesim yeri", "ikamet adres*"),
    *("residing", "resident of", "lives at", "living at", "home address", "domiciled"),
    serbian=("prebivališt*", "nastanjen*", "stanuje", "boravišt*", "adres* stanovanja", "kućn* adres*", "živi u ulici"),
)
BEHIND = pattern("adresinde ikamet", "adresinde oturan", "adresinde yasayan", "ikamet eden", "ikamet etmekte*")
_STREET = (
    r"(?<!\w)(?:rr|rruga|rruges|rrugen|lagjja|lagjia|lagjen|ul|ulica|ulici|ulice|sok|blv|bul|bulevard\w{0,4}+"
    r"|ул|улица|улици|булевар\w{0,3}+)(?!\w)"
)
_STREET_BEHIND = r"(?:sok|sokak|sokagi|sk|cad|caddesi|cadde|mah|mahallesi|blv|bulvari|street|str|st)(?!\w)"
_NUMBER = r"(?:(?<!\w)(?:nr|no|br|бр|p\.? ?n)[ .:]{0,3}\d{1,4}[a-z]?|(?<=[^\W\d] )\d{1,4}[a-z]?)(?![\w./-]?\w)"
_STREET_FIRST = re.compile(rf"{_STREET}[^;\n\d]{{0,45}}?(?:\d{{1,2}} [^;\n\d]{{2,40}}?)?{_NUMBER}")
_NUMBER_FIRST = re.compile(r"(?<![\w./-])\d{1,4}[a-z]? (?:[^\W\d]{2,25}+ ){1,4}(?:street|road|avenue|st)(?!\w)")
_NAMED_FIRST = re.compile(rf"(?:[^\W\d]{{2,25}}+ ){{1,3}}{_STREET_BEHIND}[^;\n\d]{{0,20}}?{_NUMBER}")
_REACH = 110


def find_homes(text: Text) -> Iterator[Hit]:
    """Street and house number right behind `me banim në`, or right before `adresinde ikamet eden`."""
    for word in BEFORE.finditer(text.folded):
        end = _end_of_line(text.folded, word.end())
        if match := _first((_STREET_FIRST, _NAMED_FIRST, _NUMBER_FIRST), text.folded, word.end(), end):
            yield _hit(match)
    for word in BEHIND.finditer(text.folded):
        begin = max(text.folded.rfind("\n", 0, word.start()) + 1, word.start() - _REACH)
        if match := _first((_NAMED_FIRST, _STREET_FIRST), text.folded, begin, word.start()):
            yield _hit(match)


def _first(expressions: tuple[re.Pattern[str], ...], folded: str, begin: int, end: int) -> re.Match[str] | None:
    if not any(map(str.isdigit, folded[begin:end])):  # most often: a village or a town alone
        return None
    matches = [match for expression in expressions if (match := expression.search(folded, begin, end))]
    return min(matches, key=lambda match: match.start(), default=None)


def _end_of_line(folded: str, begin: int) -> int:
    """The end of what is looked at: of the line, but a line that breaks right behind the word is read on."""
    end = folded.find("\n", begin + 15)
    return min(begin + _REACH, end if end >= 0 else len(folded))


def _hit(match: re.Match[str]) -> Hit:
    value = " ".join(re.findall(r"\w+", match[0]))
    return Hit(Kind.HOME_ADDRESS, value, match.start(), match.end())
