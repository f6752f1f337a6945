"""Recognition of scanned pages: OCRmyPDF with tesseract, in a child process with limits.

OCRmyPDF makes a copy with a text layer; what tesseract read of each page, and how sure it is of each word, stands in
the folder that it works in, which is why that is kept until both were taken.
"""

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from documents.extraction.child import storable
from documents.extraction.outcome import ExtractionError, Reason
from documents.extraction.running import Ended, Limits, is_full, raise_for_signal, run

LANGUAGES = {
    "sq": ("sqi",),
    "sr-latn": ("srp_latn", "srp"),
    "tr": ("tur",),
    "en": ("eng",),
}
"""Tesseract's models by content locale. Serbian papers come in both alphabets."""

MOST_PAGES = 300
"""Scanned pages of one file; more would keep the worker for an hour."""

_MEGABYTE = 1024 * 1024
_CONFIDENCE = re.compile(r"x_wconf (\d+)")
_ENCRYPTED, _MISSING, _FAILED, _NOT_PDFA = 8, 3, 7, 10
_BAD_INPUT = 2
_ATTEMPTS = (("pdfa", "--pdfa-backend", "internal"), ("pdf",))
"""Kinds of copy in the order in which they are tried: PDF/A; plain PDF where that can't be made of the file."""


@dataclass(frozen=True)
class Recognised:
    """Texts by page number, the mean confidence of their words (0–100; None without words), the copy with text."""

    pages: dict[int, str]
    confidence: float | None
    copy: Path


def missing_tool(language: str) -> str:
    """What recognition in the language lacks on this machine; empty where it lacks nothing."""
    if shutil.which("tesseract") is None:
        return "tesseract-ocr"
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=False)  # noqa: S607 - found on the PATH, as OCRmyPDF finds it
    absent = [model for model in LANGUAGES[language] if model not in listed.stdout.split()]
    return ", ".join(f"tesseract-ocr-{model.replace('_', '-')}" for model in absent)


def limits_for(pages: int) -> Limits:
    """Time for so many pages, twenty seconds each; room for their pictures."""
    return Limits(
        memory=3072 * _MEGABYTE,
        cpu_seconds=120 + 20 * pages,
        wall_seconds=120 + 20 * pages,
        file_bytes=1024 * _MEGABYTE,
    )


def recognise(source: Path, numbers: Sequence[int], language: str, folder: Path) -> Recognised:
    """Read the pages of these numbers. Raises ExtractionError."""
    if missing := missing_tool(language):
        raise ExtractionError(Reason.TOOL_MISSING, missing)
    if len(numbers) > MOST_PAGES:
        raise ExtractionError(Reason.TOO_MANY_SCANS, str(len(numbers)))
    target = folder / "copy.pdf"
    for kind in _ATTEMPTS:
        ended = run(_command(source, target, numbers, language, kind), limits=limits_for(len(numbers)), folder=folder)
        raise_for_signal(ended)
        if ended.code in {0, _NOT_PDFA}:
            return _result(folder, target)
        failure = _error(ended, folder)
        if failure.reason == Reason.DISK_FULL:
            break
        _clear(folder)
    raise failure


def _command(
    source: Path, target: Path, numbers: Sequence[int], language: str, kind: Sequence[str]
) -> list[str | Path]:
    """Only these pages, straightened and turned; whatever else stands on them is in the picture, too.

    A signature of the original does not hold for the copy; the original is left as it is.
    """
    pages = ",".join(map(str, numbers))
    return [
        *("ocrmypdf", "--quiet", "--keep-temporary-files", "--force-ocr", "--invalidate-digital-signatures"),
        *("--pages", pages, "--language", "+".join(LANGUAGES[language]), "--output-type", *kind),
        *("--deskew", "--rotate-pages", "--jobs", "1", "--optimize", "1", "--tesseract-timeout", "90"),
        *("--max-image-mpixels", "250", "--", source, target),
    ]


def _result(folder: Path, copy: Path) -> Recognised:
    pages = {
        int(path.name.partition("_")[0]): storable(path.read_text(encoding="utf-8", errors="replace"))
        for path in folder.rglob("*_ocr_hocr.txt")
    }
    sure = [
        int(word)
        for path in folder.rglob("*_ocr_hocr.hocr")
        for word in _CONFIDENCE.findall(path.read_text(encoding="utf-8", errors="replace"))
    ]
    return Recognised(pages, fmean(sure) if sure else None, copy)


def _clear(folder: Path) -> None:
    """Away with what a failed attempt left, lest it be taken for the next one's."""
    for path in folder.glob("ocrmypdf.*"):
        shutil.rmtree(path, ignore_errors=True)


def _error(ended: Ended, folder: Path) -> ExtractionError:
    last = ended.errors.strip().rpartition("\n")[2][:300]
    if "No space left" in ended.errors or is_full(folder):
        return ExtractionError(Reason.DISK_FULL)
    if ended.code == _ENCRYPTED:
        return ExtractionError(Reason.ENCRYPTED)
    if ended.code == _BAD_INPUT:
        return ExtractionError(Reason.DAMAGED, last)
    return ExtractionError(Reason.TOOL_MISSING if ended.code == _MISSING else Reason.TIMED_OUT, last)
