"""What Elasticsearch holds against what it should hold, after a lost disk, an older copy, a time without it."""

from django.utils import timezone

from search import deliveries
from search.engines.elastic import ElasticsearchEngine
from search.models import Delivery, Mirror, SearchDocument

from .state import mirror


def compare() -> int:
    """Ask for everything that differs; how many documents that is. Raises EngineError."""
    engine = ElasticsearchEngine()
    engine.refresh()
    # Theirs first: what is put in meanwhile is asked for once too often, and nothing is taken out.
    theirs = engine.fingerprints()
    documents = SearchDocument.objects.filter(removed_at__isnull=True)
    ours = dict(documents.values_list("key", "content_hash").iterator())
    on_the_way = set(Delivery.objects.values_list("key", flat=True))
    gone = theirs.keys() - ours.keys() - on_the_way
    other = {key for key, fingerprint in ours.items() if fingerprint and theirs.get(key) != fingerprint} - on_the_way
    deliveries.ask(sorted(gone), is_removal=True)
    deliveries.ask(sorted(other))
    Mirror.objects.filter(pk=mirror().pk).update(compared_at=timezone.now())
    return len(gone) + len(other)
