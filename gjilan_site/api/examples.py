"""Examples of answers for the description, made from the columns. Codes and languages are real ones."""

from collections.abc import Sequence
from typing import Any

from core.open_data.columns import Column, Type
from core.open_data.datasets import Dataset
from gjilan_site.api.schemas import api_columns

ID = "7d9f0d5e-1c4f-4c7e-9d55-0a4f3a1b2c3d"
_SITE = "https://gjilan.example"
_REFERENCE = {"id": ID, "code": "buxheti", "name": "Buxheti", "lang": None}
_PLAIN: dict[Type, Any] = {
    Type.TEXT: "Words in the language of the answer",
    Type.LITERAL: "01 Nr. 016-35201",
    Type.HTML: "<p>Words in the language of the answer.</p>",
    Type.TEXTS: ["Words in the language of the answer"],
    Type.DATE: "2026-11-25",
    Type.INSTANT: "2026-11-25T08:00:00Z",
    Type.INTEGER: 2,
    Type.NUMBER: 42.4635,
    Type.BOOLEAN: True,
    Type.URL: f"{_SITE}/sq/",
    Type.UUID: ID,
    Type.NAME: _REFERENCE,
    Type.NAMES: [_REFERENCE],
}

INDEX = {
    "openapi": f"{_SITE}/api/v1/openapi.json",
    "search": f"{_SITE}/api/v1/search",
    "datasets": [
        {
            "code": "decisions",
            "label": "Decisions",
            "description": "Decisions of the Assembly, its committees and the mayor.",
            "url": f"{_SITE}/api/v1/decisions?lang=en",
        }
    ],
}


def row(columns: Sequence[Column]) -> dict[str, Any]:
    """A value in every column."""
    return {column.name: _value(column) for column in columns}


def _value(column: Column) -> Any:
    if column.type == Type.ROWS:
        return [row(column.columns)]
    if column.type == Type.OBJECT:
        return row(column.columns)
    first = next(iter(column.values()), None) if column.values else None
    if first is not None:
        return {"code": first.code, "label": str(first.label)} if column.type == Type.CODE else first.code
    return _PLAIN[column.type]


def part(rows: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """A part of a list."""
    return {"count": len(rows), "next": None, "previous": None, "results": rows, **more}


def list_example(dataset: Dataset) -> dict[str, Any]:
    """A list of one record."""
    return part([row(api_columns(dataset, is_whole=False))])


def record_example(dataset: Dataset) -> dict[str, Any]:
    """A whole record."""
    return row(api_columns(dataset, is_whole=True))


def answered(example: Any) -> dict[str, Any]:
    """For `openapi_extra` of an operation."""
    return {"responses": {200: {"content": {"application/json": {"example": example}}}}}
