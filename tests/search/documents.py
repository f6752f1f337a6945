"""What tests of search share."""

from typing import Any

from django.utils import timezone
from wagtail.models import PageViewRestriction

from search.engines import SearchQuery, get_engine
from search.models import SearchDocument
from search.projection import project
from search.query import parse


def make_document(key: str = "test:1", **fields: Any) -> SearchDocument:
    """A document in the table and in the engine; Albanian news unless said otherwise."""
    document = SearchDocument.objects.create(
        **{"key": key, "language": "sq", "kind": "news", "changed_at": timezone.now(), "synced_at": timezone.now()}
        | fields
    )
    index_again(document)
    return document


def index_again(document: SearchDocument) -> None:
    """Bring the row as it is into the engine."""
    get_engine().index([project(document)])


def query_for(text: str, language: str = "sq", **fields: Any) -> SearchQuery:
    """The query that the results page would make, filters aside."""
    return parse(text, language).to_search(**fields)


def keys(text: str, language: str = "sq", **fields: Any) -> list[str]:
    """The keys found, best first."""
    return [hit.key for hit in get_engine().search(query_for(text, language, **fields)).hits]


def found(word="ujëvara", language="sq"):
    """The ids of the pages found, best first."""
    return [int(key.removeprefix("page:")) for key in keys(word, language)]


def restrict(page):
    """Let only those who have logged in see the page and what lies below it."""
    return PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
