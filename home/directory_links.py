"""What other parts of the site show on the page of a body: its services, say. They register a function here."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from core.generation import cached
from core.languages import active_language


@dataclass(frozen=True)
class Link:
    """A page that has to do with a body."""

    title: str
    url: str
    text: str = ""


@dataclass(frozen=True)
class LinkGroup:
    """Links under a heading."""

    title: str
    links: tuple[Link, ...]


Source = Callable[[UUID, str], LinkGroup | None]
"""Takes the body's `translation_key` and the `path` of the reader's home page; None where there is nothing."""

_sources: dict[str, Source] = {}


def register(name: str, source: Source) -> None:
    """Show what `source` gives on every body's page. The same name registers in place of the one before."""
    _sources[name] = source


def groups_for(body_key: UUID, home_path: str) -> list[LinkGroup]:
    """All groups with links, in the order of their registration. Kept under the generation."""

    def build() -> list[LinkGroup]:
        found = [source(body_key, home_path) for source in _sources.values()]
        return [group for group in found if group is not None and group.links]

    return cached(f"directory-links:{body_key}:{active_language().code}", build)
