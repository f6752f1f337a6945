"""Which engine answers: Elasticsearch where the site has one, the database's own whenever that fails."""

import logging
from collections.abc import Sequence

from .deliveries import has_mirror, removals_on_the_way
from .engines import EngineBehindError, EngineError, EngineResult, SearchQuery, get_database_engine
from .engines.elastic import ElasticsearchEngine
from .engines.elastic.breaker import breaker

logger = logging.getLogger(__name__)


class Asker:
    """Asks for one reader. Once it fell back it stays there: all pages of an answer come from one engine."""

    def __init__(self) -> None:
        self.is_fallback = False
        """Whether the database answered in place of another engine."""
        self._left_out: Sequence[str] | None = None

    def ask(self, query: SearchQuery) -> EngineResult:
        """The answer, whoever gives it."""
        result = self._ask_mirror(query) if has_mirror() and not self.is_fallback else None
        self.is_fallback = has_mirror() and result is None
        return result or get_database_engine().search(query)

    def _ask_mirror(self, query: SearchQuery) -> EngineResult | None:
        """None where it does not answer, or knows less than the database."""
        if not breaker.may_ask():
            return None
        try:
            if self._left_out is None:
                self._left_out = removals_on_the_way()
            result = ElasticsearchEngine().search(query, left_out=self._left_out)
        except EngineBehindError as error:
            logger.info("the database answers: %s", error)
            return None
        except EngineError as error:
            if breaker.failed():
                logger.warning("the database answers, the search engine does not: %s", error)
            return None
        breaker.succeeded()
        return result
