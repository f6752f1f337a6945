"""What is shown of a hit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

from core.addresses import page_url
from core.languages import active_language, language_of_locale

from .engines import Hit, SearchQuery
from .file_results import FoundInFile, best_file_pages, found_in_file
from .kinds import search_kinds
from .models import SearchDocument, SearchFilePage
from .snippets import marked, snippet, terms_in
from .visibility import Visibility

_DEPTH_OF_HOME = 2


@dataclass(frozen=True)
class Result:
    """A hit as the template shows it."""

    title_html: SafeString
    """Escaped, found words in <mark>."""
    snippet_html: SafeString
    """Empty where a file says it all."""
    url: str
    kind_label: str
    date: date | None
    reference: str
    """The act's number as the office typed it; empty where it has none."""
    breadcrumb: str
    """The titles of the pages above it, home left out."""
    lang: str
    """Of title and snippet; empty where it is the reader's language."""
    file: FoundInFile | None
    """Where a page of a file has more of the words than the page that carries it."""
    page: Any = None
    kind: str = ""
    """The code of its SearchKind."""


@dataclass(frozen=True)
class _Found:
    """A document that may be shown, its page, and the page of its files that answers best."""

    document: SearchDocument
    page: Page
    hit: Hit
    file_page: SearchFilePage | None


def results_of(hits: Iterable[Hit], query: SearchQuery) -> list[Result]:
    """The hits in their order; those that nobody may see any more are left out, whatever the index says."""
    found = _visible(list(hits))
    titles = _titles_above([each.page for each in found])
    results = [_result(each, query, titles) for each in found]
    return [result for result in results if result.url]


def _visible(hits: list[Hit]) -> list[_Found]:
    keys = [hit.key for hit in hits]
    documents = SearchDocument.objects.filter(key__in=keys, removed_at__isnull=True).select_related("page__locale")
    visibility = Visibility.now()
    visible = {document.key: document for document in documents if document.page and visibility.allows(document.page)}
    pairs = [(visible[hit.key], hit) for hit in hits if hit.key in visible]
    file_pages = best_file_pages({document.pk: hit.place for document, hit in pairs if hit.place})
    return [
        _Found(document, document.page, hit, file_pages.get(document.pk)) for document, hit in pairs if document.page
    ]


def _result(found: _Found, query: SearchQuery, titles: dict[str, str]) -> Result:
    document, page, terms = found.document, found.page, query.terms()
    language = document.language
    is_readers = language == active_language().locale_code
    kind = search_kinds().get(document.kind)
    passage = snippet([document.summary, document.body], terms, language)
    on_page = query.units_of(passage.terms | terms_in(page.title, terms, language))
    file = found_in_file(found.file_page, terms) if found.file_page and found.hit.units > on_page else None
    return Result(
        title_html=marked(page.title, terms, language),
        snippet_html=mark_safe("") if file and not passage.terms else passage.html,
        url=page_url(page),
        kind_label=str(kind.label) if kind else "",
        date=document.date,
        reference=document.references.partition("\n")[0],
        breadcrumb=" › ".join(titles[path] for path in _paths_above(page) if path in titles),
        lang="" if is_readers else language_of_locale(language).html_lang,
        file=file,
        page=page,
        kind=document.kind,
    )


def _paths_above(page: Page) -> list[str]:
    """Tree paths of the pages between home and this one, from the top."""
    return [page.path[: depth * Page.steplen] for depth in range(_DEPTH_OF_HOME + 1, page.depth)]


def _titles_above(pages: Iterable[Page]) -> dict[str, str]:
    """The titles of all pages above these by tree path; one query."""
    paths = {path for page in pages for path in _paths_above(page)}
    return dict(Page.objects.filter(path__in=paths, live=True).values_list("path", "title")) if paths else {}
