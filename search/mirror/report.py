"""How Elasticsearch stands, for the page of the background work."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from core.work.services import Fact, Service
from search.deliveries import has_mirror
from search.engines import EngineError, IndexMissingError
from search.engines.elastic import ElasticsearchEngine
from search.models import Delivery, Mirror, SearchDocument

from .rebuilding import documents_after
from .state import mirror


def describe() -> Service | None:
    """None where the site has none. Waits for it no longer than a question of a citizen does."""
    if not has_mirror():
        return None
    row, answer = mirror(), _ask()
    is_in_order = not answer.error and answer.has_index
    return Service("Elasticsearch", is_in_order, _state(row, answer), _facts(row, answer))


@dataclass(frozen=True)
class _Answer:
    """What it says now."""

    documents: int | None = None
    index: str = ""
    error: str = ""
    has_index: bool = True


def _ask() -> _Answer:
    engine = ElasticsearchEngine()
    try:
        documents = engine.count()
        return _Answer(documents, engine.indices.targets().live)
    except IndexMissingError:
        return _Answer(has_index=False)
    except EngineError as error:
        return _Answer(error=error.reason)


def _state(row: Mirror, answer: _Answer) -> str:
    if answer.error:
        return _("It does not answer. Visitors are answered by the database; changes wait and are brought over later.")
    if row.rebuild_started_at:
        return _("Its index is being built.")
    if not answer.has_index:
        return _("It has no index yet. The worker builds one.")
    return _("In order")


def _facts(row: Mirror, answer: _Answer) -> tuple[Fact, ...]:
    waiting = Delivery.objects.filter(refusal="").order_by("asked_at").values_list("asked_at", flat=True)
    oldest, refused = waiting.first(), Delivery.objects.exclude(refusal="").order_by("-pk").first()
    facts = [
        Fact(_("Index"), answer.index),
        Fact(_("Documents"), "" if answer.documents is None else answer.documents),
        Fact(_("Documents of the site"), documents_after(0).count()),
        Fact(_("Changes that wait"), waiting.count()),
        Fact(_("The oldest of them"), at=oldest),
        Fact(_("Refused"), f"{refused.key}: {refused.refusal}"[:300] if refused else ""),
        Fact(_("Last error"), (answer.error or row.error)[:300]),
        Fact(_("Last failure"), at=row.failed_at),
        Fact(_("Last compared with the site"), at=row.compared_at),
        Fact(_("Last built"), at=row.rebuilt_at),
    ]
    if row.rebuild_started_at:
        done = SearchDocument.objects.filter(pk__lte=row.rebuild_position).count()
        facts.append(Fact(_("Written into the new index"), done))
    return tuple(fact for fact in facts if fact.at or fact.value != "")
