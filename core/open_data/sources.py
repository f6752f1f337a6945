"""Where pages that were brought over from elsewhere stood before. Who brings them over registers here."""

from collections.abc import Callable, Collection, Mapping

Source = Callable[[Collection[int]], Mapping[int, str]]
"""Ids of pages to addresses, of those of them that were brought over. One statement."""

_sources: list[Source] = []


def register(source: Source) -> None:
    """Add a function that knows such addresses."""
    if source not in _sources:
        _sources.append(source)


def source_urls_of(page_ids: Collection[int]) -> dict[int, str]:
    """The addresses of those of the pages that stood elsewhere."""
    found: dict[int, str] = {}
    for source in _sources if page_ids else ():
        found |= source(page_ids)
    return found
