"""Looks through public pages in the background: those that changed, and those whose files did."""

import hashlib
import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction
from wagtail.models import Page

from core.personal_data.detection import RULES
from core.personal_data.models import PersonalDataFinding, PersonalDataScan
from core.personal_data.scanning import Found, scan
from core.personal_data.sources import stamps_of
from core.visibility import public

logger = logging.getLogger(__name__)
A_RUN: Final = 300
"""Pages looked through in one run; the next run goes on."""
Row = tuple[int, UUID, datetime | None, str | None]
"""Page, record, last publication, stamp of the last scan."""


def scan_changed_pages(limit: int = A_RUN) -> int:
    """Look through public pages that are not as they were when last looked through. How many it was."""
    changed = list(_changed_pages())[:limit]
    for pk, stamp in changed:
        page = Page.objects.filter(pk=pk).specific().first()
        if page is not None:
            scan_public_page(page, stamp=stamp)
    return len(changed)


def _changed_pages() -> Iterator[tuple[int, str]]:
    """Page and new stamp of each; a statement for the pages, and one a source for what hangs on them."""
    pages = public(Page.objects.filter(depth__gt=1)).order_by("last_published_at", "pk")
    rows: list[Row] = list(pages.values_list("pk", "translation_key", "last_published_at", "personal_data_scan__stamp"))
    hanging = stamps_of({key for _pk, key, _at, _stamp in rows})
    for pk, key, at, before in rows:
        words = f"{RULES}|{at.isoformat() if at else ''}|{hanging[key]}"
        stamp = hashlib.sha256(words.encode()).hexdigest()
        if stamp != before:
            yield pk, stamp


@transaction.atomic
def scan_public_page(page: Page, *, stamp: str = "") -> None:
    """Look through one page and write down what is there now; what is no longer there is forgotten.

    Code that publishes past the admin is not stopped: what it brought to light is logged here and stands in the report.
    """
    result = scan(page)
    PersonalDataScan.objects.update_or_create(
        page_id=page.pk, defaults={"stamp": stamp, "unread_files": len(result.unread)}
    )
    PersonalDataFinding.objects.filter(page_id=page.pk).delete()
    PersonalDataFinding.objects.bulk_create(_row(page, value) for value in result.found)
    still_open = PersonalDataFinding.objects.undecided().filter(page_id=page.pk).count()
    if still_open:
        logger.warning("personal data without a reason on a public page", extra={"page": page.pk, "count": still_open})


def _row(page: Page, value: Found) -> PersonalDataFinding:
    return PersonalDataFinding(
        page_id=page.pk, kind=value.kind, fingerprint=value.fingerprint, masked=value.masked, place=value.where
    )
