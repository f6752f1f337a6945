"""The file, line by line, in bounded memory: what is blank is passed over, what is too long is named."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

LONGEST_LINE: Final = 16 * 1024 * 1024
"""Bytes: the longest body, every letter of it escaped."""

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class RawLine:
    """A line as it stands in the file; no content where it is longer than any line may be."""

    number: int
    offset: int
    content: bytes | None


def raw_lines(path: Path) -> Iterator[RawLine]:
    """Every line that is not blank. Lines end with LF or CRLF; a mark of the byte order at the start is no content."""
    with path.open("rb") as stream:
        number = 0
        while True:
            offset = stream.tell()
            content = _next(stream)
            number += 1
            if content == b"":
                return
            line = _tidied(content, number)
            if line is None or line:
                yield RawLine(number, offset, line)


def raw_line_at(path: Path, *, number: int, offset: int) -> RawLine:
    """The line that begins at that place of the file."""
    with path.open("rb") as stream:
        stream.seek(offset)
        return RawLine(number, offset, _tidied(_next(stream), number))


def _tidied(content: bytes | None, number: int) -> bytes | None:
    if content is None:
        return None
    return (content.removeprefix(_BOM) if number == 1 else content).strip(b" \t\r\n")


def _next(stream: BinaryIO) -> bytes | None:
    """The next line with its end; empty at the end of the file, None for one that is too long."""
    content = stream.readline(LONGEST_LINE + 1)
    if len(content) <= LONGEST_LINE:
        return content
    while content and not content.endswith(b"\n"):
        content = stream.readline(LONGEST_LINE)
    return None
