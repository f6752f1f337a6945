"""What a file is by its content, whatever its name says. Looks at a few kilobytes and, of archives, the list."""

import re
import zipfile
from dataclasses import dataclass
from typing import BinaryIO

_HEAD = 4096
_PDF_WITHIN = 1024
"""PDF readers accept so many bytes before the mark; scanners and mail programs put them there."""

_TAIL = 65_557
"""The most that an archive's end record and its comment take."""

_MOST_ENTRIES = 20_000
_MOST_DIRECTORY_BYTES = 4 * 1024 * 1024
MOST_RATIO = 100
"""An archive that unpacks to more than so many times its size is a trap; honest office files stay below 30."""

SMALL = 10 * 1024 * 1024
"""Unpacked bytes that harm nobody, however well they were packed."""

_MARKUP = re.compile(rb"^\s*<(?:[!?a-z])", re.IGNORECASE)
_SCRIPT = re.compile(rb"<\s*(?:script|svg|html|iframe|object|embed)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Kind:
    """A kind of file that is taken in. `opens_in_browser`: shown there, not only given to be saved."""

    extension: str
    media_type: str
    name: str
    opens_in_browser: bool = False


_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
KINDS = {
    kind.extension: kind
    for kind in (
        Kind("pdf", "application/pdf", "PDF", opens_in_browser=True),
        Kind("docx", f"{_OFFICE}.wordprocessingml.document", "Word"),
        Kind("odt", f"{_OPEN}.text", "OpenDocument"),
        Kind("xlsx", f"{_OFFICE}.spreadsheetml.sheet", "Excel"),
        Kind("ods", f"{_OPEN}.spreadsheet", "OpenDocument"),
        Kind("csv", "text/csv", "CSV"),
        Kind("txt", "text/plain", "TXT", opens_in_browser=True),
        Kind("zip", "application/zip", "ZIP"),
    )
}
"""By extension."""

BY_MEDIA_TYPE = {kind.media_type: kind for kind in KINDS.values()}
_PARTS = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx"}
_MIMETYPES = {KINDS[extension].media_type.encode(): extension for extension in ("odt", "ods")}


class ArchiveTrapError(ValueError):
    """An archive that is made to unpack to far more than it is, or has more entries than anybody could use."""


class MacroError(ValueError):
    """An office file that carries a program."""


def recognise(content: BinaryIO, extension: str = "") -> Kind | None:
    """The kind by content; None for what is taken in under no name.

    Text is CSV where the extension says so: the content can't tell. Leaves the position at the start. Raises
    ArchiveTrapError and MacroError.
    """
    content.seek(0)
    head = content.read(_HEAD)
    try:
        if b"%PDF-" in head[:_PDF_WITHIN]:
            return KINDS["pdf"]
        if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            return KINDS[_kind_of_archive(content)] if _is_archive(content) else None
        if is_text(head):
            return KINDS["csv" if extension == "csv" else "txt"]
        return None
    finally:
        content.seek(0)


def is_text(head: bytes) -> bool:
    """Whether the first bytes are words: no control characters, no markup that a browser would run."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[: len(head) // 2 * 2].decode("utf-16", "replace").encode()
    else:
        head = head.removeprefix(b"\xef\xbb\xbf")
    if not head or _MARKUP.match(head) or _SCRIPT.search(head):
        return False
    return not any(byte < 32 and byte not in b"\t\n\r\f" for byte in head) and not _is_program(head)


def _is_program(head: bytes) -> bool:
    return head.startswith((b"#!", b"MZ", b"{\\rtf"))


def _is_archive(content: BinaryIO) -> bool:
    """Whether the end record is there. Raises ArchiveTrapError before anything large is read of it."""
    size = content.seek(0, 2)
    content.seek(max(0, size - _TAIL))
    tail = content.read()
    start = tail.rfind(b"PK\x05\x06")
    if start < 0 or len(tail) < start + 22:
        return False
    entries = int.from_bytes(tail[start + 10 : start + 12], "little")
    directory = int.from_bytes(tail[start + 12 : start + 16], "little")
    if entries > _MOST_ENTRIES or directory > _MOST_DIRECTORY_BYTES:
        raise ArchiveTrapError
    return True


def _kind_of_archive(content: BinaryIO) -> str:
    try:
        with zipfile.ZipFile(content) as archive:
            check_ratio(archive)
            names = set(archive.namelist())
            if any(name.lower().endswith("vbaproject.bin") for name in names):
                raise MacroError
            if "[Content_Types].xml" in names:
                return next((kind for part, kind in _PARTS.items() if part in names), "zip")
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return _MIMETYPES.get(archive.read("mimetype").strip(), "zip")
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError):
        return "zip"  # damaged: what reads it later says so
    return "zip"


def check_ratio(archive: zipfile.ZipFile) -> None:
    """Raise ArchiveTrapError for an archive, or an entry of it, that unpacks to far more than it is."""
    entries = archive.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > SMALL and unpacked > MOST_RATIO * max(packed, 1):
        raise ArchiveTrapError
    for entry in entries:
        if entry.file_size > SMALL and entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
            raise ArchiveTrapError


def kind_or_none(content: BinaryIO, extension: str = "") -> Kind | None:
    """The kind by content; None also for what is refused."""
    try:
        return recognise(content, extension)
    except (ArchiveTrapError, MacroError):
        return None
