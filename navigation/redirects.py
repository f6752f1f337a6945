"""Redirects of moved pages, in both alphabets of Serbian.

Wagtail keeps a redirect for each address that a page had. Its own middleware looks them up one by one and knows
nothing of Serbian pages having two addresses, of which only the Latin one is kept.
"""

from collections.abc import Callable
from urllib.parse import unquote

from django.db.models import F, Q
from django.http import HttpRequest, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.http.response import HttpResponseBase
from wagtail.contrib.redirects.models import Redirect

CYRILLIC, LATIN = "/sr-cyrl/", "/sr-latn/"
LONGEST = 255
"""Characters in the address of a redirect (Wagtail's column)."""


class RedirectMiddleware:
    """Where the answer is 404, looks for a redirect of the address with its query, then of the address alone."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, or send on."""
        response = self.get_response(request)
        if response.status_code != 404:
            return response
        return self._redirect(request) or response

    def _redirect(self, request: HttpRequest) -> HttpResponseBase | None:
        in_cyrillic = request.path_info.startswith(CYRILLIC)
        addresses = [address for address in _addresses(request) if len(address) <= LONGEST and "\0" not in address]
        found = _first(addresses)
        if found is None or not found.link or (found.redirect_page and not found.redirect_page.live):
            return None
        link = found.link.replace(LATIN, CYRILLIC, 1) if in_cyrillic else found.link
        if link.partition("?")[0] == request.path:
            return None  # the page once had this address, has it again, and is not shown
        return HttpResponsePermanentRedirect(link) if found.is_permanent else HttpResponseRedirect(link)


def _addresses(request: HttpRequest) -> list[str]:
    """The address asked for as redirects keep it: with and without query, as it came and decoded."""
    with_query = Redirect.normalise_path(request.get_full_path(), decode_unicode=False).replace(CYRILLIC, LATIN, 1)
    alone = with_query.partition("?")[0]
    return list(dict.fromkeys((with_query, unquote(with_query), alone, unquote(alone))))


def _first(addresses: list[str]) -> Redirect | None:
    """The redirect of the first address that has one; of the site rather than of all sites."""
    ours = Q(site__isnull=True) | Q(site__is_default_site=True)
    rows = (
        Redirect.objects.filter(ours, old_path__in=addresses)
        .select_related("redirect_page")
        .order_by(F("site").desc(nulls_last=True))
    )
    by_path: dict[str, Redirect] = {}
    for row in rows:
        by_path.setdefault(row.old_path, row)
    return next((by_path[address] for address in addresses if address in by_path), None)
