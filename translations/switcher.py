"""Where each language's version of a page is: one query for the switcher and for hreflang."""

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import override
from wagtail.models import Page

from core.addresses import home_paths, page_url, serve_url
from core.languages import LANGUAGES, Language, active_language
from core.visibility import public


@dataclass(frozen=True)
class SwitcherItem:
    """A language of the switcher."""

    code: str
    name: str
    html_lang: str
    url: str
    is_current: bool
    exact: bool
    """Whether it leads to this very page, and not to one above it."""


@dataclass(frozen=True)
class Alternate:
    """This page in one language, its address with host."""

    hreflang: str
    url: str


Versions = dict[str, dict[UUID, Page]]
"""By locale code and translation key."""


def switcher_items(request: HttpRequest | None, page: Page | None) -> list[SwitcherItem]:
    """All five languages, in the order of the settings."""
    active = active_language()
    return [
        SwitcherItem(
            code=language.code,
            name=language.name,
            html_lang=language.html_lang,
            url=url,
            is_current=language == active,
            exact=exact,
        )
        for language in LANGUAGES.values()
        for url, exact in [_target(request, page, language)]
    ]


def _target(request: HttpRequest | None, page: Page | None, language: Language) -> tuple[str, bool]:
    """Address and whether it is this very page: the nearest page upwards that exists in that language, else home."""
    if page is None:
        return _same_view(request, language)
    versions = _versions(request, page).get(language.locale_code, {})
    chain = _chain(request, page)
    for row in reversed(chain):
        version = versions.get(row.translation_key)
        if version is not None:
            return page_url(version, language), row is chain[-1]
    return serve_url("", language), False


def _same_view(request: HttpRequest | None, language: Language) -> tuple[str, bool]:
    """The same view (search) with the same question in another language; home for what is no view (404)."""
    match = request.resolver_match if request else None
    if request is None or match is None or not match.url_name or match.url_name == "wagtail_serve":
        return serve_url("", language), False
    with override(language.code):
        try:
            url = reverse(match.view_name, args=match.args, kwargs=match.kwargs)
        except NoReverseMatch:
            return serve_url("", language), False
    query = request.GET.urlencode()
    return (f"{url}?{query}" if query else url), True


def alternates_of(request: HttpRequest | None, page: Page | None) -> list[Alternate]:
    """The languages in which this very page is live; Serbian twice. `x-default` is Albanian where it exists."""
    if request is None or page is None:
        return []
    versions = _versions(request, page)
    found = [
        Alternate(language.html_lang, request.build_absolute_uri(page_url(version, language)))
        for language in LANGUAGES.values()
        if (version := versions.get(language.locale_code, {}).get(page.translation_key)) is not None
    ]
    default = next((alternate for alternate in found if alternate.hreflang == "sq"), None)
    return [*found, Alternate("x-default", default.url)] if default else found


def _chain(request: HttpRequest | None, page: Page) -> list[Page]:
    chain: list[Page] | None = getattr(request, "page_chain", None)
    if chain and chain[-1].pk == page.pk:
        return chain
    return [*page.get_ancestors(inclusive=True).filter(depth__gt=1)]


def _versions(request: HttpRequest | None, page: Page) -> Versions:
    """The live pages, open to all, of the page and those above it in every language; kept on the request."""
    kept: Versions | None = getattr(request, "page_versions", None)
    if kept is not None:
        return kept
    keys = [row.translation_key for row in _chain(request, page)]
    rows = public(Page.objects.filter(translation_key__in=keys, alias_of__isnull=True)).select_related("locale")
    versions: Versions = {code: {} for code in home_paths()}
    for row in rows:
        versions.setdefault(row.locale.language_code, {})[row.translation_key] = row
    if request is not None:
        request.page_versions = versions  # type: ignore[attr-defined]  # asked for twice a page
    return versions
