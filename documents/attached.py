"""The texts of a page's files, for search: what the public may have, and nothing else."""

from collections.abc import Iterator

from wagtail.models import Page

from documents.models import FileText
from documents.models.files import files_of
from search.attached import AttachedText


def texts_of(page: Page) -> Iterator[AttachedText]:
    """Page by page, in the order of the files. Two statements. Files whose personal data expired are left out."""
    files = {file.pk: file for file in files_of(page) if not file.is_expired() and not file.personal_until}
    rows = FileText.objects.filter(file__in=files).exclude(text="").order_by("number")
    by_file: dict[int, list[FileText]] = {}
    for row in rows:
        by_file.setdefault(row.file_id, []).append(row)
    for pk, file in files.items():
        for row in by_file.get(pk, []):
            yield AttachedText(file.title, file.url, row.number, file.language, row.text)
