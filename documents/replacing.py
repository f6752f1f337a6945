"""Exchanging the content of a file: its address stays, the old content is kept."""

from typing import Any

from django.db import transaction

from documents.fitness import check_upload
from documents.models import File, FileVersion
from users.models import User


class ContentDeletedError(RuntimeError):
    """The content was deleted for good; the file, whose id is the argument, gets no other."""


def keep_version(*, file: File, by: User | None, reason: str = "") -> FileVersion | None:
    """Write down the content that the database has for the file, before it is exchanged; None where there is none."""
    old = File.objects.select_for_update().filter(pk=file.pk).first()
    if old is None or not old.file:
        return None
    version: FileVersion = FileVersion.objects.create(
        file_id=old.pk,
        name=old.filename,
        content=old.file.name,
        media_type=old.media_type,
        sha256=old.sha256,
        size=old.file_size,
        replaced_by=by,
        reason=reason,
    )
    return version


def replace_content(*, file: File, content: Any, by: User | None, reason: str = "") -> FileVersion | None:
    """Exchange the content, `content` being a Django file with a name. Raises ValidationError for one that is refused.

    The old content stays as a version; texts are made anew. OSError leaves everything as it was.
    """
    if file.content_deleted_at:
        raise ContentDeletedError(file.pk)
    check_upload(content, content.name)
    with transaction.atomic():
        version = keep_version(file=file, by=by, reason=reason)
        file.file = content
        file.save()
    return version
