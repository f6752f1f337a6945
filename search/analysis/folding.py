"""Folding: the bare letters of a word, however it was typed.

`Gjilan`, `GJILAN`, `Гњилане` and `Gnjilane`, `këshill` and `keshill`, `ĐURĐEVDAN` and `djurdjevdan`, `İstanbul` and
`istanbul` differ in case, accents and alphabet only: each pair folds to the same lower-case string.
"""

import unicodedata
from functools import lru_cache

_LETTERS = {
    # Letters that Unicode does not decompose. đ is often typed as dj, and in old documents as the Icelandic ð.
    "đ": "dj",
    "ð": "dj",
    "ɖ": "dj",
    "ı": "i",
    "ß": "ss",
    "ł": "l",
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "ə": "e",
    "ǝ": "e",
    # Serbian Cyrillic, to bald Latin: ч, ћ and č, ć are all c.
    **dict(zip("абвгдежзијклмнопрстћуфхцчш", "abvgdezzijklmnoprstcufhccs", strict=True)),
    "ђ": "dj",
    "љ": "lj",
    "њ": "nj",
    "џ": "dz",
    # Macedonian, Bulgarian and Russian letters, met in names. Accented ones (й, ќ, ѓ) decompose.
    "ѕ": "dz",
    "і": "i",
    "є": "e",
    "щ": "sc",
    "ъ": "",
    "ы": "y",
    "ь": "",
    "э": "e",
    "ю": "ju",
    "я": "ja",
}
_TABLE = str.maketrans(_LETTERS)
_CACHED_WORDS = 20_000
_LONGEST_CACHED = 40
"""Letters; no text fills the memory with words of its own making."""


def fold(word: str) -> str:
    """The word in lower case, without accents, in Latin letters; anything but letters and digits is left out.

    Folding the result changes nothing. Letters of other alphabets stay what they are. May be empty.
    """
    return _fold_cached(word) if len(word) <= _LONGEST_CACHED else _fold(word)


def _fold(word: str) -> str:
    if word.isascii():
        folded = word.lower()
    else:
        plain = unicodedata.normalize("NFKD", word).lower().translate(_TABLE)
        folded = unicodedata.normalize("NFKD", plain)
    return folded if folded.isalnum() else "".join(letter for letter in folded if letter.isalnum())


_fold_cached = lru_cache(maxsize=_CACHED_WORDS)(_fold)
