"""The five addresses of the site: four languages, Serbian in two alphabets.

One table says everything that differs by language: the code in addresses and settings, the content locale that its
pages come from, and the tag that browsers and screen readers are told (BCP 47).
"""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils.translation import get_language, get_language_from_path
from wagtail.models import Locale

from .generation import cached


@dataclass(frozen=True)
class Language:
    """A language of the interface, with the locale of its pages."""

    code: str
    """In addresses and settings: sq, sr-latn, sr-cyrl, tr, en."""
    locale_code: str
    """The content locale: sr-cyrl shows the pages of sr-latn."""
    html_lang: str
    """For `lang` and `hreflang`, with the alphabet named where there are two."""
    name: str
    """The language's name in itself."""


LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language("sq", "sq", "sq", "Shqip"),
        Language("sr-latn", "sr-latn", "sr-Latn", "Srpski"),
        Language("sr-cyrl", "sr-latn", "sr-Cyrl", "Српски"),
        Language("tr", "tr", "tr", "Türkçe"),
        Language("en", "en", "en", "English"),
    )
}

_SCRIPTLESS = {"bs", "hr", "sh", "cnr"}
"""Readers of these understand Serbian in Latin letters better than the default, Albanian."""

_UNTRANSLATED_PATHS = ("/api/", "/cms/", "/files/", "/media/", "/static/", "/id/", "/styleguide/")
"""Addresses without a language: a 404 there is final and not looked for under /sq/."""


def active_language() -> Language:
    """The language of this request; Albanian where none is active."""
    return LANGUAGES.get(get_language() or "", LANGUAGES["sq"])


def language_of_locale(locale_code: str) -> Language:
    """The language in which a page of that locale is shown by itself (Serbian: in Latin letters)."""
    return LANGUAGES[locale_code]


def locales() -> dict[str, Locale]:
    """The content locales by code. Wagtail's own look-up costs a query at every call."""
    return cached("locales", lambda: {locale.language_code: locale for locale in Locale.objects.all()})


def active_locale() -> Locale:
    """The content locale of this request. Raises KeyError before `set_up_site` made the locales."""
    return locales()[active_language().locale_code]


def preferred_language(accept_language: str) -> Language:
    """The best of our languages for an Accept-Language header; Albanian where none fits."""
    return preferred_languages(accept_language)[0]


def preferred_languages(accept_language: str) -> list[Language]:
    """All our languages, the best for an Accept-Language header first; then Albanian and the rest in their order."""
    asked = [_language_of(tag) for tag in _tags_by_preference(accept_language)]
    return list(dict.fromkeys([*filter(None, asked), *LANGUAGES.values()]))


def _language_of(tag: str) -> Language | None:
    """The one of our languages that a tag asks for."""
    parts = tag.lower().replace("_", "-").split("-")
    if parts[0] in _SCRIPTLESS:
        return LANGUAGES["sr-latn"]
    if parts[0] == "sr":
        return LANGUAGES["sr-cyrl" if "cyrl" in parts[1:] else "sr-latn"]
    return LANGUAGES.get(parts[0])


def _tags_by_preference(accept_language: str) -> list[str]:
    """The tags of the header, best first; those with q=0 or a broken q are left out."""
    weighted: list[tuple[float, str]] = []
    for part in accept_language[:500].split(","):
        tag, _, parameters = part.strip().partition(";")
        try:
            quality = float(parameters.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        if tag and tag != "*" and 0 < quality <= 1:
            weighted.append((quality, tag.strip()))
    return [tag for _, tag in sorted(weighted, key=lambda pair: -pair[0])]


class LanguageMiddleware(LocaleMiddleware):
    """The language by address alone; by Accept-Language where the address names none. No cookie is read or set."""

    def process_request(self, request: HttpRequest) -> None:
        """Activate the language, and say it on the request as Django does."""
        from django.utils import translation

        code = get_language_from_path(request.path_info)
        if code not in LANGUAGES:
            code = preferred_language(request.headers.get("Accept-Language", "")).code
        translation.activate(code)
        request.LANGUAGE_CODE = code

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Add Content-Language; look for an address without a language under the reader's, save where it has none."""
        if request.path_info.startswith(_UNTRANSLATED_PATHS):
            return response
        answer: HttpResponseBase = super().process_response(request, response)
        return answer


def language_choices() -> list[tuple[str, str]]:
    """Content locales as choices of a form field."""
    return list(settings.WAGTAIL_CONTENT_LANGUAGES)
