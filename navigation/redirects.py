"""Redirects of moved pages, in both alphabets of Serbian.

Wagtail keeps a redirect for each address that a page had. Its own middleware looks them up one by one and knows
nothing of Serbian pages having two addresses, of which only the Latin one is kept.
"""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from django.db.models import F, Q
from django.http import HttpRequest, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.http.response import HttpResponseBase
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.redirects.signal_handlers import (
    autocreate_redirects_on_page_move,
    autocreate_redirects_on_slug_change,
)
from wagtail.models import Page

from core.addresses import page_url
from core.languages import language_of_locale

CYRILLIC, LATIN = "/sr-cyrl/", "/sr-latn/"
BELOW = re.compile(r"/(rss/|atom/|[a-z]+\.ics|card\.jpg)$")
"""What else answers below a page's address, and moves along with it: feeds and calendars are asked for, for years."""
LONGEST = 255
"""Characters in the address of a redirect (Wagtail's column)."""


class RedirectMiddleware:
    """Where the answer is 404, looks for a redirect of the address with its query, then of the address alone."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, or send on."""
        response = self.get_response(request)
        if response.status_code != 404 and not _asks_at_the_start(request):
            return response
        return self._redirect(request) or response

    def _redirect(self, request: HttpRequest) -> HttpResponseBase | None:
        in_cyrillic = request.path_info.startswith(CYRILLIC)
        tails = _asked(request)
        found = _first([address for address in tails if len(address) <= LONGEST and "\0" not in address])
        if found is None or not found.link or not _leads_somewhere(found):
            return None
        link = found.link.replace(LATIN, CYRILLIC, 1) if in_cyrillic else found.link
        link = f"{link}{tails[found.old_path]}"
        if link.partition("?")[0] == request.path:
            return None  # the page once had this address, has it again, and is not shown
        return HttpResponsePermanentRedirect(link) if found.is_permanent else HttpResponseRedirect(link)


def _asks_at_the_start(request: HttpRequest) -> bool:
    """Whether it is `/?id=2,15,1234`, as the municipality's first site named its pages; `/` itself is never a 404."""
    return request.path_info == "/" and bool(request.META.get("QUERY_STRING"))


def _leads_somewhere(found: Redirect) -> bool:
    """Whether its page is public or was: a page that was withdrawn is told of at its last address."""
    page = found.redirect_page
    return page is None or page.live or page.first_published_at is not None


def _asked(request: HttpRequest) -> dict[str, str]:
    """The addresses to look for, with what is to follow behind the one found: that of a page's feed, and its query."""
    full = request.get_full_path()
    path, mark, query = full.partition("?")
    below = BELOW.search(path)
    page = _addresses(path[: below.start() + 1]) if below else []
    tail = f"{below.group(1)}{mark}{query}" if below else ""
    whole = dict.fromkeys(_addresses(full), "")
    return whole | {address: tail for address in page if address not in whole}


def _addresses(full_path: str) -> list[str]:
    """The address asked for as redirects keep it: with and without query, as it came and decoded, then in small letters
    (earlier sites told no capitals apart)."""
    with_query = Redirect.normalise_path(full_path, decode_unicode=False).replace(CYRILLIC, LATIN, 1)
    alone = with_query.partition("?")[0]
    asked = [unquote(with_query)] if alone == "/" else [with_query, unquote(with_query), alone, unquote(alone)]
    return list(dict.fromkeys((*asked, *map(str.lower, asked))))


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


# Kept when an address changes


def keep_addresses_of_renamed(instance: Page, instance_before: Page, **kwargs: Any) -> None:
    """Wagtail's redirect, but none for a page that was never public: a translation takes its slug as a draft."""
    if instance_before.first_published_at:
        autocreate_redirects_on_slug_change(instance_before=instance_before, instance=instance)
        _forget_what_leads_to_itself(instance)


def keep_addresses_of_moved(instance: Page, url_path_before: str, url_path_after: str, **kwargs: Any) -> None:
    """Wagtail's redirects of the page and all below it, but none of a page that was never public itself."""
    if url_path_before == url_path_after:
        return
    autocreate_redirects_on_page_move(instance, url_path_after=url_path_after, url_path_before=url_path_before)
    if not instance.first_published_at:
        Redirect.objects.filter(redirect_page_id=instance.pk, automatically_created=True).delete()
    _forget_what_leads_to_itself(instance)


def _forget_what_leads_to_itself(page: Page) -> None:
    """A page that was moved back has the address again from which it was redirected."""
    pages = Page.objects.get(pk=page.pk).get_descendants(inclusive=True).select_related("locale")
    here = {row.pk: page_url(row, language_of_locale(row.locale.language_code)).rstrip("/") for row in pages}
    kept = Redirect.objects.filter(redirect_page_id__in=here, automatically_created=True)
    itself = [
        pk for pk, page_id, path in kept.values_list("pk", "redirect_page_id", "old_path") if here[page_id] == path
    ]
    Redirect.objects.filter(pk__in=itself).delete()
