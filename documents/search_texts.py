"""What stands in the files of a page, for search."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from uuid import UUID

from django.db.models import Count, Max
from wagtail.models import Page

from documents.models import PageFile
from documents.models.files import files_of
from search.attached import AttachedText

_SHOWN = ("sha256", "title", "file", "language", "personal_until")
"""What of a file is in the index, or keeps it out."""


def texts_of(page: Page) -> Iterator[AttachedText]:
    """The texts of the page's files, in the order of files and their pages; one row in memory at a time.

    Files with personal data have their day and are not searched before it either.
    """
    for file in files_of(page):
        if file.personal_until or file.is_expired():
            continue
        rows = file.texts.exclude(text="").order_by("number").values_list("number", "text")
        for number, text in rows.iterator():
            yield AttachedText(file.title, file.url, number, file.language, text)


def stamps(keys: Collection[UUID] | None) -> Mapping[UUID, str]:
    """Changes with the files that a page carries, their order, content, title and language, and with their texts' rows.

    A text that is changed in its row is not noticed: whoever does that announces it.
    """
    carried = PageFile.objects.filter(page__alias_of__isnull=True)
    if keys is not None:
        carried = carried.filter(page__translation_key__in=keys)
    rows = (
        carried.order_by("page__translation_key", "sort_order", "pk")
        .values_list(
            "page__translation_key",
            "file_id",
            "file__sha256",
            "file__title",
            "file__file",
            "file__language",
            "file__personal_until",
        )
        .annotate(number=Count("file__texts"), newest=Max("file__texts__pk"))
    )
    said: dict[UUID, list[str]] = defaultdict(list)
    for key, *values in rows:
        said[key].append(repr(values))
    return {key: sha256("\n".join(values).encode()).hexdigest() for key, values in said.items()}
