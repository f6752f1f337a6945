"""The sitemap: every public page in every language, each with its alternates (Wagtail's lists one tree only)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Page

from core.addresses import home_paths, page_url
from core.checks import our_page_models
from core.languages import LANGUAGES
from core.visibility import public

PART = 2000
"""Records in one part; each is up to five addresses, and a sitemap may hold 50,000."""


@dataclass(frozen=True)
class Entry:
    """One address, with all addresses of the same record."""

    url: str
    changed_at: Any
    alternates: list[tuple[str, str]]


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """The index of the parts, or with `?part=2` one part. Raises Http404 for a part that does not exist."""
    keys = _keys()
    parts = max(1, -(-len(keys) // PART))
    raw = request.GET.get("part", "")
    if not raw and parts > 1:
        urls = [request.build_absolute_uri(f"?part={number}") for number in range(1, parts + 1)]
        return render(request, "sitemap_index.xml", {"urls": urls}, content_type="application/xml")
    number = int(raw) if raw.isascii() and raw.isdigit() and len(raw) < 6 else (1 if not raw else 0)
    if not 1 <= number <= parts:
        raise Http404
    entries = _entries(request, keys[(number - 1) * PART : number * PART])
    return render(request, "sitemap.xml", {"entries": entries}, content_type="application/xml")


def _pages() -> Any:
    types = [content_type.pk for content_type in ContentType.objects.get_for_models(*our_page_models()).values()]
    return public(Page.objects.filter(content_type__in=types, alias_of__isnull=True))


def _keys() -> list[UUID]:
    return [*_pages().order_by("translation_key").values_list("translation_key", flat=True).distinct()]


def _entries(request: HttpRequest, keys: list[UUID]) -> Iterator[Entry]:
    records: defaultdict[UUID, dict[str, Page]] = defaultdict(dict)
    for page in _pages().filter(translation_key__in=keys).select_related("locale").order_by("path"):
        if page.url_path.startswith(home_paths().get(page.locale.language_code, " ")):
            records[page.translation_key][page.locale.language_code] = page
    for versions in records.values():
        alternates = [
            (language.html_lang, request.build_absolute_uri(page_url(versions[language.locale_code], language)))
            for language in LANGUAGES.values()
            if language.locale_code in versions
        ]
        default = [("x-default", url) for hreflang, url in alternates if hreflang == "sq"]
        for language in LANGUAGES.values():
            if language.locale_code in versions:
                page = versions[language.locale_code]
                url = request.build_absolute_uri(page_url(page, language))
                yield Entry(url=url, changed_at=page.last_published_at, alternates=[*alternates, *default])
