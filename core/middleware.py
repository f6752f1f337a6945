"""Serbian pages in Cyrillic, made on the way out from the same text as those in Latin letters."""

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from .script import SERBIAN_CYRILLIC
from .script_html import transliterate_html

_STAFF: Final = "/cms/"


class SerbianCyrillicMiddleware:
    """Transliterates HTML for readers of Cyrillic. Stands inside LanguageMiddleware, outside CommonMiddleware."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request; another language's answer, a file, a stream and the staff's pages pass untouched."""
        response = self.get_response(request)
        if _reads_cyrillic(request) and isinstance(response, HttpResponse) and _is_plain_html(response):
            _transliterate(response)
        return response


def _reads_cyrillic(request: HttpRequest) -> bool:
    """Whether the request is a citizen's for Cyrillic, also where an error came before the language was set."""
    if f"{request.path_info}/".startswith(_STAFF):
        return False
    language = getattr(request, "LANGUAGE_CODE", None)
    if language is None:
        return request.path_info.startswith(f"/{SERBIAN_CYRILLIC}/")
    return str(language).lower() == SERBIAN_CYRILLIC


def _is_plain_html(response: HttpResponse) -> bool:
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return kind == "text/html" and not response.has_header("Content-Encoding")


def _transliterate(response: HttpResponse) -> None:
    """Change the content in place. Content that is not in the character set it names stays as it is."""
    try:
        html = response.content.decode(response.charset)
        content = transliterate_html(html).encode(response.charset)
    except (UnicodeError, LookupError):
        return
    response.content = content
    if response.has_header("Content-Length"):
        response.headers["Content-Length"] = str(len(response.content))
