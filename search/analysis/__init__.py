"""Language analysis, pure Python: what text of any kind is indexed and searched under.

A term carries its language (`sqkuvendi`), so that one field holds all languages and none collide; a number does not
(`2024`), nor does the number of an act (`ref0101635201`). What is indexed is a word's stem; `exact_terms` are for the
words as they stand in a title. Nothing in here raises, whatever the text.
"""

from .analyser import (
    Analysis,
    Token,
    analyse,
    analysis_version,
    asked_references,
    base_language,
    exact_terms,
    has_letters,
    reference_terms,
)
from .folding import fold
from .stems import use_lexicon
from .stopwords import is_stop_word

__all__ = [
    "Analysis",
    "Token",
    "analyse",
    "analysis_version",
    "asked_references",
    "base_language",
    "exact_terms",
    "fold",
    "has_letters",
    "is_stop_word",
    "reference_terms",
    "use_lexicon",
]
