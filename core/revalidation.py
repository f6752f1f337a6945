"""What programs ask for again and again: feeds, calendars. Who has the present content is told so in a few bytes."""

import hashlib
from datetime import datetime
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag


def revalidated(request: HttpRequest, content: bytes, content_type: str, *, changed_at: datetime) -> HttpResponseBase:
    """The content under a tag of its own; 304 where the request names that tag. Kept out of search engines.

    `Last-Modified` is told, but alone it is no reason for a 304: what was withdrawn changes the content and leaves the
    newest change as it was. Caches ask each time, so that what was withdrawn is gone at once.
    """
    response = HttpResponse(content, content_type=content_type)
    etag = quote_etag(hashlib.sha256(content).hexdigest()[:32])
    response["ETag"] = etag
    response["Last-Modified"] = http_date(changed_at.timestamp())
    response["Cache-Control"] = "public, no-cache"
    response["X-Robots-Tag"] = "noindex"
    answer = get_conditional_response(request, etag=etag, response=response)
    assert answer is not None  # noqa: S101 - it is the response that was given, or one in its place
    if answer.status_code == HTTPStatus.PRECONDITION_FAILED:
        answer["Cache-Control"] = "no-store"
    return answer
