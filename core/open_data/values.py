"""From a record to plain values: what JSON has words for, in the reader's language and alphabet."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from core.languages import active_language
from core.open_data.columns import Column, Foreign, Reference, Type
from core.script import SERBIAN_CYRILLIC, reader_script
from core.script_html import transliterate_html

_ADDRESS = re.compile(r'(?P<name>\s(?:href|src|poster)=")(?P<url>/(?!/)[^"]*)')
_SRCSET = re.compile(r'(?P<name>\ssrcset=")(?P<urls>[^"]*)')


@dataclass
class Writer:
    """Writes values in the active language; `absolute` puts the site before an address."""

    absolute: Callable[[str], str]
    _labels: dict[int, dict[str, str]] = field(default_factory=dict)

    def row(self, columns: Sequence[Column], source: Any) -> dict[str, Any]:
        """The values of all columns, read from a record or from a nested row."""
        return {column.name: self.value(column, column.read(source)) for column in columns}

    def value(self, column: Column, raw: Any) -> Any:
        """As JSON has it. What is not recorded is None, of lists an empty one."""
        if column.type == Type.ROWS:
            return [self.row(column.columns, each) for each in raw or ()]
        if column.type == Type.OBJECT:
            return None if raw is None else self.row(column.columns, raw)
        if column.type == Type.NAMES:
            return [self._reference(each) for each in raw or ()]
        if column.type == Type.TEXTS:
            return [_words(each) for each in raw or ()]
        if raw is None or raw == "":
            return "" if column.is_known and column.type == Type.TEXT else None
        return self._plain(column, raw)

    def _plain(self, column: Column, raw: Any) -> Any:
        if column.type == Type.CODE:
            return self._code(column, str(raw))
        if column.type == Type.NAME:
            return self._reference(raw)
        if column.type == Type.URL:
            return self.absolute(str(raw))
        if column.type == Type.HTML:
            return self.html(str(raw))
        return _SIMPLE[column.type](raw)

    def _code(self, column: Column, code: str) -> dict[str, str]:
        known = self._labels.get(id(column))
        if known is None:
            values = column.values() if column.values else ()
            known = {value.code: reader_script(str(value.label)) for value in values}
            self._labels[id(column)] = known
        return {"code": code, "label": known.get(code, code)}

    def _reference(self, raw: Reference) -> dict[str, Any]:
        name = raw.name if raw.lang else reader_script(raw.name)
        return {"id": str(raw.id), "code": raw.code, "name": name, "lang": raw.lang or None}

    def html(self, html: str) -> str:
        """In the reader's alphabet, with whole addresses."""
        if active_language().code == SERBIAN_CYRILLIC:
            html = transliterate_html(html)
        html = _ADDRESS.sub(lambda found: found["name"] + self.absolute(found["url"]), html)
        return _SRCSET.sub(lambda found: found["name"] + self._srcset(found["urls"]), html)

    def _srcset(self, urls: str) -> str:
        parts = (part.strip() for part in urls.split(","))
        return ", ".join(self.absolute(part) if part.startswith("/") else part for part in parts)


def instant(moment: datetime) -> str:
    """In UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _words(raw: Any) -> str:
    return str(raw) if isinstance(raw, Foreign) else reader_script(str(raw))


def _day(day: date) -> str:
    return day.isoformat()


_SIMPLE: dict[Type, Callable[[Any], Any]] = {
    Type.TEXT: _words,
    Type.LITERAL: str,
    Type.UUID: str,
    Type.DATE: _day,
    Type.INSTANT: instant,
    Type.INTEGER: int,
    Type.NUMBER: float,
    Type.BOOLEAN: bool,
}


def flat_columns(columns: Iterable[Column]) -> list[str]:
    """The heads of a table: a code is two columns (its code, its label), and so is a name (short name, name)."""
    return [head for column in columns if column.is_flat for head in _heads(column)]


def _heads(column: Column) -> list[str]:
    second = {Type.CODE: "label", Type.NAME: "name"}.get(column.type)
    return [column.name, f"{column.name}_{second}"] if second else [column.name]


def flat_values(columns: Iterable[Column], row: dict[str, Any]) -> list[Any]:
    """The values of a `Writer.row` under these heads; None where nothing is recorded."""
    return [value for column in columns if column.is_flat for value in _cells(column, row[column.name])]


def _cells(column: Column, value: Any) -> list[Any]:
    if column.type == Type.CODE:
        return [value and value["code"], value and value["label"]]
    if column.type == Type.NAME:
        return [value and value["code"], value and value["name"]]
    return [value]
