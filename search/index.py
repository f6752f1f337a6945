"""Keeping the index: announce, withdraw, bring up to date.

Whoever publishes announces a page by one cheap row, and the worker reads its text later. Whoever withdraws takes it
out at once. `reconcile` finds what neither did. Everything here may be run twice, and by two at a time.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice
from typing import TypeVar

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from core.models import BasePage

from .analysis import ANALYSIS_VERSION
from .engines import get_engine
from .models import SearchDocument
from .pages import KEY_PREFIX, page_key, read_page, write_content
from .projection import project
from .visibility import visible_pages

logger = logging.getLogger(__name__)

Item = TypeVar("Item")

_CHUNK = 50
"""Documents read and written at a time: what is in memory, and how long others wait to write."""

_ANNOUNCED_AT_A_TIME = 500
_RETRY_AFTER = timedelta(hours=1)
_UNREADABLE = (ArithmeticError, AttributeError, LookupError, ObjectDoesNotExist, TypeError, ValueError)
"""What a page type's code raises on data that it did not expect."""


# Announcing


def announce(page_ids: Iterable[int]) -> None:
    """Let the pages be read (again). The text is not looked at, so that saving stays quick."""
    now = timezone.now()
    for chunk in _chunks(page_ids, _ANNOUNCED_AT_A_TIME):
        SearchDocument.objects.bulk_create(
            [SearchDocument(key=page_key(page_id), page_id=page_id, changed_at=now) for page_id in chunk],
            update_conflicts=True,
            unique_fields=["key"],
            update_fields=["page", "changed_at", "synced_at", "retry_at", "removed_at"],
        )


def withdraw(page_ids: Iterable[int]) -> None:
    """Take the pages out, now and in this transaction; pages that are not in do no harm."""
    for chunk in _chunks(page_ids, _ANNOUNCED_AT_A_TIME):
        _withdraw(SearchDocument.objects.filter(key__in=[page_key(page_id) for page_id in chunk]))


def withdraw_below(path: str) -> None:
    """Take out the page of that tree path and all below it."""
    _withdraw(SearchDocument.objects.filter(page__path__startswith=path))


def _withdraw(documents: QuerySet[SearchDocument]) -> None:
    """Make them tombstones and let the engine forget them."""
    now = timezone.now()
    keys = documents.filter(removed_at__isnull=True).values_list("key", flat=True)
    for chunk in _chunks(list(keys), _ANNOUNCED_AT_A_TIME):
        rows = SearchDocument.objects.filter(key__in=chunk)
        rows.update(removed_at=now, changed_at=now, synced_at=None, retry_at=None, content_hash="")
        get_engine().remove(chunk)


# Bringing up to date


def sync() -> int:
    """Bring everything that waits into the engine or out of it; the number of documents handled."""
    handled = 0
    while waiting := list(_waiting()[:_CHUNK]):
        _handle(waiting)
        handled += len(waiting)
    return handled


def reconcile() -> int:
    """Compare all pages with the index and set right what differs; the number of documents handled."""
    announce(_pages_not_in_the_index())
    _withdraw(_documents_without_a_page())
    return sync()


def read_everything_again(*, from_scratch: bool) -> int:
    """Read every page anew. From scratch writes into the engine also what did not change; nothing is out of it
    meanwhile. The number of documents handled."""
    announce(visible_pages().values_list("pk", flat=True).iterator())
    if from_scratch:
        SearchDocument.objects.update(content_hash="", changed_at=timezone.now(), synced_at=None)
    return reconcile()


def _waiting() -> QuerySet[SearchDocument]:
    """First come, first served."""
    now = timezone.now()
    waiting = SearchDocument.objects.filter(synced_at__isnull=True)
    return waiting.filter(Q(retry_at__isnull=True) | Q(retry_at__lte=now)).order_by("changed_at", "pk")


def _handle(documents: Sequence[SearchDocument]) -> None:
    """Read the pages of these and write what changed. What is announced again meanwhile goes on waiting."""
    pages = {page.pk: page for page in _readable_pages(documents)}
    gone = [document for document in documents if document.page_id not in pages]
    changed: list[SearchDocument] = []
    unchanged: list[SearchDocument] = []
    for document in documents:
        if document.page_id in pages:
            _read(document, pages[document.page_id], changed, unchanged)
    with transaction.atomic():
        _let_go(gone)
        written = [document for document in changed if _store(document)]
        get_engine().index(project(document) for document in written)
        for document in unchanged:
            _unmoved(document).update(synced_at=timezone.now(), retry_at=None)


def _readable_pages(documents: Sequence[SearchDocument]) -> Iterable[BasePage]:
    """The visible pages of these documents, each in its own class."""
    ids = [document.page_id for document in documents if document.page_id and document.removed_at is None]
    pages: Iterable[BasePage] = visible_pages().filter(pk__in=ids).select_related("locale").specific()
    return pages


def _read(
    document: SearchDocument, page: BasePage, changed: list[SearchDocument], unchanged: list[SearchDocument]
) -> None:
    """Read the page's text into the document and put it into one of the lists; into none if it can't be read."""
    try:
        content = read_page(page)
    except _UNREADABLE:
        logger.exception("page can't be read for search", extra={"page": page.pk})
        _unmoved(document).update(retry_at=timezone.now() + _RETRY_AFTER)
        return
    content_hash = content.hash(ANALYSIS_VERSION)
    if content_hash == document.content_hash:
        unchanged.append(document)
        return
    write_content(document, content)
    document.content_hash = content_hash
    changed.append(document)


def _store(document: SearchDocument) -> bool:
    """Save what was read; False if the document was announced or withdrawn meanwhile."""
    columns = {
        field.attname: getattr(document, field.attname)
        for field in SearchDocument._meta.concrete_fields
        if field.attname not in {"id", "key", "page_id", "changed_at", "removed_at"}
    }
    columns |= {"analysis_version": ANALYSIS_VERSION, "synced_at": timezone.now(), "retry_at": None}
    return bool(_unmoved(document).update(**columns))


def _let_go(documents: Sequence[SearchDocument]) -> None:
    """Let the engine forget these, and forget them."""
    still = [document for document in documents if _unmoved(document).update(removed_at=timezone.now())]
    get_engine().remove([document.key for document in still])
    SearchDocument.objects.filter(pk__in=[document.pk for document in still]).delete()


def _unmoved(document: SearchDocument) -> QuerySet[SearchDocument]:
    """The document's row, if nobody announced or withdrew it since it was read."""
    return SearchDocument.objects.filter(pk=document.pk, changed_at=document.changed_at)


def _pages_not_in_the_index() -> Iterator[int]:
    """Visible pages without a document that waits or holds their last publication."""
    same = Q(published_at=OuterRef("last_published_at")) | Q(
        published_at__isnull=True, page__last_published_at__isnull=True
    )
    current = Q(synced_at__isnull=True) | (same & Q(analysis_version=ANALYSIS_VERSION))
    known = SearchDocument.objects.filter(current, page=OuterRef("pk"), removed_at__isnull=True)
    ids = visible_pages().filter(~Exists(known)).order_by().values_list("pk", flat=True)
    return iter(list(ids))


def _documents_without_a_page() -> QuerySet[SearchDocument]:
    """Documents of pages that nobody may see any more."""
    page = visible_pages().filter(pk=OuterRef("page_id"))
    return SearchDocument.objects.filter(~Exists(page), key__startswith=KEY_PREFIX, removed_at__isnull=True)


def _chunks(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items, `size` at a time; read as they come."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
