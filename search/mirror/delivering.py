"""Changes on their way: sent in bulk, in the order in which they were made, kept until the engine has them.

May be run by two at a time: of two versions of a document the newer one stays, whoever comes last.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone

from search.deliveries import has_mirror
from search.engines import EngineError, IndexMissingError
from search.engines.elastic import Change, ElasticsearchEngine
from search.engines.elastic.client import NAME
from search.engines.term_table import in_chunks
from search.models import Delivery, SearchDocument
from search.projection import project

from .state import mirror, note_failure, note_success

AT_A_TIME = 500
_DOCUMENTS_IN_MEMORY = 50
_RETRY_REFUSED_AFTER = timedelta(hours=1)

Rows = Mapping[str, Sequence[Delivery]]
"""By the keys of their documents."""


def deliver() -> int:
    """Bring over what waits, unless the engine failed just now; the number of documents brought.

    Never raises for the engine's sake: the next call, 15 seconds later, does what this one could not.
    """
    if not has_mirror() or not Delivery.objects.exists():
        return 0
    retry_at = mirror().retry_at
    if retry_at and retry_at > timezone.now():
        return 0
    try:
        delivered = deliver_now()
    except IndexMissingError:
        return 0  # `keep` builds one
    except EngineError as error:
        note_failure(error)
        return 0
    if delivered:
        note_success()
    return delivered


def deliver_now() -> int:
    """Bring over what waits; the number of documents brought. Raises EngineError; what arrived before is forgotten."""
    delivered = 0
    while rows := _due():
        delivered += _bring(rows)
    return delivered


def _due() -> list[Delivery]:
    """Those that come next."""
    due = Delivery.objects.filter(Q(retry_at__isnull=True) | Q(retry_at__lte=timezone.now()))
    return list(due.order_by("asked_at", "pk")[:AT_A_TIME])


def _bring(rows: Sequence[Delivery]) -> int:
    """Write what the documents of these rows say now, and forget the rows that arrived; how many documents they are."""
    engine = ElasticsearchEngine()
    # After the rows were read: of an index that is begun later, its maker reads what they are about himself.
    targets = engine.indices.targets()
    if not targets.names():
        raise IndexMissingError(NAME, f"there is no index under {engine.indices.alias}")
    by_key = _by_key(rows)
    arrived: set[str] = set()
    removals = {row.key for row in rows if row.is_removal}
    try:
        for written in engine.write(_changes(by_key, arrived), targets.names()):
            if written.refusal:
                refuse(by_key[written.key], written.refusal)
            else:
                arrived.add(written.key)
        if removals and targets.live:
            engine.refresh()  # until then they would still be counted
    except EngineError:
        arrived -= removals
        raise
    finally:
        Delivery.objects.filter(pk__in=[row.pk for key in arrived for row in by_key[key]]).delete()
    return len(by_key)


def _by_key(rows: Sequence[Delivery]) -> Rows:
    by_key: dict[str, list[Delivery]] = {}
    for row in rows:
        by_key.setdefault(row.key, []).append(row)
    return by_key


def _changes(rows: Rows, arrived: set[str]) -> Iterator[Change]:
    """A change for each key that needs one; the others are added to `arrived`. Documents are read as they are sent."""
    for keys in in_chunks(rows, _DOCUMENTS_IN_MEMORY):
        found = SearchDocument.objects.filter(key__in=keys, removed_at__isnull=True).exclude(content_hash="")
        documents = {document.key: document for document in found}
        for key in keys:
            version = version_of(max(row.asked_at for row in rows[key]))
            if document := documents.get(key):
                yield Change(key, version, project(document))
            elif any(row.is_removal for row in rows[key]):
                yield Change(key, version, None)
            else:  # announced again, and not read yet: that will bring a row of its own
                arrived.add(key)


def version_of(instant: datetime) -> int:
    """Microseconds since 1970."""
    return int(instant.timestamp() * 1_000_000)


def refuse(rows: Sequence[Delivery], refusal: str) -> None:
    """Leave them alone for an hour: others do not wait behind them."""
    values = {"retry_at": timezone.now() + _RETRY_REFUSED_AFTER, "refusal": refusal}
    Delivery.objects.filter(pk__in=[row.pk for row in rows]).update(**values)
