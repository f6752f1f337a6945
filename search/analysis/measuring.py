"""How well forms of a word share a term, and how often forms of different words do.

Of all pairs of a form that is asked for and another one that stands in a text, recall is the share of those of one word
that share a term, precision the share of those that share a term which are of one word.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from pathlib import Path
from typing import NamedTuple

from .folding import fold

Word = Sequence[str]
"""Its forms, each once."""

Terms = Callable[[str], Set[str]]
"""What a form is found under."""

LISTS = Path(__file__).parent / "lists"

_BALD = str.maketrans("ëçčćšžğşıöüâîûËÇČĆŠŽĞŞİÖÜ", "eccc" + "sz" + "gsiouaiuECCCSZGSIOU")


class Quality(NamedTuple):
    """Shares from 0 to 1."""

    recall: float
    precision: float

    def __str__(self) -> str:
        return f"{self.recall:.3f} / {self.precision:.3f}"


def hand_made(language: str) -> list[Word]:
    """The words of municipal papers that were written down for this, by base language."""
    lines = (LISTS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [tuple(dict.fromkeys(line.split())) for line in lines if line and not line.startswith("#")]


def unimorph(lines: Iterable[str], part: str) -> list[Word]:
    """The words of one part of speech (N, V, ADJ) of a UniMorph file: lemma, form, features, parted by tabs."""
    forms: dict[str, dict[str, None]] = defaultdict(dict)
    for line in lines:
        columns = line.rstrip("\n").split("\t")
        if len(columns) == 3 and columns[2].split(";")[0] == part and " " not in columns[0] + columns[1]:
            forms[columns[0]].update(dict.fromkeys(columns[:2]))
    return [tuple(each) for each in forms.values()]


def measure(words: Sequence[Word], terms: Terms, *, is_bald: bool = False) -> Quality:
    """Of these words; `is_bald` asks for the forms without their diacritics."""
    index = _index(words, terms)
    wanted = found = right = 0
    for number, word in enumerate(words):
        for form in word:
            known = {place for term in terms(bald(form) if is_bald else form) for place in index[term]}
            known.discard((number, form))
            found += len(known)
            right += sum(other == number for other, _ in known)
            wanted += len(word) - 1
    return Quality(right / wanted if wanted else 1.0, right / found if found else 1.0)


def mistaken(words: Sequence[Word], terms: Terms) -> Iterator[tuple[str, list[str]]]:
    """The terms that forms of several words share, and the first forms of these words."""
    for term, places in sorted(_index(words, terms).items()):
        numbers = sorted({number for number, _ in places})
        if len(numbers) > 1:
            yield term, [words[number][0] for number in numbers]


def bald(form: str) -> str:
    """As typed on a keyboard without the language's letters."""
    return form.replace("đ", "dj").replace("Đ", "Dj").translate(_BALD)


def folded_only(form: str) -> Set[str]:
    """Without stems."""
    return {fold(form)}


def first_letters(form: str) -> Set[str]:
    """Five letters are a stemmer, too."""
    return {fold(form)[:5]}


def _index(words: Sequence[Word], terms: Terms) -> dict[str, set[tuple[int, str]]]:
    """The places of each term: number of the word, form."""
    index: dict[str, set[tuple[int, str]]] = defaultdict(set)
    for number, word in enumerate(words):
        for form in word:
            for term in terms(form):
                index[term].add((number, form))
    return index
