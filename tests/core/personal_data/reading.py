"""The corpus of sentences, with what has to be found in them."""

import re
from pathlib import Path
from typing import NamedTuple

from core.personal_data.detection import clean, detect

_MARK = re.compile(r"\[([a-z_]+):([^\]]+)\]")


class Sentence(NamedTuple):
    """A sentence, and the kinds and words that have to be found in it."""

    text: str
    expected: set[tuple[str, str]]


def sentences():
    """All of them."""
    lines = Path(__file__).with_name("corpus.txt").read_text(encoding="utf-8").splitlines()
    return [
        Sentence(_MARK.sub(r"\2", line), {(kind, value) for kind, value in _MARK.findall(line)})
        for line in lines
        if line and not line.startswith("#")
    ]


def found_in(text):
    """Kinds and words, as the corpus writes them. A closing dot or quotation mark counts for nothing."""
    cleaned = clean(text)
    return {(str(hit.kind), cleaned[hit.start : hit.end]) for hit in detect(text)}


def same(found, expected):
    """Whether the two name the same places: the same kind, and one within the other."""
    return {(kind, value.strip(" .”")) for kind, value in found} == {
        (kind, value.strip(" .”")) for kind, value in expected
    }
