"""Texts that hang on a page without standing in it: its files, page by page. The app that has them registers them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wagtail.models import Page


@dataclass(frozen=True)
class AttachedText:
    """A page of a file that a page of the site carries."""

    title: str
    """The file's."""
    url: str
    """The file's address, without the place in it."""
    number: int
    """The page of the file, from 1."""
    language: str
    """A content locale's code: what the text is analysed as."""
    text: str


Source = Callable[[Page], Iterable[AttachedText]]
_sources: list[Source] = []


def register(source: Source) -> None:
    """Add a function that gives the texts a page carries, in the order of its files and their pages."""
    _sources.append(source)


def attached_texts(page: Page) -> list[AttachedText]:
    """All of them."""
    return [text for source in _sources for text in source(page)]
