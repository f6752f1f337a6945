"""Text and CSV files, in the encodings that offices here have used."""

from pathlib import Path

from documents.extraction.outcome import Extracted

_OLD = "cp1250"
"""Windows' encoding for Albanian and Serbian; Turkish of the same age differs in six letters."""


def read(path: Path) -> Extracted:
    """The whole file as one text."""
    return Extracted(pages=[decoded(path.read_bytes())])


def decoded(content: bytes) -> str:
    """UTF-8 or, by its mark, UTF-16; whatever is neither is taken for the old Windows encoding."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode(_OLD, "replace")
