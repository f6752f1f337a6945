"""From a file to its text: the child process first and, for pages that are pictures, recognition after it."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from documents.extraction.child import NO_ROOM, TOO_LARGE
from documents.extraction.ocr import Recognised
from documents.extraction.outcome import Extracted, ExtractionError, Reason
from documents.extraction.running import Ended, Limits, is_full, raise_for_signal, run

_MEGABYTE = 1024 * 1024
LIMITS = Limits(memory=1024 * _MEGABYTE, cpu_seconds=60, wall_seconds=120, file_bytes=100 * _MEGABYTE)
"""Of the reading child. A PDF of 500 full pages takes five seconds and 150 MB."""


def extract(source: Path, extension: str, folder: Path, limits: Limits = LIMITS) -> Extracted:
    """Read the file in a child process. Raises ExtractionError."""
    target = folder / "result.json"
    ended = run(["documents.extraction.child", source, extension, target], limits=limits, folder=folder)
    raise_for_signal(ended)
    if ended.code:
        raise ExtractionError(_reason_of_crash(ended, folder), ended.errors.strip().rpartition("\n")[2])
    result = json.loads(target.read_text(encoding="utf-8"))
    if "reason" in result:
        raise ExtractionError(Reason(result["reason"]), result["detail"])
    return Extracted(**result)


def _reason_of_crash(ended: Ended, folder: Path) -> Reason:
    """An uncaught error of the child: want of memory or of room, or a file that its reader can't take."""
    if ended.code == NO_ROOM or is_full(folder):
        return Reason.DISK_FULL
    return Reason.TOO_HEAVY if ended.code == TOO_LARGE or "MemoryError" in ended.errors else Reason.DAMAGED


@dataclass
class Text:
    """All that reading gave."""

    found: Extracted
    recognised: Recognised | None = None
    pages: list[str] = field(init=False)

    def __post_init__(self) -> None:
        """Pages that were recognised take the place of what little stood on them."""
        by_number = self.recognised.pages if self.recognised else {}
        self.pages = [by_number.get(number, text) for number, text in enumerate(self.found.pages, start=1)]
