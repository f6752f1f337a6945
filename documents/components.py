"""What templates show of files."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.languages import LANGUAGES

if TYPE_CHECKING:
    from documents.models.files import File


@dataclass(frozen=True)
class ShownFile:
    """A file in a page's list of files. `size` in bytes; `pages` None where it has none or they can't be counted.

    `searchable_url` leads to the copy of a scan that has a text layer; `removed` is the day until which personal data
    could be held, where that day is past and nobody gets the file any more.
    """

    title: str
    url: str
    format: str
    size: int | None
    pages: int | None
    language_name: str
    lang: str
    accessible: bool | None
    accessibility_note: str = ""
    searchable_url: str = ""
    removed: date | None = None


def shown_files(files: "Iterable[File]") -> list[ShownFile]:
    """The files as a reader is shown them."""
    return [_shown(file) for file in files]


def _shown(file: "File") -> ShownFile:
    is_expired = file.is_expired()
    return ShownFile(
        title=file.title,
        url="" if is_expired else file.url,
        format=file.format_name,
        size=file.file_size,
        pages=file.page_count,
        language_name=LANGUAGES[file.language].name,
        lang=LANGUAGES[file.language].html_lang,
        accessible=file.is_accessible,
        accessibility_note=file.accessibility_note,
        searchable_url="" if is_expired else file.searchable_url,
        removed=file.removed_on,
    )
