"""What a file's content says of itself."""

from threading import Lock
from typing import BinaryIO

import pypdfium2

_PDFIUM = Lock()
"""PDFium is not safe for threads, and the server has several."""

FORMAT_NAMES = {
    "pdf": "PDF",
    "docx": "Word",
    "odt": "OpenDocument",
    "xlsx": "Excel",
    "ods": "OpenDocument",
    "csv": "CSV",
    "txt": "TXT",
    "zip": "ZIP",
}


def pages_of_pdf(content: BinaryIO) -> int | None:
    """The number of pages; None where the content is no PDF that can be read (damaged, encrypted)."""
    content.seek(0)
    data = content.read()
    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError:
            return None
        try:
            return len(document)
        finally:
            document.close()
