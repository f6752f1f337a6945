"""What documents add to Wagtail's ways."""

from django.http import Http404, HttpRequest
from wagtail import hooks

from documents.access import may_fetch
from documents.models import File


@hooks.register("before_serve_document")
def keep_what_is_not_public(document: File, request: HttpRequest) -> None:
    """A 404 for whom the file is not meant for, as if there were none."""
    if not may_fetch(request.user, document):
        raise Http404
