"""What is shown of a hit."""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from wagtail.models import Page

from core.addresses import page_url
from core.languages import active_language, language_of_locale

from .engines import Hit
from .kinds import search_kinds
from .models import SearchDocument
from .snippets import marked, snippet
from .visibility import Visibility

_DEPTH_OF_HOME = 2


@dataclass(frozen=True)
class Result:
    """A hit as the template shows it."""

    title_html: SafeString
    """Escaped, found words in <mark>."""
    snippet_html: SafeString
    url: str
    kind_label: str
    date: date | None
    reference: str
    """The act's number as the office typed it; empty where it has none."""
    breadcrumb: str
    """The titles of the pages above it, home left out."""
    lang: str
    """Of title and snippet; empty where it is the reader's language."""


def results_of(hits: Iterable[Hit], terms: Set[str]) -> list[Result]:
    """The hits in their order; those that nobody may see any more are left out, whatever the index says."""
    keys = [hit.key for hit in hits]
    found = SearchDocument.objects.filter(key__in=keys, removed_at__isnull=True).select_related("page__locale")
    visibility = Visibility.now()
    visible = {document.key: document for document in found if document.page and visibility.allows(document.page)}
    documents = [visible[key] for key in keys if key in visible]
    titles = _titles_above([document.page for document in documents if document.page])
    results = (_result(document, document.page, terms, titles) for document in documents if document.page)
    return [result for result in results if result.url]


def _result(document: SearchDocument, page: Page, terms: Set[str], titles: dict[str, str]) -> Result:
    language = document.language
    is_readers = language == active_language().locale_code
    kind = search_kinds().get(document.kind)
    return Result(
        title_html=marked(page.title, terms, language),
        snippet_html=snippet([document.summary, document.body], terms, language),
        url=page_url(page),
        kind_label=str(kind.label) if kind else "",
        date=document.date,
        reference=document.references.partition("\n")[0],
        breadcrumb=" › ".join(titles[path] for path in _paths_above(page) if path in titles),
        lang="" if is_readers else language_of_locale(language).html_lang,
    )


def _paths_above(page: Page) -> list[str]:
    """Tree paths of the pages between home and this one, from the top."""
    return [page.path[: depth * Page.steplen] for depth in range(_DEPTH_OF_HOME + 1, page.depth)]


def _titles_above(pages: Iterable[Page]) -> dict[str, str]:
    """The titles of all pages above these by tree path; one query."""
    paths = {path for page in pages for path in _paths_above(page)}
    return dict(Page.objects.filter(path__in=paths, live=True).values_list("path", "title")) if paths else {}
