"""Files that hold personal data until a day: afterwards their content is deleted, everywhere it lies."""

import logging

from django.db import transaction
from django.utils import timezone

from core.generation import bump
from documents.models import File, FileText, Reading
from documents.reading import announce

logger = logging.getLogger(__name__)


def delete_expired_content() -> int:
    """Delete content, earlier contents, copies and texts of every file whose last day is past; how many there were.

    The row stays: pages point to it and say that the file was removed.
    """
    expired = File.objects.filter(personal_until__lt=timezone.localdate(), content_deleted_at__isnull=True)
    files = list(expired.select_related("reading"))
    for file in files:
        delete_content(file)
    return len(files)


def delete_content(file: File) -> None:
    """Delete the bytes first: if that fails, the row still says that it is to be done."""
    reading = Reading.objects.filter(file=file).first()
    names = {file.file.name, *file.versions.values_list("content", flat=True)}
    names.add(reading.searchable_copy.name if reading and reading.searchable_copy else "")
    for name in filter(None, names):
        file.file.storage.delete(name)
    with transaction.atomic():
        FileText.objects.filter(file=file).delete()
        Reading.objects.filter(file=file).delete()
        File.objects.filter(pk=file.pk).update(content_deleted_at=timezone.now())
        bump()
    announce(file)
    logger.info("content of a file deleted: its personal data expired", extra={"file": file.pk})
