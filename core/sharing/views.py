"""Cards at `<page's address>card.jpg`."""

from http import HTTPStatus
from typing import Any

from django.core.cache import caches
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseGone, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag

from core import tombstones
from core.context import site
from core.serving import find
from core.sharing.cards import Card, card_of, draw_card
from core.tombstones import READING

FOREVER = "public, max-age=31536000, immutable"
HOUR = "public, max-age=3600"


def serve_card(request: HttpRequest, path: str) -> HttpResponseBase:
    """Answer with the card of the page at `path`, drawn once. 410 below a page that was withdrawn; raises Http404 where
    there is none, or not for all."""
    page, is_restricted = find(request, path)
    if page is None and not is_restricted:
        row = tombstones.last_row_at(path)
        if row is not None and tombstones.may_be_told(row):
            return HttpResponseGone()
    if page is None or is_restricted:
        raise Http404
    if request.method not in READING:
        return HttpResponseNotAllowed(READING)
    card = card_of(page, site(request)["site_settings"].name)
    etag = quote_etag(card.fingerprint)
    response = get_conditional_response(request, etag=etag)
    if response is None:
        response = HttpResponse(_drawn(card, page.sharing_image), content_type="image/jpeg")
    elif response.status_code == HTTPStatus.PRECONDITION_FAILED:
        response["Cache-Control"] = "no-store"  # else whoever asks with a wrong tag leaves that in a cache for all
        return response
    response["ETag"] = etag
    response["Cache-Control"] = FOREVER if request.GET.get("v") == card.fingerprint else HOUR
    return response


def _drawn(card: Card, image: Any) -> bytes:
    """From the disk, or drawn and kept there."""
    kept = caches["cards"]
    made: bytes | None = kept.get(card.fingerprint)
    if made is None:
        made = draw_card(card, image)
        kept.set(card.fingerprint, made)
    return made
