"""Making the lexicon from the dictionaries of simplemma (MIT; their sources: docs/search.md).

A word gets a line only where its lemma has another stem by rule than the word itself. Words that fold alike share one:
it says nothing where the rules are right for one of them, or where one is a lemma itself.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import marisa_trie
from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from .folding import fold
from .lexicon import encoded
from .stems import by_rule
from .stopwords import is_stop_word

DICTIONARIES = {"sq": "sq", "sr": "hbs", "tr": "tr", "en": "en"}
"""simplemma's names by base language; hbs is Serbo-Croatian, in both alphabets."""

_LONGEST_CHAIN = 5
"""Lemmas of lemmas: some dictionaries have them."""

_LONGEST_WORD = 20
"""Letters. Longer ones are endings upon endings that dictionaries make by machine."""

_ALIKE = 2
_SHORTEST_STEM = 3
"""Letters at the start that a word and its stem have in common; what has fewer is most often a fault, as is a stem that
is longer than its word."""


def build(path: Path, languages: Iterable[str] | None = None) -> int:
    """Write the lexicon; how many words it has. Whoever reads the old one meanwhile goes on reading it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [line for language in languages or DICTIONARIES for line in lines_of(language)]
    trie = marisa_trie.BytesTrie(sorted(lines))
    new = path.with_name(f"{path.name}.{os.getpid()}")
    trie.save(str(new))
    new.replace(path)
    return len(lines)


def lines_of(language: str) -> Iterator[tuple[str, bytes]]:
    """The words of one language and their notes."""
    dictionary = dict(DefaultDictionaryFactory().get_dictionary(DICTIONARIES[language]).items())
    for folded, stem in stems_of(dictionary, language).items():
        yield language + folded, encoded(folded, stem)


def stems_of(dictionary: Mapping[str, str], language: str) -> dict[str, str]:
    """The stems of those words that the rules get wrong."""
    found = {}
    for folded, stems in _wanted(dictionary, language).items():
        if by_rule(folded, language) not in stems and not is_stop_word(folded, language):
            likely = [stem for stem in stems if _is_likely(folded, stem, language)]
            if likely:
                found[folded] = min(likely, key=lambda stem: (len(stem), stem))
    return found


def _is_likely(folded: str, stem: str, language: str) -> bool:
    return (
        stem[:_ALIKE] == folded[:_ALIKE]
        and _SHORTEST_STEM <= len(stem) <= len(folded)
        and not is_stop_word(stem, language)
    )


def _wanted(dictionary: Mapping[str, str], language: str) -> dict[str, set[str]]:
    """The stems of the lemmas of each folded word; a lemma is one of its own words."""
    wanted: dict[str, set[str]] = defaultdict(set)
    stems: dict[str, str] = {}
    for word in dictionary:
        lemma = _lemma(word, dictionary)
        if word.isalpha() and lemma.isalpha() and len(word) <= _LONGEST_WORD:
            if lemma not in stems:
                folded = fold(lemma)
                stems[lemma] = by_rule(folded, language)
                wanted[folded].add(stems[lemma])
            wanted[fold(word)].add(stems[lemma])
    return wanted


def _lemma(word: str, dictionary: Mapping[str, str]) -> str:
    """The lemma of the lemma, until it is its own."""
    for _ in range(_LONGEST_CHAIN):
        lemma = dictionary.get(word, word)
        if lemma == word:
            break
        word = lemma
    return word
