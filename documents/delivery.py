"""The answer that carries a content: by its real type, able to run nothing, in parts where asked."""

import re
from datetime import datetime
from typing import IO, Any

from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, http_date

from documents.inspection import Kind

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
_CLOSED = "default-src 'none'"


class Part:
    """Some bytes of an open file, read in turn; closed with the answer."""

    def __init__(self, content: IO[bytes], start: int, length: int) -> None:
        self._content, self._left = content, length
        content.seek(start)

    def read(self, size: int = -1) -> bytes:
        """The next bytes of the part."""
        wanted = self._left if size < 0 else min(size, self._left)
        chunk = self._content.read(wanted)
        self._left -= len(chunk)
        return chunk

    def close(self) -> None:
        """The file."""
        self._content.close()


def deliver(
    request: HttpRequest, *, content: Any, name: str, kind: Kind | None, sha256: str, at: datetime
) -> HttpResponseBase:
    """The content, 304 where the reader has it, 206 for a part of it. Raises FileNotFoundError.

    Where a proxy is to send it, this function is the one that answers with X-Accel-Redirect.
    """
    etag = f'"{sha256[:40]}"'
    unchanged = get_conditional_response(request, etag=etag, last_modified=int(at.timestamp()))
    if unchanged is not None:
        return unchanged
    stream = content.storage.open(content.name, "rb")
    size = content.size
    asked = _asked(request, size, etag)
    if asked == (0, 0):
        stream.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    response: HttpResponseBase = FileResponse(Part(stream, *asked) if asked else stream)
    if asked:
        response.status_code = 206
        response["Content-Range"] = f"bytes {asked[0]}-{asked[0] + asked[1] - 1}/{size}"
    response["Content-Length"] = str(asked[1] if asked else size)
    response["Accept-Ranges"] = "bytes"
    response["ETag"] = etag
    response["Last-Modified"] = http_date(at.timestamp())
    _describe(response, name, kind)
    return response


def _describe(response: HttpResponseBase, name: str, kind: Kind | None) -> None:
    """Type, disposition and policy. PDF viewers of browsers refuse to work in a sandbox; all else is put into one."""
    opens = kind is not None and kind.opens_in_browser
    media_type = kind.media_type if kind else "application/octet-stream"
    response["Content-Type"] = f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type
    response["Content-Disposition"] = content_disposition_header(not opens, name) or "attachment"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = _CLOSED if media_type == "application/pdf" else f"{_CLOSED}; sandbox"


def _asked(request: HttpRequest, size: int, etag: str) -> tuple[int, int] | None:
    """Start and length of the part asked for; (0, 0) where there is no such part; None for the whole."""
    match = _RANGE.fullmatch(request.headers.get("Range", ""))
    if not match or not any(match.groups()) or request.headers.get("If-Range", etag) != etag:
        return None
    first, last = match.groups()
    if any(len(number) > 18 for number in match.groups()):
        return 0, 0
    if not first:
        length = min(int(last), size)
        return (size - length, length) if length else (0, 0)
    start, end = int(first), min(int(last) if last else size - 1, size - 1)
    return (start, end - start + 1) if start <= end else (0, 0)
