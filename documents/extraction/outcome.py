"""What reading a file ends in: its text, page by page, or why there is none."""

from dataclasses import dataclass, field
from enum import StrEnum


class Reason(StrEnum):
    """Why a file has no text, or not yet."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    TOO_HEAVY = "too_heavy"
    """It needs more memory, time or space than any honest file: made to harm, or broken."""
    BLANK = "blank"
    NO_WORDS = "no_words"
    """Its format holds no words of its own: a ZIP."""
    TOO_MANY_SCANS = "too_many_scans"
    TOOL_MISSING = "tool_missing"
    TIMED_OUT = "timed_out"
    DISK_FULL = "disk_full"
    KILLED = "killed"
    CONTENT_MISSING = "content_missing"


PASSING = {Reason.TOOL_MISSING, Reason.TIMED_OUT, Reason.DISK_FULL, Reason.KILLED}
"""Those that another try may mend."""


class ExtractionError(Exception):
    """The text could not be had. `detail` names the tool or the part, for the editor and the log."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else str(reason))
        self.reason = reason
        self.detail = detail


@dataclass
class Extracted:
    """What a file says of itself. `scanned`: numbers, from 1, of pages that are pictures of text."""

    pages: list[str] = field(default_factory=list)
    page_count: int | None = None
    scanned: list[int] = field(default_factory=list)
    is_tagged: bool | None = None
    title: str = ""
    language: str = ""
