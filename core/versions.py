"""Earlier versions of a page: those that were public and were replaced by a correction or a major change."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseNotAllowed
from django.http.response import HttpResponseBase

from core.addresses import page_url
from core.changes import EarlierVersion, readable_notes
from core.models import BasePage, ChangeNote
from core.serving import find
from core.tombstones import READING


def serve_version(request: HttpRequest, path: str, number: str) -> HttpResponseBase:
    """Answer with the page as it stood before a change. Raises Http404 where there is no such version to read, where
    the page itself is not public, and where it is not open to all."""
    page, is_restricted = find(request, path)
    note = None if page is None or is_restricted else _note(page, int(number))
    if page is None or note is None:
        raise Http404
    if request.method not in READING:
        return HttpResponseNotAllowed(READING)
    response: HttpResponseBase = _as_it_stood(page, note).serve(request)
    if hasattr(response, "context_data"):
        response.context_data["robots"] = "noindex"
    response["X-Robots-Tag"] = "noindex"
    return response


def _note(page: BasePage, number: int) -> ChangeNote | None:
    notes = (note for note in readable_notes(page) if note.revision_id and note.version == number)
    return next(notes, None)


def _as_it_stood(page: BasePage, note: ChangeNote) -> BasePage:
    """The page of that revision, at today's place in the tree. Files that it carries no longer are not listed: they
    can't be fetched either."""
    version: BasePage = page.with_content_json(_still_there(page, note.revision.content))  # type: ignore[union-attr]  # `_note` gives none without
    version.slug, version.url_path, version.locale = page.slug, page.url_path, page.locale
    version.earlier_version = EarlierVersion(number=note.version or 0, replaced_at=note.at, today_url=page_url(page))
    return version


def _still_there(page: BasePage, content: dict[str, Any]) -> dict[str, Any]:
    """What the revision says, without files that the page carries no longer, without what is never shown of an earlier
    version, and without records that were deleted since."""
    carried = {row.file_id for row in page.page_files.all()}
    kept = {name: value for name, value in content.items() if name not in page.never_in_versions}
    kept["page_files"] = [row for row in content.get("page_files", []) if row.get("file") in carried]
    for field in page._meta.concrete_fields:
        if field.many_to_one and field.null and kept.get(field.name) is not None and field.name in kept:
            related: Any = field.related_model
            if not related._base_manager.filter(pk=kept[field.name]).exists():
                kept[field.name] = None
    return kept
