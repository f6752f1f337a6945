"""Redirects of moved pages, in both alphabets of Serbian.

Wagtail keeps a redirect for the address a page had; Serbian pages have two addresses, and only the Latin one is kept.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.http.response import HttpResponseBase
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect

CYRILLIC, LATIN = "/sr-cyrl/", "/sr-latn/"


class RedirectMiddleware:
    """Looks for a redirect where the answer is 404: first with, then without the query."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, or send on."""
        response = self.get_response(request)
        if response.status_code != 404 or len(request.get_full_path()) > 2000:
            return response
        return self._redirect(request) or response

    def _redirect(self, request: HttpRequest) -> HttpResponseBase | None:
        full_path = Redirect.normalise_path(request.get_full_path(), decode_unicode=False)
        path = full_path.partition("?")[0]
        in_cyrillic = path.startswith(CYRILLIC)
        for candidate in dict.fromkeys((full_path, path)):
            asked = candidate.replace(CYRILLIC, LATIN, 1) if in_cyrillic else candidate
            found = get_redirect(request, asked)
            if found is not None and found.link:
                link = found.link.replace(LATIN, CYRILLIC, 1) if in_cyrillic else found.link
                kind = HttpResponsePermanentRedirect if found.is_permanent else HttpResponseRedirect
                return kind(link)
        return None
