"""Taking endings off a folded word by a table, one after the other, the longest first, until none is left.

Whatever ends alike is cut alike, also where the ending is part of the word (`buxhet` looks like a plural in -et): then
all its forms are cut to the same, and a stem is no word but what forms have in common. What is cut is cut to the end,
so that a stem is its own stem. Nothing is tried twice: the time grows with the length of the word.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

CONSONANTS = "bcdfghjklmnpqrstvxz"


class Ending(NamedTuple):
    """What takes an ending's place, and how long the word must still be then."""

    becomes: str
    least: int


def endings(listed: str, *, becomes: str = "", least: int) -> dict[str, Ending]:
    """A part of a table: endings parted by blanks that are treated alike."""
    return dict.fromkeys(listed.split(), Ending(becomes, least))


class Endings:
    """The table of one language."""

    def __init__(
        self, table: Mapping[str, Ending], *, final: Iterable[str] = (), same: Mapping[str, str] | None = None
    ) -> None:
        """From `final` stems nothing more is taken; in `same` stand stems of irregular words, and what is theirs."""
        self._table = dict(table)
        self._longest = max(map(len, table))
        self._same = {**{stem: stem for stem in final}, **(same or {})}

    def stem(self, word: str) -> str:
        """What the forms of a word have in common."""
        while word not in self._same:
            shorter = self._shortened(word)
            if shorter == word:
                return word
            word = shorter
        return self._same[word]

    def _shortened(self, word: str) -> str:
        """The word with its longest ending replaced; itself where it has none or too little would be left."""
        for length in range(min(self._longest, len(word) - 1), 0, -1):
            ending = self._table.get(word[-length:])
            if ending is not None and len(word) - length + len(ending.becomes) >= ending.least:
                return word[:-length] + ending.becomes
        return word
