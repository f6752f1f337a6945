"""A dataset as one CSV file, with the filters of its list: streamed, a part of the records at a time."""

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, Final

from django.http import HttpRequest, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import override
from ninja.errors import ValidationError as UnreadableQueryError
from pydantic import ValidationError, create_model

from core.generation import current, one_generation
from core.languages import Language, active_language
from core.open_data.datasets import Dataset, applied, datasets
from core.open_data.loading import load, newest_first, public_pages, without_texts
from core.open_data.tables import table_cells, table_columns, table_heads
from core.open_data.values import Writer
from gjilan_site.api.answering import ROOT, AbsoluteUrls, not_found, set_last_modified
from gjilan_site.api.freshness import last_change
from gjilan_site.api.parameters import (
    LanguageQuery,
    ListQuery,
    UnreadableError,
    asked_filters,
    check_names,
    invalid,
    list_query,
    unreadable,
)

CONTENT_TYPE: Final = "text/csv; charset=utf-8; header=present"
BYTE_ORDER_MARK: Final = "\ufeff"
"""Tells Excel that the letters are UTF-8; every other reader of CSV knows it or has a name for it (`utf-8-sig`)."""

PART: Final = 500
"""Records read at a time: what the memory holds, and what each few statements fetch."""


def csv_path(dataset: Dataset) -> str:
    """The address of the file, without language and filters."""
    return f"{ROOT}{dataset.code}.csv"


@cache
def csv_query(dataset_code: str) -> type[LanguageQuery]:
    """The language and the dataset's filters: the parameters of its list, less those that cut it into parts."""
    fields = list_query(datasets()[dataset_code]).model_fields
    own: dict[str, Any] = {
        name: (field.annotation, field) for name, field in fields.items() if name not in ListQuery.model_fields
    }
    model: type[LanguageQuery] = create_model(f"{dataset_code}-csv-query", __base__=LanguageQuery, **own)
    return model


def csv_file(request: HttpRequest, code: str) -> HttpResponseBase:
    """All records that the filters leave, newest first; 422 for a question that can't be read."""
    dataset = datasets().get(code)
    if dataset is None:
        return not_found(request)
    try:
        check_names(request, csv_query(code).model_fields)
        query: Any = csv_query(code).model_validate(request.GET.dict())
        asked = asked_filters(dataset, query)
    except UnreadableError as error:
        return unreadable(request, error)
    except ValidationError as error:
        return invalid(request, UnreadableQueryError([dict(each) for each in error.errors()]))
    return _answer(request, dataset, asked)


def _answer(request: HttpRequest, dataset: Dataset, asked: dict[str, Any]) -> HttpResponseBase:
    """The file, not begun yet. It is told from others by what it is made of: to write it for that would cost it all."""
    moment, language = last_change(dataset), active_language()
    heads = table_heads(table_columns(dataset.list_columns))
    made_of = [current(), moment, language.code, sorted(asked.items()), heads, request.get_host()]
    lines = _lines(dataset, asked, language, AbsoluteUrls(request))
    response = StreamingHttpResponse(lines, content_type=CONTENT_TYPE)
    response["ETag"] = f'W/"{hashlib.sha256(repr(made_of).encode()).hexdigest()[:32]}"'
    name = "-".join(["gjilan", dataset.code, language.code, *_part_of_name(asked), str(timezone.localdate())])
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    set_last_modified(response, moment)
    return response


def _part_of_name(asked: dict[str, Any]) -> list[str]:
    """Values are years and short names: letters, figures, hyphens."""
    return [str(value) for _name, value in sorted(asked.items())]


def _lines(dataset: Dataset, asked: dict[str, Any], language: Language, urls: AbsoluteUrls) -> Iterator[str]:
    """The file, a part at a time. Which records it has is read once, so that none is missed or comes twice."""
    columns, writer = table_columns(dataset.list_columns), Writer(urls)
    with override(language.code), one_generation():
        pages = newest_first(dataset, applied(dataset, public_pages(dataset), asked))
        keys = list(pages.values_list("pk", flat=True))
    yield BYTE_ORDER_MARK + written([table_heads(columns)])
    for start in range(0, len(keys), PART):
        with override(language.code), one_generation():
            rows = _rows(dataset, keys[start : start + PART], writer)
            part = written(table_cells(columns, row) for row in rows)
        yield part


def _rows(dataset: Dataset, keys: list[int], writer: Writer) -> Iterator[dict[str, Any]]:
    """The records of these pages in their order, those left out that are not public any more."""
    pages = without_texts(dataset, public_pages(dataset)).filter(pk__in=keys)
    by_key = {record.page.pk: record for record in load(dataset, pages)}
    return (writer.row(dataset.list_columns, by_key[key]) for key in keys if key in by_key)


def written(lines: Iterable[Sequence[str]]) -> str:
    """Lines as RFC 4180 has them."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(lines)
    return out.getvalue()
