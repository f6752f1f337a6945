"""Texts that hang on a page without standing in it: its files, page by page. The app that has them registers them."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from wagtail.models import Page

Texts = Callable[[Page], Iterable[tuple[str, str]]]
"""Pairs of where a text stands and the text."""
Unread = Callable[[Page], Iterable[str]]
"""Names of what hangs on the page and can't be read yet."""
Stamps = Callable[[Collection[UUID]], Mapping[UUID, str]]
"""For many records at once, by `translation_key`: a word that changes when their texts may have changed."""


@dataclass(frozen=True)
class Source:
    """A kind of text that hangs on pages."""

    texts: Texts
    unread: Unread | None
    stamps: Stamps | None


_sources: list[Source] = []


def register(texts: Texts, *, unread: Unread | None = None, stamps: Stamps | None = None) -> None:
    """Add one. Without `stamps`, its texts are looked through again only when the page is published again."""
    _sources.append(Source(texts, unread, stamps))


def texts_of(page: Page) -> list[tuple[str, str]]:
    """All texts that hang on the page."""
    return [pair for source in _sources for pair in source.texts(page)]


def unread_of(page: Page) -> list[str]:
    """The names of all that hangs on the page and can't be read yet."""
    return [name for source in _sources if source.unread for name in source.unread(page)]


def stamps_of(keys: Collection[UUID]) -> dict[UUID, str]:
    """One word a record out of what all sources say."""
    words = [source.stamps(keys) for source in _sources if source.stamps]
    return {key: "|".join(word.get(key, "") for word in words) for key in keys}
