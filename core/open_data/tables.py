"""A dataset as a table: one line a record, for CSV files.

A spreadsheet takes a cell that begins with one of ``= + - @`` for a formula and may run it, whoever wrote it. So an
apostrophe is put before such a text, as OWASP's page on CSV injection advises – also where the sign stands behind
quotation marks or blanks, is a wide or small form of it, or comes after a semicolon, a tab or a line's end: there a
spreadsheet with another separator begins a new cell. Numbers stay as they are. `plain` takes the marks away again.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from core.open_data.columns import Column, Type
from core.open_data.values import flat_columns, flat_values

MARK: Final = "'"

_SIGNS: Final = "=+\\-@＝＋－＠﹦﹢﹣﹫⁺⁻⁼₊₋₌−"
_BLANKS: Final = (
    "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\xa0\u00ad\u180e\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff "
)
_QUOTES: Final = "\"'`´‘’‚‛“”„‟«»‹›＂＇"
_PASSED_OVER: Final = _BLANKS + _QUOTES
_BEGIN: Final = "(?:^|(?<=[;\\t\\r\\n]))"
_DANGER: Final = re.compile(f"^(?=[\\t\\r\\n])|{_BEGIN}(?=[{_PASSED_OVER}]*[{_SIGNS}])")
_MARKED: Final = re.compile(f"^{MARK}(?=[\\t\\r\\n])|{_BEGIN}{MARK}(?=[{_PASSED_OVER}]*[{_SIGNS}])")
_NUMBER: Final = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?", re.ASCII)

_SHOWN_OF_ROWS: Final = ("url", "number", "lang")
"""What a cell has of a list's rows, where they have it: addresses, telephone numbers."""


def harmless(text: str) -> str:
    """The text, marked so that no spreadsheet takes it or a part of it for a formula."""
    return text if _NUMBER.fullmatch(text) else _DANGER.sub(MARK, text)


def plain(cell: str) -> str:
    """The text that `harmless` made the cell from."""
    return _MARKED.sub("", cell)


def table_columns(columns: Iterable[Column]) -> list[Column]:
    """Those that a table can have: single values, and lists of names, addresses or numbers."""
    return [column for column in columns if column.is_flat or column.type == Type.NAMES or _of_rows(column)]


def table_heads(columns: Sequence[Column]) -> list[str]:
    """The heads of a table. A list is told by what its cells have: `files_url`, `topics` and `topics_name`."""
    return [head for column in columns for head in _heads(column)]


def table_cells(columns: Sequence[Column], row: dict[str, Any]) -> list[str]:
    """The cells of a `Writer.row` under these heads, safe in a spreadsheet; empty where nothing is recorded."""
    return [_cell(value) for column in columns for value in _values(column, row)]


def _of_rows(column: Column) -> str:
    """Which of its rows' columns is shown; empty where none is, or where it is no list of rows."""
    if column.type != Type.ROWS:
        return ""
    names = [each.name for each in column.columns]
    return next((name for name in _SHOWN_OF_ROWS if name in names), "")


def _heads(column: Column) -> list[str]:
    if column.type == Type.NAMES:
        return [column.name, f"{column.name}_name"]
    shown = _of_rows(column)
    return [f"{column.name}_{shown}"] if shown else flat_columns([column])


def _values(column: Column, row: dict[str, Any]) -> list[Any]:
    value = row[column.name]
    if column.type == Type.NAMES:
        return [" ".join(each["code"] for each in value), "; ".join(each["name"] for each in value)]
    shown = _of_rows(column)
    return [" ".join(each[shown] for each in value if each[shown])] if shown else flat_values([column], row)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return harmless(value) if isinstance(value, str) else str(value)
