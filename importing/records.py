"""Questions about what was brought over."""

from collections.abc import Collection, Iterator

from importing.body.findings import Finding
from importing.lines import Problem
from importing.models import AwaitedLink, ImportedPage, ImportRun
from importing.plan import Known

_AT_A_TIME = 500


def source_urls_of(page_ids: Collection[int]) -> dict[int, str]:
    """The addresses that these pages had on the earlier site, by page; those that were written here are left out."""
    rows = ImportedPage.objects.filter(page_id__in=page_ids)
    return {page_id: url for page_id, url in rows.values_list("page_id", "source_url")}


def known_by(addresses: Collection[str]) -> dict[str, Known]:
    """What earlier runs brought in."""
    found: dict[str, Known] = {}
    ordered = sorted(addresses)
    for start in range(0, len(ordered), _AT_A_TIME):
        rows = ImportedPage.objects.filter(source_url__in=ordered[start : start + _AT_A_TIME])
        for row in rows:
            found[row.source_url] = Known(row.kind, row.language, row.original_id is not None, row.page_id is not None)
    return found


def pages_by_address() -> Iterator[tuple[str, int]]:
    """Every earlier address whose page is here, with the page; the oldest first."""
    rows = ImportedPage.objects.filter(page__isnull=False).order_by("pk").values_list("source_url", "page_id")
    yield from rows.iterator(chunk_size=_AT_A_TIME)


def dead_links_of(run: ImportRun) -> list[Problem]:
    """The links of the run's pages that lead to nothing that is here."""
    lines = ImportedPage.objects.filter(run=run, page__awaited_links__isnull=False)
    by_page = dict(lines.values_list("page_id", "line"))
    links = AwaitedLink.objects.filter(page__imported__run=run).order_by("pk")
    return [
        Problem(by_page[link.page_id], "body", "dead_link", Finding("dead_link", link.address, link.text).values)
        for link in links.iterator(chunk_size=_AT_A_TIME)
        if link.page_id in by_page
    ]
