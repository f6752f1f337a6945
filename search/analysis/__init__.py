"""Language analysis, pure Python: what text of any kind is indexed and searched under.

A term carries its language (`sqkuvendi`), so that one field holds all languages and none collide; a number does not
(`2024`), nor does the number of an act (`ref0101635201`). Nothing in here raises, whatever the text.
"""

from .analyser import (
    ANALYSIS_VERSION,
    Analysis,
    Token,
    analyse,
    asked_references,
    base_language,
    has_letters,
    reference_terms,
)
from .folding import fold
from .stopwords import is_stop_word

__all__ = [
    "ANALYSIS_VERSION",
    "Analysis",
    "Token",
    "analyse",
    "asked_references",
    "base_language",
    "fold",
    "has_letters",
    "is_stop_word",
    "reference_terms",
]
