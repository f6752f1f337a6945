"""PDF files: the text layer page by page, and which pages are pictures of text. Runs in the child process only."""

from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from documents.extraction.outcome import Extracted, ExtractionError, Reason

MOST_PAGES = 10_000
_FEW_LETTERS = 25
"""A stamp, a page number: less than this beside a picture that fills the page is no text layer."""

_FILLED = 0.5
_DEPTH = 3
_ERROR_PASSWORD = 4


def read(path: Path) -> Extracted:
    """Text, pages, and what tells whether a screen reader can follow. Raises ExtractionError."""
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        is_locked = getattr(error, "err_code", None) == _ERROR_PASSWORD or "password" in str(error).lower()
        raise ExtractionError(Reason.ENCRYPTED if is_locked else Reason.DAMAGED) from error
    count = len(document)
    if count > MOST_PAGES:
        raise ExtractionError(Reason.TOO_HEAVY, f"{count} pages")
    found = Extracted(page_count=count, is_tagged=bool(pdfium.FPDFCatalog_IsTagged(document.raw)))
    found.title = document.get_metadata_value("Title")
    found.language = _language(document)
    for number in range(count):
        text, is_scan = _page(document, number)
        found.pages.append(text)
        if is_scan:
            found.scanned.append(number + 1)
    return found


def _page(document: Any, number: int) -> tuple[str, bool]:
    """Text of a page, and whether it is a picture of one. A page that can't be read is an empty one."""
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return "", False
    try:
        layer = page.get_textpage()
        text: str = layer.get_text_range()
        layer.close()
        letters = sum(map(str.isalnum, text))
        return text, letters < _FEW_LETTERS and _is_drawn(page, is_bare=not letters)
    finally:
        page.close()


def _is_drawn(page: Any, *, is_bare: bool) -> bool:
    """Whether a picture fills the page or, where it has no letter at all, anything is drawn on it."""
    whole = page.get_width() * page.get_height()
    for thing in page.get_objects(max_depth=_DEPTH):
        if is_bare and thing.type != pdfium.FPDF_PAGEOBJ_TEXT:
            return True
        if thing.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = thing.get_bounds()
            if (right - left) * (top - bottom) > _FILLED * whole:
                return True
    return False


def _language(document: Any) -> str:
    """As the document's catalogue names it; empty where it does not."""
    size = pdfium.FPDFCatalog_GetLanguage(document.raw, None, 0)
    if size <= 2:
        return ""
    buffer = (pdfium.FPDF_WCHAR * (size // 2))()
    pdfium.FPDFCatalog_GetLanguage(document.raw, buffer, size)
    return bytes(buffer).decode("utf-16-le", "ignore").rstrip("\x00")
