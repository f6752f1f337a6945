"""The files of pages as feeds carry them along."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from civic.feeds import Row
from core.feeds import Attachment
from documents.models.files import PageFile


def attached(rows: Sequence[Row]) -> defaultdict[UUID, list[Attachment]]:
    """The files of public records by key, in their order. One statement.

    What held personal data is named by no feed, even while the page still gives it out: programs keep what they fetch.
    """
    keys = [row.key for row in rows]
    carried = PageFile.objects.filter(
        page__translation_key__in=keys, page__alias_of__isnull=True, file__personal_until=None
    )
    found: defaultdict[UUID, list[Attachment]] = defaultdict(list)
    for use in carried.select_related("file", "page").order_by("sort_order", "pk"):
        file = use.file
        if not file.is_expired() and file.file_size:
            found[use.page.translation_key].append(
                Attachment(url=file.url, length=file.file_size, media_type=file.content_type, title=file.title)
            )
    return found
