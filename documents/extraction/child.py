"""The child process that reads a file: `python -m documents.extraction.child FILE EXTENSION RESULT`.

Writes JSON to RESULT: the fields of `Extracted`, or `reason` and `detail`.
"""

import errno
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from documents.extraction.outcome import Extracted, ExtractionError, Reason

MOST_CHARACTERS = 20_000_000
"""Of a file in all: ten thousand full pages."""

_PIECE = 100_000
"""Characters of a text without pages that make up one row: some forty printed pages."""

NO_ROOM, TOO_LARGE = 74, 75
"""Exit codes where the result can't be written: there is nowhere else to say so."""

MOST_ON_A_PAGE = 500_000


def reader(extension: str) -> Callable[[Path], Extracted]:
    """What reads files of the kind; only that is imported."""
    if extension == "pdf":
        from documents.extraction.pdf import read
    elif extension in {"docx", "odt", "ods"}:
        from documents.extraction.office import read
    elif extension == "xlsx":
        from documents.extraction.sheets import read
    elif extension in {"csv", "txt"}:
        from documents.extraction.plain import read
    else:
        raise ExtractionError(Reason.NO_WORDS)
    return read


def checked(found: Extracted) -> Extracted:
    """Without what no database holds. Raises ExtractionError for more text than anybody wrote."""
    if found.page_count is None:
        found.pages = [part for page in found.pages for part in parts(page)]
    if sum(map(len, found.pages)) > MOST_CHARACTERS or any(len(page) > MOST_ON_A_PAGE for page in found.pages):
        raise ExtractionError(Reason.TOO_HEAVY, "text")
    found.pages = [storable(page) for page in found.pages]
    found.title, found.language = storable(found.title)[:300], storable(found.language)[:35]
    return found


def parts(text: str) -> list[str]:
    """A text without pages in pieces that can be searched one by one, cut between lines; most are one piece."""
    pieces, start = [], 0
    while len(text) - start > _PIECE:
        end = text.rfind("\n", start, start + _PIECE) + 1 or start + _PIECE
        pieces.append(text[start:end])
        start = end
    return [*pieces, text[start:]]


def storable(text: str) -> str:
    """Without NUL, lone surrogates and the blanks around."""
    return text.replace("\x00", "").encode(errors="ignore").decode().replace("\r\n", "\n").strip()


def main() -> None:
    """Read, and write what came of it."""
    source, extension, target = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    try:
        result = asdict(checked(reader(extension)(source)))
    except ExtractionError as error:
        result = {"reason": error.reason, "detail": error.detail}
    except MemoryError:
        result = {"reason": Reason.TOO_HEAVY, "detail": "memory"}
    try:
        target.write_text(json.dumps(result), encoding="utf-8")
    except OSError as error:
        sys.exit(TOO_LARGE if error.errno == errno.EFBIG else NO_ROOM)


if __name__ == "__main__":
    main()
