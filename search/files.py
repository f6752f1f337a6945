"""The pages of files that a page carries, as rows beside its search document."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from wagtail.models import Page

from .attached import AttachedText, attached_texts
from .engines.term_table import in_chunks
from .models import SearchDocument, SearchFilePage
from .storable import storable

LONGEST_PART = 20_000
"""Characters a row: below every limit of the engines, and analysed in a moment for a snippet. A file without pages is
one long text; it becomes several rows of the same number."""

_AT_A_TIME = 50
"""Rows in memory."""

_SHORTEST_PART = LONGEST_PART // 2
"""Where no blank is found beyond this, a word is cut."""


@dataclass(frozen=True)
class Files:
    """What the files say, in short."""

    hash: str = ""
    """Equal for equal texts; empty without any."""
    pages: int = 0
    """The number of rows."""


class _Digest:
    """Grows with the rows that pass through it."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._pages = 0

    def add(self, text: AttachedText) -> None:
        for value in (text.title, text.url, str(text.number), text.language, text.text):
            self._hash.update(f"{len(value)}:{value}".encode())
        self._pages += 1

    def files(self) -> Files:
        return Files(self._hash.hexdigest(), self._pages) if self._pages else Files()


def read_files(page: Page) -> Files:
    """What the page's files say just now; one row in memory at a time."""
    digest = _Digest()
    for text in _parts(page):
        digest.add(text)
    return digest.files()


def write_files(document: SearchDocument, page: Page) -> Files:
    """Put the rows in place of those that were there; what was written."""
    digest = _Digest()
    SearchFilePage.objects.filter(document=document).delete()
    for chunk in in_chunks(enumerate(_parts(page), start=1), _AT_A_TIME):
        for _order, text in chunk:
            digest.add(text)
        SearchFilePage.objects.bulk_create(
            SearchFilePage(document=document, order=order, **vars(text)) for order, text in chunk
        )
    return digest.files()


def _parts(page: Page) -> Iterator[AttachedText]:
    """The texts, fit to be stored, the long ones in parts; empty ones are left out."""
    for attached in attached_texts(page):
        title = storable(attached.title)
        for part in _in_parts(storable(attached.text).strip()):
            yield AttachedText(title, attached.url, attached.number, attached.language, part)


def _in_parts(text: str) -> Iterator[str]:
    """Cut at blanks, LONGEST_PART characters at most each."""
    start = 0
    while len(text) - start > LONGEST_PART:
        end = start + LONGEST_PART
        blank = max(text.rfind(" ", start + _SHORTEST_PART, end), text.rfind("\n", start + _SHORTEST_PART, end))
        end = blank if blank > 0 else end
        yield text[start:end]
        start = end
    if start < len(text):
        yield text[start:]
