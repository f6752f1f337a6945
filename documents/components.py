"""What templates show of files."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.languages import LANGUAGES

if TYPE_CHECKING:
    from documents.models.files import File


@dataclass(frozen=True)
class ShownFile:
    """A file in a page's list of files. `size` in bytes; `pages` None where it has none or they can't be counted."""

    title: str
    url: str
    format: str
    size: int | None
    pages: int | None
    language_name: str
    lang: str
    accessible: bool | None


def shown_files(files: "Iterable[File]") -> list[ShownFile]:
    """The files as a reader is shown them."""
    return [
        ShownFile(
            title=file.title,
            url=file.url,
            format=file.format_name,
            size=file.file_size,
            pages=file.page_count,
            language_name=LANGUAGES[file.language].name,
            lang=LANGUAGES[file.language].html_lang,
            accessible=file.is_accessible,
        )
        for file in files
    ]
