"""The list and the form of files, trying a reading again, and earlier contents."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages
from wagtail.documents.views import documents

from documents.access import has_rights
from documents.admin.states import reading_of, state_words, with_states
from documents.delivery import deliver
from documents.inspection import BY_MEDIA_TYPE
from documents.models import File, FileVersion
from documents.reading import ask_for_reading

_VERSIONS_SHOWN = 50


class FileIndexView(documents.IndexView):
    """The list, with the state of each file's text."""

    def get_base_queryset(self) -> Any:
        """One statement for the files and their states."""
        return super().get_base_queryset().select_related("collection", "reading")

    @property
    def columns(self) -> list[Any]:
        """One more."""
        return with_states(super().columns)


class FileEditView(documents.EditView):
    """The form, with state, measures, and earlier contents beside it."""

    template_name = "documents/admin/file_edit.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What was measured and read."""
        file = self.object
        versions = file.versions.select_related("replaced_by")[:_VERSIONS_SHOWN]
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {
            "reading": reading_of(file),
            "state": state_words(file),
            "text_pages": file.texts.exclude(text="").count(),
            "again_url": reverse("files:again", args=(file.pk,)),
            "versions": [(version, reverse("files:version", args=(file.pk, version.pk))) for version in versions],
        }


@require_POST
def read_again(request: HttpRequest, file_id: int) -> HttpResponse:
    """Let the file be read from the start."""
    file = _changeable(request, file_id)
    if file.content_deleted_at:
        raise Http404
    ask_for_reading(file=file)
    messages.success(request, _("The file is read again. Look here in a moment."))
    return redirect("wagtaildocs:edit", file.pk)


@require_safe
def serve_version(request: HttpRequest, file_id: int, version_id: int) -> HttpResponseBase:
    """An earlier content, for who may change the file; never after its personal data expired."""
    file = _changeable(request, file_id)
    version = get_object_or_404(FileVersion, pk=version_id, file=file)
    if file.is_expired():
        raise Http404
    kind = BY_MEDIA_TYPE.get(version.media_type)
    try:
        response = deliver(
            request,
            content=version.content,
            name=version.name,
            kind=kind,
            sha256=version.sha256,
            at=version.replaced_at,
        )
    except FileNotFoundError:
        raise Http404 from None
    response["Cache-Control"] = "private, no-store"
    return response


def _changeable(request: HttpRequest, file_id: int) -> File:
    file = get_object_or_404(File, pk=file_id)
    if not has_rights(request.user, file, ["change"]):
        raise PermissionDenied
    return file
