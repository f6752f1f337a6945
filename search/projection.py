"""From a search document to what an engine holds of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from .analysis import Analysis, analyse, exact_terms, reference_terms
from .engines import EngineDocument
from .models import SearchDocument, SearchFilePage

_AT_A_TIME = 50
"""Pages of files in memory."""


def project(document: SearchDocument) -> EngineDocument:
    """The document's terms, analysed in its own language."""
    numbers = document.references.splitlines()
    language = document.language
    return EngineDocument(
        id=document.pk,
        key=document.key,
        language=language,
        kind=document.kind,
        date=document.date,
        title=_terms_and_forms(document.title, language),
        references=_unique(
            [*(term for number in numbers for term in reference_terms(number)), *_words(numbers, language)]
        ),
        summary=_terms_and_forms(document.summary, language),
        body=_terms(document.body, language),
        pages=FilePages(document.pk) if document.file_pages else (),
        expires_at=document.expires_at,
        fingerprint=document.content_hash,
    )


@dataclass(frozen=True)
class FilePages:
    """The terms of a document's file pages, each in its own language. Read anew whenever they are gone through."""

    document_id: int

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        """In their order; a file's title counts as the beginning of its first page."""
        rows = SearchFilePage.objects.filter(document_id=self.document_id).order_by("order")
        file = ""
        for url, title, language, text in rows.values_list("url", "title", "language", "text").iterator(_AT_A_TIME):
            yield _terms(text if url == file else f"{title}\n{text}", language)
            file = url


def _terms(text: str, language: str) -> tuple[str, ...]:
    """The words in order, the numbers of acts behind them, where they part no phrase."""
    return _in_order(analyse(text, language))


def _terms_and_forms(text: str, language: str) -> tuple[str, ...]:
    """Behind these the words as they stand: of two titles with a word the one that has it as asked is first."""
    analysis = analyse(text, language)
    return (*_in_order(analysis), *exact_terms(analysis.words, language))


def _in_order(analysis: Analysis) -> tuple[str, ...]:
    words, references = analysis
    return (*(token.term for token in words), *_unique([token.term for token in references]))


def _words(numbers: list[str], language: str) -> list[str]:
    return [token.term for number in numbers for token in analyse(number, language).words]


def _unique(terms: list[str]) -> tuple[str, ...]:
    """Each once, in the order of their first."""
    return tuple(dict.fromkeys(terms))
