"""From text and language to terms with their places."""

from typing import NamedTuple

from . import lexicon
from .references import digits_of, find_asked, find_lettered, find_references, str_of_digits, without_zeros
from .stems import stem
from .stopwords import is_stop_word
from .words import words

_RULES = 3
"""Whoever changes a rule adds one, and everything is indexed anew."""

LONGEST_TERM = 60
"""Bytes. PostgreSQL refuses 2 KB; no word of ours has 60 letters."""

_REFERENCE = "ref"
_EXACT = "eq"
_FEWEST_DIGITS = 3
"""Of a word that mixes letters and digits, to be asked for by its digits alone: RN00008835, not A4."""


class Token(NamedTuple):
    """A term and the part of the text that it stands for: `text[start:end]`."""

    term: str
    folded: str
    start: int
    end: int


class Analysis(NamedTuple):
    """The words of a text, every one, in order; and the numbers of acts among them, whose parts are words as well."""

    words: list[Token]
    references: list[Token]


def analyse(text: str, language: str) -> Analysis:
    """Words and numbers of a text in a language (sq, sr-latn, sr-cyrl, tr, en)."""
    base = base_language(language)
    found: list[Token] = []
    references = [
        Token(_reference_term(form), form, number.start, number.end)
        for number in (*find_references(text), *find_lettered(text))
        for form in number.forms
    ]
    for folded, start, end in words(text, base):
        if folded.isalpha():
            found.append(Token(_cut(base + stem(folded, base)), folded, start, end))
        elif folded.isdecimal():
            found.append(Token(_cut(without_zeros(str_of_digits(folded))), folded, start, end))
        else:
            found.append(Token(_cut(base + folded), folded, start, end))
            references += _numbered(folded, start, end)
    return Analysis(found, references)


def analysis_version() -> str:
    """Of rules and lexicon; stored with what was indexed."""
    return "-".join(filter(None, (str(_RULES), lexicon.version())))


def exact_terms(words: list[Token], language: str) -> list[str]:
    """The terms of words in the very form that they have, each once; none of numbers and stop words."""
    base = base_language(language)
    forms = (word.folded for word in words if word.folded.isalpha() and not is_stop_word(word.folded, base))
    return [_cut(_EXACT + base + form) for form in dict.fromkeys(forms)]


def reference_terms(reference: str) -> tuple[str, ...]:
    """The terms of one act's number as typed by the office, whatever its punctuation; none without digits."""
    lettered = (form for number in find_asked(reference) for form in number.forms)
    return tuple(_reference_term(form) for form in dict.fromkeys((*digits_of(reference), *lettered)))


def asked_references(text: str) -> list[Token]:
    """What of a question may be meant as a number with letters. Much of it is none: then nobody bears it."""
    return [
        Token(_reference_term(form), form, number.start, number.end)
        for number in find_asked(text)
        for form in number.forms
    ]


def has_letters(term: str) -> bool:
    """Whether a number's term has letters of its own."""
    return not term.removeprefix(_REFERENCE).isdecimal()


def base_language(code: str) -> str:
    """The language without its alphabet or country: sr for sr-latn and sr-cyrl."""
    return code.partition("-")[0]


def _numbered(folded: str, start: int, end: int) -> list[Token]:
    """A word such as RN00008835 by its digits."""
    if sum(map(str.isdecimal, folded)) < _FEWEST_DIGITS:
        return []
    return [Token(_reference_term(form), form, start, end) for form in digits_of(folded)]


def _reference_term(digits: str) -> str:
    return _REFERENCE + digits


def _cut(term: str) -> str:
    """At most LONGEST_TERM bytes, no letter halved."""
    if len(term) * 4 <= LONGEST_TERM:
        return term
    return term.encode()[:LONGEST_TERM].decode(errors="ignore")
