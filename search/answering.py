"""Which engine answers: Elasticsearch where the site has one, the database's own whenever that fails."""

import logging

from .deliveries import has_mirror
from .engines import EngineBehindError, EngineError, EngineResult, SearchQuery, get_database_engine
from .engines.elastic import ElasticsearchEngine
from .engines.elastic.breaker import breaker

logger = logging.getLogger(__name__)


def ask(query: SearchQuery, *, only_database: bool = False) -> tuple[EngineResult, bool]:
    """The answer, and whether it is the database's in place of another's. `only_database` asks nobody else."""
    if not has_mirror():
        return get_database_engine().search(query), False
    result = None if only_database else _ask_mirror(query)
    return (result, False) if result else (get_database_engine().search(query), True)


def _ask_mirror(query: SearchQuery) -> EngineResult | None:
    """None where it does not answer, or knows less than the database."""
    if not breaker.may_ask():
        return None
    try:
        result = ElasticsearchEngine().search(query)
    except EngineBehindError as error:
        logger.info("the database answers: %s", error)
        return None
    except EngineError as error:
        if breaker.failed():
            logger.warning("the database answers, the search engine does not: %s", error)
        return None
    breaker.succeeded()
    return result
