"""Questions about what was brought over."""

from collections.abc import Collection

from importing.models import ImportedPage
from importing.plan import Known

_AT_A_TIME = 500


def source_urls_of(page_ids: Collection[int]) -> dict[int, str]:
    """The addresses that these pages had on the earlier site, by page; those that were written here are left out."""
    rows = ImportedPage.objects.filter(page_id__in=page_ids)
    return {page_id: url for page_id, url in rows.values_list("page_id", "source_url") if page_id is not None}


def known_by(addresses: Collection[str]) -> dict[str, Known]:
    """What earlier runs brought in."""
    found: dict[str, Known] = {}
    ordered = sorted(addresses)
    for start in range(0, len(ordered), _AT_A_TIME):
        rows = ImportedPage.objects.filter(source_url__in=ordered[start : start + _AT_A_TIME])
        for row in rows:
            found[row.source_url] = Known(row.kind, row.language, row.original_id is not None, row.page_id is not None)
    return found
