"""Parts of the catalogue as JSON-LD: words in all languages, pages, languages, instants, terms of reuse."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import override

from core.languages import LANGUAGES, Language
from core.open_data.values import instant
from core.script import reader_script
from gjilan_site.open_data import dcat_words as words
from gjilan_site.open_data.licence import licence

Node = dict[str, Any]
Absolute = Callable[[str], str]
"""Puts the site before an address."""


def in_all(read: Callable[[], str]) -> list[Node]:
    """Words in every language and alphabet."""
    found = []
    for language in LANGUAGES.values():
        with override(language.code):
            found.append({"@value": reader_script(read()), "@language": language.html_lang})
    return found


def in_all_pages(absolute: Absolute, name: str, *args: str) -> list[Node]:
    """A page's address in every language."""
    found = []
    for language in LANGUAGES.values():
        with override(language.code):
            found.append({"@id": absolute(reverse(name, args=args)), "@type": "foaf:Document"})
    return found


def language_nodes(languages: Iterable[Language]) -> list[Node]:
    """Of the EU's list of languages, in which Serbian is one."""
    codes = dict.fromkeys(words.LANGUAGE_CODES[language.locale_code] for language in languages)
    return [{"@id": f"{words.LANGUAGES}/{code}", "@type": "dct:LinguisticSystem"} for code in codes]


def moment_node(moment: datetime) -> Node:
    """An instant."""
    return {"@value": instant(moment), "@type": "xsd:dateTime"}


def licence_node(absolute: Absolute) -> Node:
    """The licence that was adopted, else the page that says what may be reused; empty where nothing is said."""
    with override("sq"):
        url = licence().url
    return {"dct:license": {"@id": absolute(url), "@type": "dct:LicenseDocument"}} if url else {}
