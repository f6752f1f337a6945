"""From a question to an answer: all words first, some of them where no document has all."""

from dataclasses import dataclass, replace
from datetime import date

from django.utils import timezone

from core.languages import LANGUAGES, active_language

from .engines import EngineResult, Hit, SearchQuery, get_engine
from .kinds import kinds_by_recency
from .query import ParsedQuery, Typed, parse, tidy


@dataclass(frozen=True)
class Question:
    """What somebody typed, and what it asks for in the reader's language and in those of files."""

    typed: Typed
    parsed: ParsedQuery


def understand(text: str) -> Question:
    """The question in a text that somebody typed. Without any word or number in it, `parsed` has no units."""
    typed = tidy(text)
    return Question(typed, parse(typed.text, active_language().code, also=tuple(LANGUAGES)))


class Answer:
    """The hits of a question, to be paged through: asks the engine as late and as seldom as it can."""

    def __init__(
        self, parsed: ParsedQuery, *, language: str, kinds: tuple[str, ...], page_size: int, year: int | None = None
    ) -> None:
        """`year` is that of the day that a record is of."""
        query = parsed.to_search(
            languages=(language,),
            kinds=kinds,
            kinds_by_recency=kinds_by_recency(),
            today=timezone.localdate(),
            limit=page_size,
        )
        days = (date(year, 1, 1), date(year, 12, 31)) if year else (None, None)
        self.query: SearchQuery = replace(query, since=days[0], until=days[1])
        self._first_page: EngineResult | None = None

    @property
    def is_loosened(self) -> bool:
        """Whether no document has all the words, and these have some."""
        return self.query.match_any and self.count() > 0

    def count(self) -> int:
        """How many hits there are; finds the first page with it."""
        return self._first().total

    def __getitem__(self, part: slice) -> tuple[Hit, ...]:
        """The hits from one to another place."""
        first = self._first()
        start, stop, _ = part.indices(first.total)
        if stop <= len(first.hits):
            return first.hits[start:stop]
        return get_engine().search(replace(self.query, offset=start, limit=stop - start)).hits

    def _first(self) -> EngineResult:
        if self._first_page is None:
            self._first_page = get_engine().search(self.query)
            if not self._first_page.total and len(self.query.units) > 1:
                self.query = self.query.loosened()
                self._first_page = get_engine().search(self.query)
        return self._first_page
