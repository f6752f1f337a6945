"""Files at their addresses: /files/ID/name, the text copy of a scan at /files/ID/searchable/name."""

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_safe
from wagtail import hooks
from wagtail.documents.models import document_served

from documents.access import is_public
from documents.delivery import deliver
from documents.inspection import KINDS
from documents.models import File
from documents.personal_parts import holds_personal_data

SEARCHABLE = "searchable/"
_LARGEST = 2**63 - 1


@require_safe
def serve_file(request: HttpRequest, document_id: str, document_filename: str) -> HttpResponseBase:
    """A file, or 404 for whom it is not meant for. What is not public is kept by no browser and no cache.

    A name that the file had before leads to its present one, for the same people.
    """
    if int(document_id) > _LARGEST or "\x00" in document_filename:
        raise Http404
    file = get_object_or_404(File.objects.select_related("reading"), pk=document_id)
    for check in hooks.get_hooks("before_serve_document"):
        answer = check(file, request)
        if isinstance(answer, HttpResponse):
            return answer
    wants_copy = document_filename.startswith(SEARCHABLE)
    name = document_filename.removeprefix(SEARCHABLE)
    if name != file.filename:
        return _from_old_name(file, name)
    document_served.send(sender=File, instance=file, request=request)
    try:
        response = _copy(request, file) if wants_copy else _content(request, file)
    except FileNotFoundError:
        raise Http404 from None
    return _for_caches(response, file)


def _content(request: HttpRequest, file: File) -> HttpResponseBase:
    at = file.content_since
    return deliver(request, content=file.file, name=file.filename, kind=file.kind, sha256=file.sha256, at=at)


def _copy(request: HttpRequest, file: File) -> HttpResponseBase:
    """The scan with a text layer."""
    reading = getattr(file, "reading", None)
    if reading is None or not reading.searchable_copy or reading.sha256 != file.sha256 or reading.finished_at is None:
        raise Http404
    copy, at = reading.searchable_copy, reading.finished_at
    sha256 = f"copy-{file.sha256}"
    return deliver(request, content=copy, name=file.filename, kind=KINDS["pdf"], sha256=sha256, at=at)


def _from_old_name(file: File, name: str) -> HttpResponse:
    """For a time, not for ever: a name may come back to be the present one."""
    if not file.versions.filter(name=name).exists():
        raise Http404
    response = redirect(file.url)
    response["Cache-Control"] = "private, no-store"
    return response


def _for_caches(response: HttpResponseBase, file: File) -> HttpResponseBase:
    if not is_public(file):
        response["Cache-Control"] = "private, no-store"
    elif file.personal_until or holds_personal_data(file):
        response["Cache-Control"] = "no-store"  # from its day on no cache may still have it
    if file.personal_until or holds_personal_data(file):
        response["X-Robots-Tag"] = "noindex, noarchive"
    return response
