"""One hash for all files of a page. What a page's files are, the app that has files tells (`register`)."""

import hashlib
from collections.abc import Callable, Iterable

from wagtail.models import Page

Source = Callable[[Page], Iterable[str]]
_sources: list[Source] = []


def register(source: Source) -> None:
    """Add a function that gives the SHA-256 sums of the files a page carries."""
    _sources.append(source)


def hash_of_files(page: Page) -> str:
    """SHA-256 over the page's sorted sums, in hexadecimal; empty where it carries no file."""
    sums = sorted(checksum for source in _sources for checksum in source(page))
    return hashlib.sha256("\n".join(sums).encode()).hexdigest() if sums else ""
