"""From what somebody typed to a query.

Words are joined by AND. `"…"` asks for words that follow each other. Nothing else is an operator: `-word`, `*`, `(`,
`OR`, a single quotation mark are words or nothing. Never raises.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .analysis import (
    Token,
    analyse,
    asked_references,
    base_language,
    exact_terms,
    is_stop_word,
    reference_terms,
)
from .engines import SearchQuery, Unit

LONGEST_TEXT = 200
"""Characters."""
MOST_WORDS = 20

_DIGITS_MAKE_A_NUMBER = 5
"""A lone number of so many digits is taken for an act's, a shorter one only if nothing else was typed."""

_QUOTED = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]')
_UNPRINTABLE = re.compile(r"[\0-\x1f\x7f\ud800-\udfff]+")
_ONLY_A_NUMBER = re.compile(r"(?:[\d\s./\-‐‑–]|\b(?:nr|br|no|l)\b)*", re.IGNORECASE)


@dataclass(frozen=True)
class Typed:
    """What somebody typed, made fit to be shown and searched; and whether it was cut."""

    text: str
    is_cut: bool


def tidy(text: str) -> Typed:
    """One line without control characters and lone surrogates, LONGEST_TEXT characters at most."""
    # More than that is not even looked at; a blank takes the place of what is left out.
    line = " ".join(_UNPRINTABLE.sub(" ", text[: 10 * LONGEST_TEXT]).split())
    if len(line) <= LONGEST_TEXT and len(text) <= 10 * LONGEST_TEXT:
        return Typed(line, is_cut=False)
    cut = line[: LONGEST_TEXT + 1]
    return Typed(cut.rpartition(" ")[0] or cut[:LONGEST_TEXT], is_cut=True)


@dataclass(frozen=True)
class ParsedQuery:
    """`units` are empty where nothing was typed that could be found: blanks, dots, quotation marks."""

    units: tuple[Unit, ...]
    references: tuple[str, ...]
    forms: tuple[str, ...]
    is_cut: bool
    """Whether words beyond MOST_WORDS were left out."""

    def to_search(
        self,
        *,
        languages: tuple[str, ...] = (),
        kinds: tuple[str, ...] = (),
        kinds_by_recency: tuple[str, ...] = (),
        today: date | None = None,
        offset: int = 0,
        limit: int = 10,
    ) -> SearchQuery:
        """The query for an engine."""
        return SearchQuery(
            units=self.units,
            references=self.references,
            forms=self.forms,
            languages=languages,
            kinds=kinds,
            kinds_by_recency=kinds_by_recency,
            today=today,
            offset=offset,
            limit=limit,
        )


def parse(text: str, language: str, *, also: Sequence[str] = ()) -> ParsedQuery:
    """The query in a language (sq, sr-latn, sr-cyrl, tr, en; Cyrillic and Latin letters are the same).

    `also` are languages of files: a word is found in theirs, too, as that language reads it.
    """
    words, numbers = analyse(text, language)
    lettered = asked_references(text)
    number_of_all = reference_terms(text) if _ONLY_A_NUMBER.fullmatch(text) else ()
    lone_numbers = [term for word in words for term in _alone(word, numbers)]
    phrases = _phrases(words, text)
    quoted = {place for phrase in phrases for place in phrase}
    wanted = [place for place in range(len(words)) if place not in quoted and not _is_empty(words[place], language)]
    if not wanted and not phrases:
        wanted = list(range(len(words)))  # of stop words only: then they are what is meant
    readings = [words, *_other_readings(text, language, also)]
    units = [_phrase_unit([words[place] for place in phrase], readings) for phrase in phrases]
    units += [_unit(words[place], readings, [*numbers, *lettered], number_of_all) for place in wanted]
    units = list(dict.fromkeys(units))
    references = dict.fromkeys((*number_of_all, *(token.term for token in (*numbers, *lettered)), *lone_numbers))
    forms = exact_terms(words, language)[:MOST_WORDS]
    return ParsedQuery(tuple(units[:MOST_WORDS]), tuple(references), tuple(forms), is_cut=len(units) > MOST_WORDS)


def _other_readings(text: str, language: str, also: Sequence[str]) -> list[list[Token]]:
    """The words of the text as the other languages have them."""
    bases = dict.fromkeys(base_language(each) for each in also)
    return [analyse(text, base).words for base in bases if base != base_language(language)]


def _phrase_unit(phrase: list[Token], readings: list[list[Token]]) -> Unit:
    """Words that follow each other, in each language that has words in that place."""
    start, end = phrase[0].start, phrase[-1].end
    spoken = (tuple(word.term for word in words if start <= word.start and word.end <= end) for words in readings)
    return Unit(tuple(dict.fromkeys(terms for terms in spoken if terms)))


def _unit(word: Token, readings: list[list[Token]], numbers: list[Token], number_of_all: tuple[str, ...]) -> Unit:
    """A word; as a part of an act's number it is found by the number, too, however that is punctuated."""
    same = [other.term for words in readings for other in words if other.start == word.start]
    alternatives = (*same, *_around(word, numbers), *_alone(word, numbers), *number_of_all)
    return Unit(tuple((term,) for term in dict.fromkeys(alternatives)))


def _around(word: Token, numbers: list[Token]) -> list[str]:
    """The numbers of acts that the word is a part of."""
    return [token.term for token in numbers if token.start <= word.start and word.end <= token.end]


def _alone(word: Token, numbers: list[Token]) -> tuple[str, ...]:
    """The word as the number of an act: of many digits, and no part of a longer number."""
    digits = [token for token in numbers if token.folded.isdecimal()]
    if not word.folded.isdecimal() or len(word.folded) < _DIGITS_MAKE_A_NUMBER or _around(word, digits):
        return ()
    return reference_terms(word.folded)


def _is_empty(word: Token, language: str) -> bool:
    return is_stop_word(word.folded, base_language(language))


def _phrases(words: list[Token], text: str) -> list[list[int]]:
    """The places of the words that stand between quotation marks, a list a pair of marks."""
    spans = [match.span(1) for match in _QUOTED.finditer(text)]
    found = ([i for i, word in enumerate(words) if start <= word.start and word.end <= end] for start, end in spans)
    return [places for places in found if places]
