"""The seam for stems: what a folded word is indexed under in its language."""

from typing import Protocol


class Stemmer(Protocol):
    """A pure function; the same word always has the same stem."""

    def __call__(self, folded: str, language: str) -> str: ...


def identity(folded: str, language: str) -> str:
    """The word itself."""
    return folded


stem: Stemmer = identity
