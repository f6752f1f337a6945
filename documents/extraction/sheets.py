"""Excel files: the values of their cells, a page a sheet, hidden sheets too: who has the file can show them."""

import zipfile
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from documents.extraction.outcome import Extracted, ExtractionError, Reason
from documents.inspection import ArchiveTrapError, check_ratio

_MOST_ROWS = 100_000
"""Of a sheet. What stands below is not searched."""


def read(path: Path) -> Extracted:
    """A line a row, a tab between cells; the sheet's name first."""
    try:
        with zipfile.ZipFile(path) as archive:
            check_ratio(archive)
        book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
        return Extracted(pages=[_sheet(sheet) for sheet in book.worksheets])
    except ArchiveTrapError:
        raise ExtractionError(Reason.TOO_HEAVY, "archive") from None
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, OSError, SyntaxError) as error:
        raise ExtractionError(Reason.DAMAGED, type(error).__name__) from error


def _sheet(sheet: Any) -> str:
    rows = sheet.iter_rows(values_only=True, max_row=min(sheet.max_row or _MOST_ROWS, _MOST_ROWS))
    lines = ("\t".join(str(value) for value in row if value is not None) for row in rows)
    return "\n".join([sheet.title, *(line for line in lines if line)])
