"""From pages to records, in bulk."""

from collections.abc import Iterable
from typing import Any

from django.db.models import F, Max, OuterRef, QuerySet, Subquery
from wagtail.models import Page

from core.addresses import home_paths
from core.languages import active_language, locales
from core.open_data.columns import Record
from core.open_data.datasets import Dataset
from core.open_data.versions import CHANGED_AT, not_expired
from core.visibility import public


def public_pages(dataset: Dataset) -> "QuerySet[Any]":
    """The dataset's pages that everybody may see, in the active language: every list and count starts here."""
    code = active_language().locale_code
    home = home_paths().get(code)
    pages: QuerySet[Any] = dataset.model._default_manager.filter(not_expired())
    if home is None:
        return pages.none()
    pages = public(pages.filter(locale_id=locales()[code].pk, url_path__startswith=home))
    prepared: QuerySet[Any] = dataset.prepare(pages.select_related(*dataset.needs))
    return prepared


def newest_first(dataset: Dataset, pages: "QuerySet[Any]") -> "QuerySet[Any]":
    """In the order of lists: by the day or instant that a record is of; those of which it is not recorded come last."""
    return pages.order_by(F(dataset.date_field).desc(nulls_last=True), "-pk")


def with_changed_at(pages: "QuerySet[Any]") -> "QuerySet[Any]":
    """Annotate `record_changed_at`: the last publication of each record in any language."""
    versions = public(Page.objects.filter(not_expired(), translation_key=OuterRef("translation_key")))
    last = versions.order_by().values("translation_key").annotate(last=Max(CHANGED_AT)).values("last")
    annotated: QuerySet[Any] = pages.annotate(record_changed_at=Subquery(last))
    return annotated


def without_texts(dataset: Dataset, pages: "QuerySet[Any]") -> "QuerySet[Any]":
    """Leave the long fields in the database, which lists do not give."""
    return pages.defer(*dataset.heavy)


def load(dataset: Dataset, pages: Iterable[Any], *, is_whole: bool = False) -> list[Record]:
    """The pages as records, with their relations; `is_whole` with those, too, that only single records give."""
    records = [Record(page) for page in pages]
    for relation in dataset.all_relations:
        if relation.is_long and not is_whole:
            continue
        found = relation.load(records) if records else {}
        for record in records:
            record.related[relation.name] = found.get(record.key, relation.default)
    return records
