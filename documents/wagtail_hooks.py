"""What documents add to Wagtail's ways."""

from typing import Any

from django.http import Http404, HttpRequest
from django.urls import include, path
from wagtail import hooks

from documents.access import may_fetch
from documents.admin import views
from documents.models import File


@hooks.register("before_serve_document")
def keep_what_is_not_public(document: File, request: HttpRequest) -> None:
    """A 404 for whom the file is not meant for, as if there were none."""
    if not may_fetch(request.user, document):
        raise Http404


@hooks.register("register_admin_urls", order=-1)
def register_file_urls() -> list[Any]:
    """Before Wagtail's: the same addresses, where a view of ours takes the place of its own."""
    urls = [
        path("", views.FileIndexView.as_view()),
        path("results/", views.FileIndexView.as_view(results_only=True)),
        path("edit/<int:document_id>/", views.FileEditView.as_view()),
        path("<int:file_id>/again/", views.read_again, name="again"),
        path("<int:file_id>/versions/<int:version_id>/", views.serve_version, name="version"),
    ]
    return [path("documents/", include((urls, "files")))]
