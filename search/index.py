"""Keeping the index: bring in and out what waits, find what nobody announced.

Everything here may be run twice, and by two at a time.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from core.models import BasePage

from .analysis import ANALYSIS_VERSION
from .engines import get_engine
from .models import SearchDocument
from .outbox import announce_many, held, withdraw_many
from .pages import KEY_PREFIX, Content, read_page, write_content
from .projection import project
from .visibility import visible_pages

logger = logging.getLogger(__name__)

_CHUNK = 50
"""Documents read and written at a time: what is in memory, and how long others wait to write."""

_RETRY_AFTER = timedelta(hours=1)
_UNREADABLE = (ArithmeticError, AttributeError, LookupError, ObjectDoesNotExist, TypeError, ValueError)
"""What a page type's code raises on data that it did not expect."""


def sync() -> int:
    """Bring everything that waits into the engine or out of it; the number of documents handled."""
    handled = 0
    busy: set[int] = set()
    while waiting := list(_waiting().exclude(pk__in=busy)[:_CHUNK]):
        done, held_by_others = _handle(waiting)
        handled += done
        busy |= held_by_others
    return handled


def reconcile() -> int:
    """Compare all pages with the index and set right what differs; the number of documents handled."""
    announce_many(_pages_not_in_the_index())
    withdraw_many(_documents_without_a_page())
    return sync()


def read_everything_again(*, from_scratch: bool) -> int:
    """Read every page anew; the number of documents handled.

    From scratch writes into the engine also what did not change. Nothing is out of it meanwhile.
    """
    announce_many(list(visible_pages().order_by().values_list("pk", flat=True)), from_scratch=from_scratch)
    return reconcile()


def _waiting() -> QuerySet[SearchDocument]:
    """First come, first served."""
    now = timezone.now()
    waiting = SearchDocument.objects.filter(synced_at__isnull=True)
    return waiting.filter(Q(retry_at__isnull=True) | Q(retry_at__lte=now)).order_by("changed_at", "pk")


@dataclass
class _Reading:
    """A document that waits, and what its page says; no content where it is to go or could not be read."""

    document: SearchDocument
    content: Content | None = None
    is_gone: bool = False


def _handle(documents: Sequence[SearchDocument]) -> tuple[int, set[int]]:
    """Read the pages of these, then write what changed; how many, and which ones others hold just now.

    What was announced or withdrawn while it was read goes on waiting.
    """
    pages = {page.pk: page for page in _readable_pages(documents)}
    readings = [_read(document, pages.get(document.page_id)) for document in documents]
    with transaction.atomic():
        ids = [document.pk for document in documents]
        unlocked = {row.pk: row.changed_at for row in held(SearchDocument.objects.filter(pk__in=ids))}
        ready = [each for each in readings if unlocked.get(each.document.pk) == each.document.changed_at]
        _write(ready)
    return len(ready), set(ids) - set(unlocked)


def _readable_pages(documents: Sequence[SearchDocument]) -> Iterable[BasePage]:
    """The visible pages of these documents, each in its own class."""
    ids = [document.page_id for document in documents if document.page_id and document.removed_at is None]
    pages: Iterable[BasePage] = visible_pages().filter(pk__in=ids).select_related("locale").specific()
    return pages


def _read(document: SearchDocument, page: BasePage | None) -> _Reading:
    if page is None:
        return _Reading(document, is_gone=True)
    try:
        return _Reading(document, read_page(page))
    except _UNREADABLE:
        logger.exception("page can't be read for search", extra={"page": page.pk})
        return _Reading(document)


def _write(readings: Sequence[_Reading]) -> None:
    """Into the table and the engine, in one transaction."""
    now = timezone.now()
    gone = [each.document for each in readings if each.is_gone]
    get_engine().remove([document.key for document in gone])
    SearchDocument.objects.filter(pk__in=[document.pk for document in gone]).delete()
    unreadable = [each.document.pk for each in readings if each.content is None and not each.is_gone]
    SearchDocument.objects.filter(pk__in=unreadable).update(retry_at=now + _RETRY_AFTER)
    get_engine().index(project(document) for document in list(_store(readings, now)))


def _store(readings: Sequence[_Reading], now: datetime) -> Iterator[SearchDocument]:
    """Save what was read; the documents that changed since the engine had them."""
    for document, content in ((each.document, each.content) for each in readings):
        if content is None:
            continue
        content_hash = content.hash(ANALYSIS_VERSION)
        has_changed = content_hash != document.content_hash
        write_content(document, content)
        document.content_hash, document.analysis_version = content_hash, ANALYSIS_VERSION
        document.synced_at, document.retry_at = now, None
        document.save()
        if has_changed:
            yield document


def _pages_not_in_the_index() -> list[int]:
    """Visible pages without a document that waits or holds their last publication."""
    same = Q(published_at=OuterRef("last_published_at")) | Q(
        published_at__isnull=True, page__last_published_at__isnull=True
    )
    current = Q(synced_at__isnull=True) | (same & Q(analysis_version=ANALYSIS_VERSION))
    known = SearchDocument.objects.filter(current, page=OuterRef("pk"), removed_at__isnull=True)
    return list(visible_pages().filter(~Exists(known)).order_by().values_list("pk", flat=True))


def _documents_without_a_page() -> QuerySet[SearchDocument]:
    """Documents of pages that nobody may see any more."""
    page = visible_pages().filter(pk=OuterRef("page_id"))
    return SearchDocument.objects.filter(~Exists(page), key__startswith=KEY_PREFIX, removed_at__isnull=True)
