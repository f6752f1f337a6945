"""Numbers that the state gives to persons and to their papers.

- Kosovo's personal number (numri personal): ten digits. No law or ministry's page that we know of publishes its check
  digit; free software that checks it weighs the first nine digits with 4 3 2 7 6 5 4 3 2 modulo 11, as the older JMBG
  does. So the check digit decides only where no word does.
- JMBG (Yugoslavia, Serbia; still in old files): thirteen digits that begin with a date of birth, last a check digit.
- Albania's personal number (NID): letter of the decade, year, month (women + 50), day, serial number, check letter.
"""

import re
from collections.abc import Iterator

from stdnum.si import emso

from .hits import Hit, Kind, Text
from .words import pattern

PERSONAL = pattern(
    *("numr* personal*", "numer* personal*", "nr personal*", "nr pers", "numr* i personal*", "numr* unik* personal*"),
    *("numr* identifikues*", "numer* identifikues*"),
    *("kimlik no*", "kimlik numar*", "kisisel no*", "kisisel numar*", "tc kimlik*"),
    *("personal number*", "personal no*", "personal id*", "personal identification*", "national id*", "id number*"),
    serbian=("ličn* broj*", "jmbg", "matičn* broj*", "ličn* identifikacion* broj*", "lič br"),
)
OTHER = pattern(
    *("fiskal*", "biznes*", "nui", "nrb", "prokurim*", "tender*", "protokoll*", "parcel*", "kadast*", "fatur*"),
    *("llogari*", "xhirollogari*", "kod*", "seri*", "lot*", "tel*", "fiscal*", "business*", "procurement*", "invoice*"),
    *("account*", "isbn*", "barkod*", "vergi no*", "hesap*", "fatura*", "referenc*", "id e projektit"),
    serbian=("fiskaln*", "pib", "nabavk*", "faktur*", "račun*", "protokol*", "poresk*", "šifr*"),
)
PAPERS = pattern(
    *("leternjoftim*", "pasaport*", "patent* shofer*", "leje* qendrimi*"),
    *("kimlik kart*", "nufus cuzdan*", "surucu belge*"),
    *("identity card*", "id card*", "passport*", "driving licen*", "residence permit*"),
    serbian=("ličn* kart*", "pasoš*", "putn* isprav*", "vozačk* dozvol*"),
)
_TEN = re.compile(r"(?<![\w/+-])(?<!\d[.,:])\d{10}(?![\w/]|[.,:-]\d|-\w)")
_TEN_PARTED = re.compile(r"(?<![\w/+-])(?<!\d[.,:])\d{2,4}(?:[ .-]\d{2,4}){2,4}(?![\w/]|[.,:-]\d|-\w)")
_THIRTEEN = re.compile(r"(?<![\w/+-])(?<!\d[.,:])\d{13}(?![\w/]|[.,:-]\d|-\w)")
_ALBANIAN = re.compile(r"(?<![\w/-])[A-M]\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[A-W](?![\w/-])")
_PAPER = re.compile(
    r"[^\w\n]{0,3}(?:(?:nr|no|br|numer|numri|broj|number|бр|број)[^\w\n]{0,3}){0,2}([A-Z]{0,2} ?\d{6,9})(?!\w)", re.I
)
_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2)
NEAR = 60


def check_digit(first_nine: str) -> int:
    """The tenth digit that belongs to nine."""
    rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first_nine, strict=True)) % 11
    return 0 if rest < 2 else 11 - rest


def find_personal_numbers(text: Text) -> Iterator[Hit]:
    """Numbers of persons. A word beside a number decides what it is; without one, its check digit does."""
    for match, without_words in _candidates(text):
        if _is_meant(text, match, without_words):
            value = "".join(filter(str.isalnum, match[0]))
            yield Hit(Kind.PERSONAL_NUMBER, value, match.start(), match.end())


def _candidates(text: Text) -> Iterator[tuple[re.Match[str], bool]]:
    """What has the shape of a personal number, and whether it counts where no word beside it says what it is."""
    first_word = PERSONAL.search(text.folded)
    heading = first_word.end() if first_word else len(text.clean)
    for match in _TEN.finditer(text.clean):
        looks = match[0][0] in "12" and check_digit(match[0][:9]) == int(match[0][9])
        yield match, looks or (match.start() > heading and match[0][0] != "0")
    for match in _TEN_PARTED.finditer(text.clean):
        if sum(map(str.isdigit, match[0])) in {10, 13}:
            yield match, False
    for match in _THIRTEEN.finditer(text.clean):
        yield match, emso.is_valid(match[0])
    for match in _ALBANIAN.finditer(text.clean):
        yield match, match[0][0] < "J"  # from the 1990s on, firms have numbers of the same shape


def _is_meant(text: Text, match: re.Match[str], without_words: bool) -> bool:
    """What the nearest word before the number says, else the word right behind it, else the number itself."""
    begin = max(0, match.start() - NEAR)
    personal = _last(PERSONAL, text.folded, begin, match.start())
    other = _last(OTHER, text.folded, text.folded.rfind("\n", begin, match.start()) + 1 or begin, match.start())
    if personal < 0 and other < 0:
        behind = PERSONAL.search(text.folded, match.end(), match.end() + 25)
        return behind is not None or without_words
    return personal > other


def _last(words: re.Pattern[str], folded: str, begin: int, end: int) -> int:
    return max((found.start() for found in words.finditer(folded, begin, end)), default=-1)


def find_papers(text: Text) -> Iterator[Hit]:
    """Numbers of identity cards, passports, driving and residence permits, right behind their word."""
    for word in PAPERS.finditer(text.folded):
        if match := _PAPER.match(text.clean, word.end(), word.end() + 40):
            yield Hit(Kind.ID_DOCUMENT, match[1].replace(" ", "").upper(), match.start(1), match.end(1))
