"""Texts that hang on a page without standing in it: its files, page by page. The app that has them registers them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

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
    """A language's code: what the text is analysed as."""
    text: str


Texts = Callable[[Page], Iterable[AttachedText]]
"""The texts that a page carries, in the order of its files and their pages. Best a generator: files are long."""

Stamps = Callable[[Collection[UUID] | None], Mapping[UUID, str]]
"""For the pages of these translation keys, of all where None, something short that changes whenever their texts do.

Asked once a minute for all pages, so it must be cheap: it reads no texts. Pages that carry nothing may be left out.
"""


@dataclass(frozen=True)
class _Source:
    texts: Texts
    stamps: Stamps | None


_sources: list[_Source] = []


def register(texts: Texts, *, stamps: Stamps | None = None) -> None:
    """Add a source. Without `stamps` the index follows its texts only where a change is announced."""
    _sources.append(_Source(texts, stamps))


def attached_texts(page: Page) -> Iterator[AttachedText]:
    """All of them, read as they are asked for."""
    for source in _sources:
        yield from source.texts(page)


def has_stamps() -> bool:
    """Whether there is any source to ask for them."""
    return any(source.stamps for source in _sources)


def stamps(keys: Collection[UUID] | None = None) -> dict[UUID, str]:
    """The stamps of all sources, joined, by translation key."""
    joined: dict[UUID, str] = {}
    for source in _sources:
        for key, stamp in (source.stamps(keys) if source.stamps else {}).items():
            joined[key] = f"{joined[key]} {stamp}" if key in joined else stamp
    return joined
