"""Files, as Wagtail serves them, told rightly to caches."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from wagtail.documents.views.serve import serve

from documents.access import is_public
from documents.models import File
from documents.personal_parts import holds_personal_data


def serve_file(request: HttpRequest, document_id: int, document_filename: str) -> HttpResponseBase:
    """A file, or 404 for whom it is not meant for. What is not public is kept by no browser and no cache."""
    response: HttpResponseBase = serve(request, document_id, document_filename)
    if response.headers.get("Content-Encoding") == "None":  # Wagtail sends the word
        del response.headers["Content-Encoding"]
    file = File.objects.filter(pk=document_id).first()
    if file is None or not is_public(file):
        response.headers["Cache-Control"] = "private, no-store"
    elif holds_personal_data(file):
        response.headers["Cache-Control"] = "no-store"  # from its day on no cache may still have it
        response.headers["X-Robots-Tag"] = "noindex, noarchive"
    return response
