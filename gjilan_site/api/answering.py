"""What holds for every answer: its language, its headers, errors in words.

Bodies are written by `json` at once. They are made from the columns that the schemas are made from; that they are what
the schemas say, tests hold (`tests/api/test_openapi.py`), not a second look at every value of every answer.
"""

import hashlib
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.utils.translation import gettext as _
from django.utils.translation import override

from core.languages import LANGUAGES, active_language
from core.script import reader_script

ROOT = "/api/v1/"
METHODS = "GET, HEAD, OPTIONS"
KEPT_SECONDS = 60
"""For which an answer may be shown again without asking."""

KEPT = f"public, max-age={KEPT_SECONDS}"
NOT_KEPT = "no-store"
_STATES_KEPT = (200, 410)
_SECOND = timedelta(seconds=1)


class AbsoluteUrls:
    """Puts the site before an address. A list has hundreds, so the host is looked at once."""

    def __init__(self, request: HttpRequest) -> None:
        self._site = request.build_absolute_uri("/")[:-1]

    def __call__(self, url: str) -> str:
        """With the site where the address has none."""
        return self._site + url if url.startswith("/") else url


def json_response(body: Any, *, status: int = 200) -> HttpResponse:
    """A body in JSON, letters as they are."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return HttpResponse(text, status=status, content_type="application/json; charset=utf-8")


def problem(status: int, detail: str, **more: Any) -> HttpResponse:
    """What went wrong, in the reader's language and alphabet."""
    return json_response({"detail": reader_script(detail), **more}, status=status)


def not_found(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
    """For addresses that the interface has not."""
    return problem(404, _("There is nothing at this address."))


def public_answer(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """A view for everybody: read-only, without cookies, for other sites' pages, too, in the language of `lang`."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        language = LANGUAGES.get(request.GET.get("lang", ""), LANGUAGES["sq"])
        with override(language.code):
            response = _answer(view, request, *args, **kwargs)
            response["Content-Language"] = active_language().html_lang
        response["Access-Control-Allow-Origin"] = "*"
        response["Access-Control-Expose-Headers"] = "ETag, Last-Modified"
        response["X-Robots-Tag"] = "noindex"
        return response

    return answer


def _answer(view: Callable[..., Any], request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
    method = request.method
    if method == "OPTIONS":
        return _options()
    if method not in ("GET", "HEAD"):
        response: Any = problem(405, _("Only GET, HEAD and OPTIONS are answered here."))
        response["Allow"] = METHODS
        return _finished(request, response)
    request.method = "GET"
    try:
        response = view(request, *args, **kwargs)
    finally:
        request.method = method
    return _finished(request, response)


def _options() -> HttpResponse:
    response = HttpResponse(status=204)
    response["Allow"] = response["Access-Control-Allow-Methods"] = METHODS
    response["Access-Control-Allow-Headers"] = "If-Modified-Since, If-None-Match"
    response["Access-Control-Max-Age"] = "86400"
    return response


def _finished(request: HttpRequest, response: Any) -> HttpResponseBase:
    """With what caches need; 304 where the reader has this answer already."""
    if not response.has_header("Cache-Control"):
        response["Cache-Control"] = KEPT if response.status_code in _STATES_KEPT else NOT_KEPT
    if response.status_code == 200:
        if not response.has_header("ETag"):  # what is sent in parts has said itself what it is made of
            response["ETag"] = f'W/"{hashlib.sha256(response.content).hexdigest()[:32]}"'
        response = get_conditional_response(
            request, etag=response["ETag"], last_modified=_stamp(response), response=response
        )
    if request.method == "HEAD" and response.streaming:
        return HttpResponse(headers=response.headers)
    if request.method == "HEAD":
        response["Content-Length"] = str(len(response.content))
        response.content = b""
    return response  # type: ignore[no-any-return]  # the response came in untyped


def set_last_modified(response: HttpResponseBase, moment: datetime | None) -> None:
    """Say when the answer became what it is. Not of the last second, in which it may change once more."""
    if moment is not None and moment < timezone.now() - _SECOND:
        response["Last-Modified"] = http_date(moment.timestamp())
        response.moment = int(moment.timestamp())  # type: ignore[attr-defined]  # read below, in this module


def _stamp(response: HttpResponseBase) -> int | None:
    return getattr(response, "moment", None)
