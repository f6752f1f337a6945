"""Keeping the index: bring in and out what waits, find what nobody announced.

Everything here may be run twice, and by two at a time.
"""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from core.models import BasePage

from . import attached, deliveries
from .analysis import analysis_version
from .engines import get_database_engine
from .files import write_files
from .models import SearchDocument
from .outbox import announce_many, held, withdraw_many
from .pages import KEY_PREFIX, Content, read_page, with_files, write_content
from .projection import project
from .visibility import visible_pages

logger = logging.getLogger(__name__)

_CHUNK = 50
"""Documents read at a time: what is in memory."""

_FILE_PAGES = 300
"""Pages of files written in one transaction, or one document's: how long others wait to write."""

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
    announce_many(_pages_with_other_files())
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
    page: BasePage | None
    content: Content | None = None
    files_stamp: str = ""

    @property
    def file_pages(self) -> int:
        """How many there are to write."""
        return self.content.file_pages if self.content else 0


def _handle(documents: Sequence[SearchDocument]) -> tuple[int, set[int]]:
    """Read the pages of these, then write what changed; how many, and which ones others hold just now.

    What was announced or withdrawn while it was read goes on waiting.
    """
    pages = {page.pk: page for page in _readable_pages(documents)}
    # Before the texts: one that changes meanwhile has another stamp than the one that is kept.
    stamps = attached.stamps({page.translation_key for page in pages.values()})
    readings = [_read(document, pages.get(document.page_id), stamps) for document in documents]
    done, held_by_others = 0, set()
    for batch in _batches(readings):
        with transaction.atomic():
            ids = [each.document.pk for each in batch]
            unlocked = {row.pk: row.changed_at for row in held(SearchDocument.objects.filter(pk__in=ids))}
            ready = [each for each in batch if unlocked.get(each.document.pk) == each.document.changed_at]
            _write(ready)
        done += len(ready)
        held_by_others |= set(ids) - set(unlocked)
    return done, held_by_others


def _readable_pages(documents: Sequence[SearchDocument]) -> Iterable[BasePage]:
    """The visible pages of these documents, each in its own class."""
    ids = [document.page_id for document in documents if document.page_id and document.removed_at is None]
    pages: Iterable[BasePage] = visible_pages().filter(pk__in=ids).select_related("locale").specific()
    return pages


def _read(document: SearchDocument, page: BasePage | None, stamps: Mapping[UUID, str]) -> _Reading:
    if page is None:
        return _Reading(document, page)
    try:
        return _Reading(document, page, read_page(page), stamps.get(page.translation_key, ""))
    except _UNREADABLE:
        logger.exception("page can't be read for search", extra={"page": page.pk})
        return _Reading(document, page)


def _batches(readings: Sequence[_Reading]) -> Iterator[list[_Reading]]:
    """As many as may be written at a time."""
    batch: list[_Reading] = []
    pages = 0
    for reading in readings:
        if batch and pages + reading.file_pages > _FILE_PAGES:
            yield batch
            batch, pages = [], 0
        batch.append(reading)
        pages += reading.file_pages
    if batch:
        yield batch


def _write(readings: Sequence[_Reading]) -> None:
    """Into the tables and the engine, in one transaction."""
    now = timezone.now()
    gone = [each.document for each in readings if each.page is None]
    deliveries.ask([document.key for document in gone], is_removal=True)
    get_database_engine().remove([document.key for document in gone])
    SearchDocument.objects.filter(pk__in=[document.pk for document in gone]).delete()
    unreadable = [each.document.pk for each in readings if each.page and each.content is None]
    SearchDocument.objects.filter(pk__in=unreadable).update(retry_at=now + _RETRY_AFTER)
    changed = [each.document for each in readings if _store(each, now)]
    get_database_engine().index(project(document) for document in changed)
    deliveries.ask([document.key for document in changed])


def _store(reading: _Reading, now: datetime) -> bool:
    """Save what was read; whether it is other than what the engine has."""
    document, content = reading.document, reading.content
    if content is None or reading.page is None:
        return False
    if content.files_hash != document.files_hash or not document.content_hash:
        content = with_files(content, write_files(document, reading.page))
    content_hash = content.hash(analysis_version())
    has_changed = content_hash != document.content_hash
    write_content(document, content)
    document.content_hash, document.analysis_version = content_hash, analysis_version()
    document.files_stamp, document.synced_at, document.retry_at = reading.files_stamp, now, None
    document.save()
    return has_changed


def _pages_not_in_the_index() -> list[int]:
    """Visible pages without a document that waits or holds their last publication."""
    same = Q(published_at=OuterRef("last_published_at")) | Q(
        published_at__isnull=True, page__last_published_at__isnull=True
    )
    current = Q(synced_at__isnull=True) | (same & Q(analysis_version=analysis_version()))
    known = SearchDocument.objects.filter(current, page=OuterRef("pk"), removed_at__isnull=True)
    return list(visible_pages().filter(~Exists(known)).order_by().values_list("pk", flat=True))


def _documents_without_a_page() -> QuerySet[SearchDocument]:
    """Documents of pages that nobody may see any more."""
    page = visible_pages().filter(pk=OuterRef("page_id"))
    return SearchDocument.objects.filter(~Exists(page), key__startswith=KEY_PREFIX, removed_at__isnull=True)


def _pages_with_other_files() -> list[int]:
    """Pages in the index whose files say something else by now."""
    if not attached.has_stamps():
        return []
    stamps = attached.stamps()
    known = SearchDocument.objects.filter(page__isnull=False, synced_at__isnull=False, removed_at__isnull=True)
    rows = known.values_list("page_id", "page__translation_key", "files_stamp")
    return [page for page, key, stamp in rows.iterator() if page and stamps.get(key, "") != stamp]
