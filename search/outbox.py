"""What waits for the engine: pages announced, to be read later; pages withdrawn, out at once.

Publishing never fails or waits for search's sake: it announces by one cheap row. What works on many rows takes those
that nobody else holds, so that it never waits for one while it holds another (no deadlock, whatever an editor does).
"""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from . import deliveries
from .engines import get_database_engine
from .engines.term_table import in_chunks
from .models import SearchDocument
from .pages import page_key

_ANNOUNCED = ["page", "changed_at", "synced_at", "retry_at", "removed_at"]
_AT_A_TIME = 200
"""Rows that one transaction holds."""


def announce(page_id: int) -> None:
    """Let the page be read (again). One statement; its text is not looked at."""
    SearchDocument.objects.bulk_create(
        [SearchDocument(key=page_key(page_id), page_id=page_id, changed_at=timezone.now())],
        update_conflicts=True,
        unique_fields=["key"],
        update_fields=_ANNOUNCED,
    )


def announce_many(page_ids: Iterable[int], *, from_scratch: bool = False) -> None:
    """The same for pages that nobody is just announcing or withdrawing.

    From scratch lets them be written also if they say what the engine has already.
    """
    for chunk in in_chunks(page_ids, _AT_A_TIME):
        by_key = {page_key(page_id): page_id for page_id in chunk}
        now = timezone.now()
        with transaction.atomic():
            free = held(SearchDocument.objects.filter(key__in=by_key))
            for document in free:
                document.page_id, document.changed_at = by_key[document.key], now
                document.synced_at = document.retry_at = document.removed_at = None
                document.content_hash = "" if from_scratch else document.content_hash
            SearchDocument.objects.bulk_update(free, [*_ANNOUNCED, "content_hash"])
        SearchDocument.objects.bulk_create(
            [SearchDocument(key=key, page_id=page_id, changed_at=now) for key, page_id in by_key.items()],
            ignore_conflicts=True,
        )


def withdraw(page_id: int) -> None:
    """Take the page out, now and in this transaction; no harm if it is not in."""
    _withdraw(SearchDocument.objects.filter(key=page_key(page_id)))


def withdraw_below(path: str) -> None:
    """Take out the page of that tree path and all below it, now and in this transaction."""
    _withdraw(SearchDocument.objects.filter(page__path__startswith=path))


def withdraw_many(documents: QuerySet[SearchDocument]) -> None:
    """Take out those of the documents that nobody else holds."""
    keys = list(documents.values_list("key", flat=True))
    for chunk in in_chunks(keys, _AT_A_TIME):
        with transaction.atomic():
            _withdraw(
                SearchDocument.objects.filter(key__in=[each.key for each in held(documents.filter(key__in=chunk))])
            )


def _withdraw(documents: QuerySet[SearchDocument]) -> None:
    """Make them tombstones and let the engine forget them; one outside of the database leaves them out from now on."""
    keys = list(documents.filter(removed_at__isnull=True).order_by("pk").values_list("key", flat=True))
    now = timezone.now()
    for chunk in in_chunks(keys, _AT_A_TIME):
        with transaction.atomic():
            SearchDocument.objects.filter(key__in=chunk).update(
                removed_at=now, changed_at=now, synced_at=None, retry_at=None, content_hash=""
            )
            get_database_engine().remove(chunk)
            deliveries.ask(chunk, is_removal=True)


def held(documents: QuerySet[SearchDocument]) -> list[SearchDocument]:
    """Lock those of the documents that nobody else has locked, until the end of the transaction.

    Without their texts. SQLite has one writer at a time: there it is all of them.
    """
    free = documents.select_for_update(skip_locked=True, of=("self",)).order_by("pk")
    return list(free.only("key", "page", "changed_at", "content_hash"))
