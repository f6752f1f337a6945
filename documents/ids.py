"""The permanent addresses of acts, `/id/act/{kind}/{year}/{number}`: in no language, whatever the page tree becomes.

They send the reader on to the act in their language (303, ELI's and the W3C's way from a thing to a document about it).
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from civic.pages import today
from core.addresses import page_url
from core.languages import LANGUAGES, Language, active_language, language_of_locale, preferred_languages
from core.models import Publication
from core.visibility import open_to_all
from documents.act_numbers import is_same_number, number_key
from documents.models.act_index import ActRow, act_rows
from documents.models.acts import ActPage

LONGEST = 200
"""Characters of a number that is looked for."""


@require_safe
def act(request: HttpRequest, kind: str, year: str, number: str) -> HttpResponse:
    """To the act; a list where several have the number, 404 where none has."""
    versions = _best(request, _found(kind, int(year), number))
    versions = [pair for pair in versions if pair[0].live] or versions[:1]  # of withdrawn ones, what became of one
    if len(versions) == 1:
        page, language = versions[0]
        response: HttpResponse = HttpResponseRedirect(_address(page, language), status=303)
    elif versions:
        context = {"robots": "noindex", "acts": _rows(versions), "asked": number[:LONGEST], "year": year}
        response = render(request, "documents/act_choice.html", context)
    else:
        response = render(request, "404.html", {"robots": "noindex", "status_code": 404}, status=404)
    patch_vary_headers(response, ["Accept-Language"])
    response.headers["Content-Language"] = active_language().html_lang
    return response


def _address(page: Any, language: Language) -> str:
    """Of a live page its own; of a withdrawn one that at which it was public last, whatever its draft says."""
    if page.live:
        return page_url(page, language)
    rows = Publication.objects.filter(translation_key=page.translation_key, language=page.locale.language_code)
    last = rows.exclude(address="").first()
    address = last.address if last else page_url(page)
    latin = language_of_locale(page.locale.language_code).code
    return address.replace(f"/{latin}/", f"/{language.code}/", 1)


def _found(kind: str, year: int, number: str) -> list[Any]:
    """All languages of the acts of that number that are or once were public.

    Any punctuation of the number will do; where none fits, its bare digits.
    """
    asked = number.strip("/")[:LONGEST]
    acts = ActPage.objects.filter(type=kind, year=year, alias_of__isnull=True, first_published_at__isnull=False)
    acts = open_to_all(acts).select_related("locale").defer("content").with_status(today())
    key = number_key(asked, year)
    found = list(acts.filter(number_key=key)) if key else []
    return found or [page for page in acts if is_same_number(page.number, asked)]


def _best(request: HttpRequest, pages: Iterable[Any]) -> list[tuple[Any, Language]]:
    """Of each act the version that the reader is best served with, and its address's language. A version that is
    live stands before one that was withdrawn, whose address says what became of it."""
    wanted = preferred_languages(request.headers.get("Accept-Language", ""))
    by_act: dict[UUID, list[tuple[bool, int, Any, Language]]] = {}
    for page in pages:
        code = page.locale.language_code
        rank = next(place for place, language in enumerate(wanted) if language.locale_code == code)
        by_act.setdefault(page.translation_key, []).append((not page.live, rank, page, wanted[rank]))
    best = [min(versions, key=lambda version: version[:2]) for versions in by_act.values()]
    return [(page, language) for _withdrawn, _rank, page, language in best]


def _rows(versions: Iterable[tuple[Any, Language]]) -> list[ActRow]:
    """As in the register, each with its language where it is not the reader's."""
    rows = []
    for page, language in versions:
        is_readers = language.locale_code == active_language().locale_code
        lang = "" if is_readers else LANGUAGES[page.locale.language_code].html_lang
        rows += [replace(row, url=page_url(page, language), lang=lang) for row in act_rows([page])]
    return rows
