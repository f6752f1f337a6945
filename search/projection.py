"""From a search document to what an engine holds of it."""

from .analysis import analyse, reference_terms
from .engines import EngineDocument
from .models import SearchDocument


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
        title=_terms(document.title, language),
        references=_unique(
            [*(term for number in numbers for term in reference_terms(number)), *_words(numbers, language)]
        ),
        summary=_terms(document.summary, language),
        body=_terms(document.body, language),
    )


def _terms(text: str, language: str) -> tuple[str, ...]:
    """The words in order, the numbers of acts behind them, where they part no phrase."""
    words, references = analyse(text, language)
    return (*(token.term for token in words), *_unique([token.term for token in references]))


def _words(numbers: list[str], language: str) -> list[str]:
    return [token.term for number in numbers for token in analyse(number, language).words]


def _unique(terms: list[str]) -> tuple[str, ...]:
    """Each once, in the order of their first."""
    return tuple(dict.fromkeys(terms))
