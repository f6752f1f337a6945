"""Serbian from the Latin alphabet into the Cyrillic one, and back. Pure: nothing of Django.

What stays as it is, in both directions: addresses of the web, e-mail addresses, domain and file names, @names and
#tags, placeholders (%(name)s, {name}), HTML entities, numbers of laws (03/L-040), identifiers (CO2, N9), units after a
number, words with a letter that the alphabet lacks (q w x y, ë ç ö ü ş ğ ı é …) or a spelling that Serbian lacks,
the names in `exceptions`, and Roman numerals.

Roman numerals: two capitals or more that make a numeral and no Serbian word. A single X stays as a foreign letter. A
single I or V is a numeral alone on its line, before a dot or bracket at the begin of a line, beside another numeral
(`I i II`) and beside words that call for a number (`glava I`, `V saziv`); else `I` is the conjunction and `V` a letter.
Small ones stay where they number a list: (i), (iv).

An editor parts two letters that only look like one by a zero-width non-joiner (U+200C) between them.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from unicodedata import normalize

from .serbian_tables import (
    AFTER_NUMERAL,
    ALPHABET,
    BEFORE_NUMERAL,
    CASE_ENDINGS,
    FALSE_DIGRAPH_PREFIXES,
    FALSE_DIGRAPHS,
    FILE_ENDINGS,
    FOREIGN_NAMES,
    FOREIGN_SPELLING,
    NUMERAL_WORDS,
    TOP_DOMAINS,
    UNITS,
)

_DIGRAPHS: Final = {
    form: cyrillic if form == latin else cyrillic.upper()
    for cyrillic, latin in ALPHABET.items()
    if len(latin) == 2
    for form in (latin, latin.title(), latin.upper())
}
_SINGLES: Final = {latin: cyrillic for cyrillic, latin in ALPHABET.items() if len(latin) == 1}
_TO_CYRILLIC: Final = str.maketrans(
    _SINGLES
    | {latin.upper(): cyrillic.upper() for latin, cyrillic in _SINGLES.items()}
    | dict(zip("ǄǅǆǇǈǉǊǋǌÐ", "ЏЏџЉЉљЊЊњЂ", strict=True))  # the digraphs' own characters; eth, often typed for Đ
)
_TO_LATIN: Final = str.maketrans(
    ALPHABET | {cyrillic.upper(): latin.upper() for cyrillic, latin in ALPHABET.items() if len(latin) == 1}
)
_INVISIBLE: Final = "\u00ad\u200c"
"""May stand inside a word: soft hyphen, zero-width non-joiner."""

_LATIN_LETTERS: Final = frozenset(map(chr, _TO_CYRILLIC))
_CYRILLIC_LETTERS: Final = frozenset(map(chr, _TO_LATIN)) | frozenset("ЉЊЏ")
_OWN_LETTERS: Final = _LATIN_LETTERS | _CYRILLIC_LETTERS | frozenset(_INVISIBLE)

_DIGRAPH: Final = re.compile("|".join(_DIGRAPHS))
_FALSE_DIGRAPH: Final = re.compile(
    f"(?:{'|'.join(FALSE_DIGRAPH_PREFIXES)})*"
    f"(?:{'|'.join('{}(?={})'.format(*stem.split('|')) for stem in FALSE_DIGRAPHS)})"
)
_FOREIGN_SPELLING: Final = re.compile(FOREIGN_SPELLING)
_VOWEL: Final = re.compile("[aeiou]")
_NUMERAL: Final = re.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|[IVX]{2,}[a-e]")
_UNIT: Final = "|".join(map(re.escape, sorted(UNITS, key=len, reverse=True)))
_NUMBERED: Final = re.compile(r"(\d+)([^\W\d_]+)|([^\W\d_]{4,})(\d+)")
_SIGNED: Final = re.compile(rf"\d+(?:{_UNIT})|[234]D|[2-6]G|[48]K")

_MARKS: Final = r"\u0300-\u036f"
"""A letter may come in pieces: c and a caron. Each class of the patterns that begins with \\w takes these in."""

_WORD: Final = rf"[\w{_MARKS}{_INVISIBLE}]+"
# A whole group is never repeated possessively, (…)++: Python 3.11.2, which is Debian 12's, takes too much then
# (gh-106052). An atomic group around it, (?>(…)+), means the same and is right everywhere.
_KEPT: Final = "|".join(
    (
        r"(?<![\w.+-])(?:[A-Za-z][A-Za-z0-9+.-]{0,20}+://|www\.|mailto:|tel:)(?:[^\s&]|&(?!nbsp;|lt;|gt;|quot;|#))+",
        r"(?<![\w.+-])[\w.+-]++@[\w-]++(?>(?:\.[\w-]++)+)",
        rf"(?<![\w.()%+~/\\-])[\w.()%+~/\\-]*\.(?i:{'|'.join(FILE_ENDINGS)})(?![\w])",
        rf"(?<![\w.-])(?:[a-z0-9-]++\.)+(?:{'|'.join(TOP_DOMAINS)})(?![\w-]|\.[\w])(?:[/?#:]\S*)?",
        r"(?<![\w.-])(?:[A-Z0-9-]++\.)+(?:COM|ORG|NET|INFO|GOV|EDU)(?![\w-]|\.[\w])",
        r"(?<![\w&])[@#][\w]+",
        r"%\([\w]+\)[a-z]|%[sdif](?![\w])|\{[A-Za-z0-9_.!:\[\]]*\}",
        r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);|&(?:amp|lt|gt|nbsp|quot|copy|reg)(?![\w])",
        r"(?<![\w/-])\d++(?>(?:[/-]\d++)*)[/-][A-Z]{1,4}[/-]?\d+(?:[/-][\w]+)*",
        r"(?<![\w/–-])[IVX]++(?>(?:[/–-][IVX]++)+)(?![\w])",
        rf"(?<![\w])\d*(?:km/h|m/s)(?![\w])|(?<=\d&nbsp;)(?:{_UNIT})(?![\w])",
        r"(?<!\S)\((?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})\)|°[CFK](?![\w])",
    )
).replace(r"[\w", rf"[\w{_MARKS}")
_LINE_NUMERAL: Final = re.compile(r"\s*+(?:[.)]|$)")
_BEFORE: Final = re.compile(rf"(?:(?<!\w)(?:{BEFORE_NUMERAL})\.?|(?<!\w)[IVX]+(?:,| i| ili| do))(?:\s|&nbsp;)+$")
_AFTER: Final = re.compile(rf"\s+(?:{AFTER_NUMERAL})(?!\w)|(?:,| i| ili| do)\s+[IVX]+(?!\w)")
_SPACED: Final = (
    rf"(?<=\d\s)(?:{_UNIT}|g(?!\.))(?=[.,;:)!?]*(?:\s|$))"
    r"|(?<![^\s(„“\"«;])(?P<single>[IV])(?=[.,;:)]*(?:\s|$))"
)
_REMEMBERED: Final = 60
"""The longest piece of text that is kept in memory with its answer, in characters."""
_SIGHT: Final = 40
"""Characters looked at on either side of a single I or V."""


@dataclass(eq=False, frozen=True, slots=True)
class _Names:
    """A list of exceptions, made ready."""

    spaced: re.Pattern[str]
    """What is kept across white space, and (group `single`) each I and V that may be a numeral."""
    convert: Callable[[str], str]
    """For text without the above."""
    convert_known: Callable[[str], str]
    """The same, remembering its answers: for short pieces."""


def to_cyrillic(text: str, exceptions: Collection[str] = FOREIGN_NAMES) -> str:
    """The text in Serbian Cyrillic. Cyrillic in it stays; a second time changes nothing.

    `exceptions` stay in Latin letters and replace the default list; how they are matched is said at FOREIGN_NAMES.
    """
    names = _names(exceptions if isinstance(exceptions, frozenset) else frozenset(exceptions))
    parts: list[str] = []
    end = 0
    for match in names.spaced.finditer(text):
        if match.lastgroup == "single" and not _is_numeral(text, match.start()):
            continue
        parts += (_pieces_to_cyrillic(text[end : match.start()], names), match[0])
        end = match.end()
    parts.append(_pieces_to_cyrillic(text[end:], names))
    return "".join(parts)


def to_latin(text: str) -> str:
    """The text in Serbian Latin. Words with a letter of another Cyrillic alphabet stay as they are."""
    return _PLAIN.sub(lambda match: match[0] if match.lastgroup == "kept" else _word_to_latin(match[0]), text)


@lru_cache(maxsize=16)
def _names(exceptions: frozenset[str]) -> _Names:
    words = {form for name in exceptions if name.isalpha() for form in _forms(name)}
    phrases = {form for name in exceptions if not name.isalpha() for form in _forms(name.strip())} - {""}
    escaped = sorted(map(re.escape, phrases), key=len, reverse=True)
    spaced = [phrase for phrase in escaped if re.search(r"\s", phrase)]
    closed = [phrase for phrase in escaped if not re.search(r"\s", phrase)]
    kept = "|".join((_KEPT, *(rf"(?<![\w{_MARKS}]){phrase}(?![\w{_MARKS}])" for phrase in closed)))
    pattern = re.compile(rf"(?P<kept>{kept})|{_WORD}")

    def convert_token(match: re.Match[str]) -> str:
        token = match[0]
        return token if match.lastgroup == "kept" or token in words else _token_to_cyrillic(token)

    def convert(piece: str) -> str:
        if piece.isalpha():
            return piece if piece in words else _word_to_cyrillic(piece)
        return pattern.sub(convert_token, piece)

    return _Names(
        spaced=re.compile(
            "|".join((_SPACED, *(rf"(?<![\w{_MARKS}/@.-]){phrase}(?![\w{_MARKS}/@-])" for phrase in spaced)))
        ),
        convert=convert,
        convert_known=lru_cache(maxsize=30_000)(convert),
    )


def _forms(name: str) -> set[str]:
    """The forms in which a name of the list is met."""
    if name.isupper() or name.islower() or len(name) < 4:
        return {name}
    endings = CASE_ENDINGS if name.isalpha() else [""]
    return {form for ending in endings for form in (name + ending, (name + ending).lower(), (name + ending).upper())}


def _is_numeral(text: str, at: int) -> bool:
    """Whether the single I or V at that place is a number. Reads Cyrillic surroundings, too."""
    before = text[max(0, at - _SIGHT) : at].rpartition("\n")[2]
    after = text[at + 1 : at + 1 + _SIGHT].partition("\n")[0]
    return _is_numeral_between(before, after)


@lru_cache(maxsize=4_000)
def _is_numeral_between(before: str, after: str) -> bool:
    before, after = _small_latin(before), _small_latin(after)
    if not before.strip() and _LINE_NUMERAL.match(after):
        return True
    return bool(_BEFORE.search(before) or _AFTER.match(after))


def _small_latin(text: str) -> str:
    """For comparing words: Roman numerals keep their capitals."""
    return re.sub(r"\w+", lambda word: word[0] if set(word[0]) <= set("IVX") else word[0].lower(), text).translate(
        _TO_LATIN
    )


def _pieces_to_cyrillic(text: str, names: _Names) -> str:
    """What stands between two spaces is converted by itself, mostly from memory."""
    pieces = text.split(" ")
    is_short = len(max(pieces, key=len)) <= _REMEMBERED
    return " ".join(map(names.convert_known if is_short else names.convert, pieces))


def _token_to_cyrillic(token: str) -> str:
    """A run of letters, digits and underscores."""
    if not any(character.isnumeric() or character == "_" for character in token):
        return _word_to_cyrillic(token)
    numbered = _NUMBERED.fullmatch(token)
    if numbered is None or _SIGNED.fullmatch(token):
        return token
    return "".join(part if part.isdigit() else _word_to_cyrillic(part) for part in numbered.groups() if part)


def _word_to_cyrillic(word: str) -> str:
    composed = normalize("NFC", word)
    if not _OWN_LETTERS.issuperset(composed) or _LATIN_LETTERS.isdisjoint(composed) or _is_foreign(composed):
        return word
    false = _FALSE_DIGRAPH.match(composed.lower())
    split = false.end() if false else 0
    return "".join(
        _DIGRAPH.sub(lambda match: _DIGRAPHS[match[0]], part).translate(_TO_CYRILLIC)
        for part in (composed[:split], composed[split:])
    )


def _is_foreign(word: str) -> bool:
    """Whether the word, all of Serbian letters, is a Roman numeral (a school class VIIa, too) or spelled foreignly."""
    if _NUMERAL.fullmatch(word):
        return len(word) > 1 and word not in NUMERAL_WORDS
    small = word.lower()
    return len(word) > 3 and _VOWEL.search(small) is not None and _FOREIGN_SPELLING.search(small) is not None


@lru_cache(maxsize=10_000)
def _word_to_latin(word: str) -> str:
    composed = normalize("NFC", word)
    if any("\u0400" <= character <= "\u052f" and character not in _CYRILLIC_LETTERS for character in composed):
        return word
    return normalize("NFC", re.sub("[ЉЊЏ]", _capital_digraph, composed).translate(_TO_LATIN))


def _capital_digraph(match: re.Match[str]) -> str:
    """LJ among capitals, Lj before a small letter and alone."""
    latin = ALPHABET[match[0].lower()]
    beside = match.string[match.end() : match.end() + 1] or match.string[max(0, match.start() - 1) : match.start()]
    return latin.upper() if beside.isupper() else latin.title()


_PLAIN: Final = re.compile(f"(?P<kept>{_KEPT})|{_WORD}")
