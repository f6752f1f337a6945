"""Lists of records, and what changed in them since an instant."""

from collections.abc import Iterable
from datetime import datetime
from heapq import merge
from typing import Any

from django.http import HttpRequest, HttpResponse

from core.open_data.columns import Record
from core.open_data.datasets import Dataset, applied
from core.open_data.loading import load, newest_first, public_pages, with_changed_at, without_texts
from core.open_data.values import Writer
from core.open_data.withdrawn import COLUMNS as TOMBSTONE_COLUMNS
from core.open_data.withdrawn import withdrawals, withdrawn
from gjilan_site.api.answering import AbsoluteUrls, json_response, set_last_modified
from gjilan_site.api.freshness import last_change
from gjilan_site.api.parameters import ListQuery, asked_filters, check_names
from gjilan_site.api.schemas import api_columns


def list_records(request: HttpRequest, dataset: Dataset, query: ListQuery) -> HttpResponse:
    """A part of the list, newest record first; with `changed_since` oldest change first, tombstones among them."""
    check_names(request, type(query).model_fields)
    pages = applied(dataset, public_pages(dataset), asked_filters(dataset, query))
    if query.changed_since is None:
        count = pages.count()
        part = newest_first(dataset, without_texts(dataset, pages))[query.offset : query.offset + query.limit]
        results = _rows(request, dataset, load(dataset, part) if count > query.offset else [])
    else:
        count, results = _changes(request, dataset, pages, query)
    body = {"count": count, **neighbours(request, count, offset=query.offset, limit=query.limit), "results": results}
    response = json_response(body)
    set_last_modified(response, last_change(dataset))
    return response


def _rows(request: HttpRequest, dataset: Dataset, records: Iterable[Record]) -> list[dict[str, Any]]:
    writer, columns = Writer(AbsoluteUrls(request)), api_columns(dataset, is_whole=False)
    return [writer.row(columns, record) for record in records]


def _changes(request: HttpRequest, dataset: Dataset, pages: Any, query: ListQuery) -> tuple[int, list[dict[str, Any]]]:
    """How many changes there are, and this part of them. Each language's withdrawal is one of that language."""
    since, last = query.changed_since, query.offset + query.limit
    changed = with_changed_at(pages).filter(record_changed_at__gte=since)
    gone = withdrawals(dataset).filter(at__gte=since)
    moved = ((at, "", pk) for at, pk in _first(changed, "record_changed_at", last))
    ended = ((at, "gone", pk) for at, pk in _first(gone, "at", last))
    part = list(merge(moved, ended))[query.offset : last]
    live = {pk for _at, which, pk in part if not which}
    records = load(dataset, without_texts(dataset, public_pages(dataset)).filter(pk__in=live)) if live else []
    rows = dict(zip((record.page.pk for record in records), _rows(request, dataset, records), strict=True))
    ended_pks = {pk for _at, which, pk in part if which}
    stones = {row.pk: _tombstone(request, row) for row in (gone.filter(pk__in=ended_pks) if ended_pks else ())}
    found = [(stones if which else rows).get(pk) for _at, which, pk in part]
    return changed.count() + gone.count(), [row for row in found if row is not None]


def _first(rows: Any, at: str, count: int) -> list[tuple[datetime, int]]:
    """When and which, oldest first."""
    return list(rows.order_by(at, "pk").values_list(at, "pk")[:count])


def _tombstone(request: HttpRequest, row: Any) -> dict[str, Any]:
    return Writer(AbsoluteUrls(request)).row(TOMBSTONE_COLUMNS, withdrawn(row))


def neighbours(request: HttpRequest, count: int, *, offset: int, limit: int) -> dict[str, str | None]:
    """The addresses of the parts before and behind, with everything else that was asked."""
    following = offset + limit if offset + limit < count else None
    before = max(0, offset - limit) if offset else None
    return {"next": address(request, offset=following), "previous": address(request, offset=before)}


def address(request: HttpRequest, **changed: int | None) -> str | None:
    """The same question with a parameter changed; None where that is None."""
    if None in changed.values():
        return None
    query = request.GET.copy()
    for name, value in changed.items():
        query[name] = str(value)
    return request.build_absolute_uri(f"{request.path}?{query.urlencode()}")
