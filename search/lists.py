"""The filter by words of lists: any page type's list asks here which of its pages have the words."""

from django.db.models import QuerySet

from core.languages import LANGUAGES

from .engines import get_database_engine
from .models import SearchDocument
from .query import parse, tidy


def matching_pages(text: str, language: str, kind: str) -> "QuerySet[SearchDocument, int | None]":
    """The ids of the pages that have all these words, in their files or not, for `filter(pk__in=…)`: a subquery.

    Of a language (its locale's code) and a kind (the code of its SearchKind). None where `text` has no word.
    """
    parsed = parse(tidy(text).text, language, also=tuple(LANGUAGES))
    documents = SearchDocument.objects.filter(language=language, kind=kind, removed_at__isnull=True)
    if not parsed.units:
        documents = documents.none()
    else:
        documents = documents.filter(pk__in=get_database_engine().matching(parsed.to_search()))
    return documents.filter(page__isnull=False).values_list("page_id", flat=True)
