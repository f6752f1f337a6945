"""The dictionary of a dataset: every column with its type, meaning and codes, and by what lists can be narrowed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

from core.open_data.columns import Column, Text, Type
from core.open_data.datasets import DataFilter, Dataset
from core.open_data.tables import table_columns, table_heads

TYPE_WORDS: dict[Type, Text] = {
    Type.TEXT: _("text"),
    Type.LITERAL: _("text, the same in every alphabet"),
    Type.HTML: _("text as HTML"),
    Type.DATE: _("day"),
    Type.INSTANT: _("instant in UTC"),
    Type.INTEGER: _("whole number"),
    Type.NUMBER: _("number"),
    Type.BOOLEAN: _("true or false"),
    Type.URL: _("address"),
    Type.UUID: _("identifier (UUID)"),
    Type.CODE: _("code with its label"),
    Type.NAME: _("record by its short name and name"),
    Type.OBJECT: _("several values"),
    Type.NAMES: _("records by short name and name"),
    Type.TEXTS: _("texts"),
    Type.ROWS: _("rows"),
}
_EXAMPLES = {Type.DATE: "2026-06-18", Type.INSTANT: "2026-06-18T08:00:00Z", Type.BOOLEAN: "true"}
_PREFIXES = {"schema": "https://schema.org/", "eli": "http://data.europa.eu/eli/ontology#"}


@dataclass(frozen=True)
class CodeLine:
    """A code and what it means."""

    code: str
    label: str


@dataclass(frozen=True)
class ColumnLine:
    """A column as the dictionary shows it."""

    name: str
    type_words: str
    example: str
    label: str
    description: str
    term: str
    term_url: str
    heads: list[str]
    """Its heads in CSV files; none where a table has no room for it."""
    codes: list[CodeLine]
    may_be_empty: bool


@dataclass(frozen=True)
class Table:
    """Columns of one level: those of records, or of the rows of a column."""

    anchor: str
    of: str
    """The path of the column that they are of, such as `files`; empty for records."""
    lines: list[ColumnLine]


@dataclass(frozen=True)
class FilterLine:
    """A parameter that narrows a list."""

    name: str
    label: str
    description: str
    codes: list[CodeLine] = field(default_factory=list)
    asked: str = "fixed"
    """`fixed`, `choice` (of names that staff make, which can be many) or `year`."""


def tables_of(dataset: Dataset) -> list[Table]:
    """First the columns of records, then those of each list of rows in them."""
    in_csv = {column.name: table_heads([column]) for column in table_columns(dataset.list_columns)}
    return list(_tables(dataset.columns, "", in_csv))


def _tables(columns: Iterable[Column], of: str, in_csv: dict[str, list[str]]) -> Iterator[Table]:
    nested = [column for column in columns if column.columns]
    yield Table(
        anchor=f"c-{of.replace('.', '-')}" if of else "columns",
        of=of,
        lines=[_line(column, in_csv.get(column.name, []) if not of else []) for column in columns],
    )
    for column in nested:
        yield from _tables(column.columns, f"{of}.{column.name}" if of else column.name, in_csv)


def _line(column: Column, heads: list[str]) -> ColumnLine:
    prefix, _colon, name = column.term.partition(":")
    values = column.values() if column.values else ()
    return ColumnLine(
        name=column.name,
        type_words=str(TYPE_WORDS[column.type]),
        example=_EXAMPLES.get(column.type, ""),
        label=str(column.label),
        description=str(column.description),
        term=column.term,
        term_url=f"{_PREFIXES[prefix]}{name}" if prefix in _PREFIXES else "",
        heads=heads,
        codes=[CodeLine(value.code, str(value.label)) for value in values],
        may_be_empty=not column.is_known,
    )


def filters_of(dataset: Dataset) -> list[FilterLine]:
    """What lists and CSV files can be narrowed by."""
    return [_filter(each) for each in dataset.filters]


def _filter(each: DataFilter) -> FilterLine:
    return FilterLine(
        name=each.name,
        label=str(each.label),
        description=str(each.description),
        codes=[CodeLine(value.code, str(value.label)) for value in each.values()],
        asked=each.asked.value,
    )
