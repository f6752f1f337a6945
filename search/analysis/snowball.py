"""Serbian and English by the Snowball project's stemmers, on folded words.

Serbian loses as much as it would with its diacritics: what is asked for without them is found all the same. The stemmer
writes đ for dj; its answer is folded again. Each thread has its own, for they keep state while they work.
"""

import threading

from Stemmer import Stemmer

from .endings import Ending, Endings, endings
from .folding import fold

_LEFT_BY_SNOWBALL = Endings(
    {
        **endings("ov ev e j", least=3),
        "nj": Ending("n", 3),
        "c": Ending("k", 5),
    }
)
"""Plurals plan-ov-i, put-ev-i; put-em, obaveštenj-em; komisij-om beside komisi-ja; odluci of odluka."""


class _Stemmers(threading.local):
    """Without their own cache: `stems` has one."""

    def __init__(self) -> None:
        self.serbian = Stemmer("serbian", 0)
        self.english = Stemmer("english", 0)


_stemmers = _Stemmers()


def serbian(folded: str) -> str:
    """The stem; the word itself where nothing would be left."""
    return _LEFT_BY_SNOWBALL.stem(fold(_stemmers.serbian.stemWord(folded)) or folded)


def english(folded: str) -> str:
    """The stem; the word itself where nothing would be left."""
    return fold(_stemmers.english.stemWord(folded)) or folded
