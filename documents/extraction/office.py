"""Word and OpenDocument files: the words of their XML, with nothing fetched, nothing run, a limit to what unpacks."""

import zipfile
from pathlib import Path
from typing import IO, Any
from xml.sax import ContentHandler, SAXParseException

from defusedxml import DefusedXmlException
from defusedxml.sax import parse

from documents.extraction.outcome import Extracted, ExtractionError, Reason
from documents.inspection import MOST_RATIO, SMALL, ArchiveTrapError, check_ratio

_WORD_PARTS = ("document", "footnotes", "endnotes", "comments", "header", "footer")


class Bounded:
    """A part of an archive that stops with ExtractionError when it unpacks to more than its size allows."""

    def __init__(self, part: IO[bytes], packed: int) -> None:
        self._part, self._left = part, max(SMALL, MOST_RATIO * packed)

    def read(self, size: int = -1) -> bytes:
        """Some bytes."""
        chunk = self._part.read(size if size >= 0 else 65536)
        self._left -= len(chunk)
        if self._left < 0:
            raise ExtractionError(Reason.TOO_HEAVY, "archive")
        return chunk

    def close(self) -> None:
        """The part."""
        self._part.close()


class Words(ContentHandler):
    """Gathers words as they stand in the XML, a line a paragraph or row, a tab between cells."""

    new_line = {"p", "h", "br", "cr", "line-break", "table-row", "tr"}
    gap = {"tab": "\t", "s": " "}
    after = {"tc": "\t", "table-cell": "\t"}
    holders: frozenset[str] = frozenset()
    """Elements whose characters count; all where there are none."""
    page = ""
    """The element that each page is; one page where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[list[str]] = [[]]
        self._open: list[str] = []
        self._seen = 0

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802 - SAX calls it so
        """Begin a page, leave a gap."""
        tag = name.rpartition(":")[2]
        self._open.append(tag)
        if tag == self.page:
            self._seen += 1
            if self._seen > 1:
                self.pages.append([])
        self.pages[-1].append(self.gap.get(tag, ""))

    def endElement(self, name: str) -> None:  # noqa: N802 - SAX calls it so
        """End a line or a cell."""
        tag = self._open.pop()
        self.pages[-1].append("\n" if tag in self.new_line else self.after.get(tag, ""))

    def characters(self, content: str) -> None:
        """Words."""
        if not self.holders or (self._open and self._open[-1] in self.holders):
            self.pages[-1].append(content)

    def texts(self) -> list[str]:
        """The pages, without empty lines."""
        lines = ("".join(page).splitlines() for page in self.pages)
        return ["\n".join(line.strip() for line in page if line.strip()) for page in lines]


class WordWords(Words):
    """Of Word: what is shown and what a tracked change took out, which readers of the file can see, too."""

    holders = frozenset({"t", "delText"})


class SheetWords(Words):
    """Of a table document: each sheet is a page."""

    page = "table"


def read(path: Path) -> Extracted:
    """Word: one text, notes, comments, heads and feet behind it. OpenDocument: one text, or a page a sheet."""
    try:
        with zipfile.ZipFile(path) as archive:
            check_ratio(archive)
            names = archive.namelist()
            if "word/document.xml" in names:
                texts = [text for part in _word_parts(names) for text in _texts(archive, part, WordWords())]
                return Extracted(pages=["\n".join(texts)])
            is_sheets = b"spreadsheet" in archive.read("mimetype")
            return Extracted(pages=_texts(archive, "content.xml", SheetWords() if is_sheets else Words()))
    except ArchiveTrapError:
        raise ExtractionError(Reason.TOO_HEAVY, "archive") from None
    except (zipfile.BadZipFile, KeyError, SAXParseException, DefusedXmlException, EOFError, OSError) as error:
        raise ExtractionError(Reason.DAMAGED, type(error).__name__) from error
    except RuntimeError as error:  # zipfile's word for an entry behind a password
        raise ExtractionError(Reason.ENCRYPTED) from error


def _word_parts(names: list[str]) -> list[str]:
    """The text first, then notes, comments, heads and feet."""

    def rank(name: str) -> int:
        stem = name.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")
        return _WORD_PARTS.index(stem) if name == f"word/{name.rpartition('/')[2]}" and stem in _WORD_PARTS else -1

    return sorted((name for name in names if rank(name) >= 0), key=lambda name: (rank(name), name))


def _texts(archive: zipfile.ZipFile, name: str, words: Words) -> list[str]:
    with archive.open(name) as part:
        parse(Bounded(part, archive.getinfo(name).compress_size), words)
    return words.texts()
