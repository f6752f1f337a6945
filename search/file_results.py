"""What is shown of a page of a file."""

import operator
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import reduce

from django.db.models import Q
from django.utils.html import format_html
from django.utils.safestring import SafeString

from core.languages import LANGUAGES, active_language
from core.script import SERBIAN_CYRILLIC
from core.serbian import to_latin

from .analysis import base_language
from .models import SearchFilePage
from .snippets import marked, paragraphs_joined, snippet


@dataclass(frozen=True)
class FoundInFile:
    """The page of a file that has most of the words."""

    title_html: SafeString
    """The file's title, escaped, found words in <mark>, with its `lang` where that is not the reader's."""
    snippet_html: SafeString
    url: str
    """The file's, opened at the page where its format knows pages."""
    number: int | None
    """The page; None where the format knows none."""
    lang: str
    """Of the snippet; empty where it is the reader's language."""


def best_file_pages(places: Mapping[int, int]) -> dict[int, SearchFilePage]:
    """The rows at these places by the ids of their documents; one query, none for no places."""
    if not places:
        return {}
    wanted = reduce(operator.or_, (Q(document_id=document, order=place) for document, place in places.items()))
    return {row.document_id: row for row in SearchFilePage.objects.filter(wanted)}


def found_in_file(page: SearchFilePage, terms: Set[str]) -> FoundInFile:
    """As the reader is shown it. Serbian is shown in the reader's alphabet, whichever the paper is in."""
    language = page.language
    title, text = _in_readers_letters(page.title, language), _in_readers_letters(page.text, language)
    is_pdf = page.url.lower().partition("?")[0].endswith(".pdf")
    lang = _lang(language)
    title_html = marked(title, terms, language)
    return FoundInFile(
        title_html=format_html('<span lang="{}">{}</span>', lang, title_html) if lang else title_html,
        snippet_html=snippet([text], terms, language, paragraphs_joined).html,
        url=f"{page.url}#page={page.number}" if is_pdf else page.url,
        number=page.number if is_pdf else None,
        lang=lang,
    )


def _in_readers_letters(text: str, language: str) -> str:
    """Latin but for readers of Cyrillic, for whom the middleware writes Serbian in it."""
    if base_language(language) != "sr" or active_language().code == SERBIAN_CYRILLIC:
        return text
    return to_latin(text)


def _lang(language: str) -> str:
    """For `lang`; Serbian is Latin here, and the middleware makes it what the reader's page is."""
    base = base_language(language)
    if base == base_language(active_language().code):
        return ""
    return "sr-Latn" if base == "sr" else LANGUAGES[base].html_lang if base in LANGUAGES else base
