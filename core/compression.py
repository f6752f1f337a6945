"""Texts that we make for each request go out compressed; static files lie compressed on the disk (WhiteNoise)."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

_TEXTS: Final = frozenset(
    {
        "application/atom+xml",
        "application/json",
        "application/ld+json",
        "application/manifest+json",
        "application/rss+xml",
        "application/xml",
        "text/calendar",
        "text/css",
        "text/csv",
        "text/html",
        "text/plain",
        "text/xml",
    }
)


class CompressTextMiddleware(GZipMiddleware):
    """Django's compression, with its padding against BREACH, for texts alone.

    Pictures and files are small already, and a file that is sent in parts must keep its length.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Compress what is a text of ours, whole or made as it is sent; let everything else pass untouched."""
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        is_ours = isinstance(response, HttpResponse) or _is_made_as_it_is_sent(response)
        if not is_ours or kind not in _TEXTS:
            return response
        return super().process_response(request, response)


def _is_made_as_it_is_sent(response: HttpResponseBase) -> bool:
    """Whether it is a stream that is no file: nobody knows its length."""
    return response.streaming and not response.has_header("Content-Length")
