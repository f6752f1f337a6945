"""Links from page to page or file, made once both are here, in this run or a later one."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import groupby
from typing import Any, Final

from django.db import transaction
from wagtail.fields import StreamField
from wagtail.models import Page, ReferenceIndex, Revision

from core.generation import bump
from importing.body.old_site import OldSite
from importing.body.parts import Address, Link
from importing.body.placing import AWAITED, UNFIT, what_is_here
from importing.link_models import AwaitedLink

_AWAITED: Final = re.compile(rf'linktype="{AWAITED}" address="([^"]*+)"')
Targets = dict[str, str]
"""Attributes of links by old address."""

_AT_ONCE: Final = 200
"""Pages in one transaction."""


@dataclass(frozen=True)
class Mended:
    """What a second pass came to."""

    pages: int
    links: int


def remember(*, page: Page, awaited: Sequence[Link]) -> None:
    """Keep what a page links to that is not here, in place of what it did before."""
    AwaitedLink.objects.filter(page_id=page.pk).delete()
    AwaitedLink.objects.bulk_create(
        AwaitedLink(page_id=page.pk, address=link.address.url, text=link.text) for link in awaited
    )


def mend(*, site: OldSite) -> Mended:
    """Make links of those whose pages are here by now, of this run and of earlier ones.

    The text of a page changes in nothing else, so that no revision is made; its latest revision is mended, too.
    """
    waiting = list(_found(site))
    counts: list[int] = []
    for start in range(0, len(waiting), _AT_ONCE):
        with transaction.atomic():
            counts += [_mend_page(page_id, addresses, site) for page_id, addresses in waiting[start : start + _AT_ONCE]]
            bump()
    return Mended(pages=len([count for count in counts if count]), links=sum(counts))


def _found(site: OldSite) -> Iterator[tuple[int, list[str]]]:
    """The pages that wait for something that is here by now, with its addresses."""
    rows = AwaitedLink.objects.order_by("page_id", "pk").values_list("page_id", "address")
    for page_id, group in groupby(rows.iterator(chunk_size=2000), key=lambda row: row[0]):
        here = [address for _, address in group if site.has(Address(address, address))]
        if here:
            yield page_id, here


def _mend_page(page_id: int, addresses: Sequence[str], site: OldSite) -> int:
    """How many links were made."""
    page: Any = Page.objects.select_related("locale").get(pk=page_id).specific
    targets = {address: _target(address, site, page.locale.language_code) for address in addresses}
    targets = {address: target for address, target in targets.items() if target}
    if targets:
        _write(page, targets)
    return len(targets)


def _target(address: str, site: OldSite, language: str) -> str:
    """Empty for a file that is refused: its link stays a dead one."""
    try:
        return what_is_here(Address(address, address), site=site, language=language)
    except UNFIT:
        return ""


def _write(page: Any, targets: Targets) -> None:
    names = [each.name for each in page._meta.get_fields() if isinstance(each, StreamField)]
    for name in names:
        stored = page._meta.get_field(name).value_to_string(page)
        mended = _mended(stored, targets)
        if mended != stored:
            type(page).objects.filter(pk=page.pk).update(**{name: mended})
            setattr(page, name, mended)
    ReferenceIndex.create_or_update_for_object(page)
    for revision in Revision.objects.filter(pk__in={page.latest_revision_id, page.live_revision_id}):
        _mend_revision(revision, names, targets)
    AwaitedLink.objects.filter(page_id=page.pk, address__in=targets).delete()


def _mend_revision(revision: Revision, names: Sequence[str], targets: Targets) -> None:
    content = dict(revision.content)
    for name in names:
        if content.get(name):
            content[name] = _mended(content[name], targets)
    if content != revision.content:
        Revision.objects.filter(pk=revision.pk).update(content=content)


def _mended(stored: str, targets: Targets) -> str:
    """A stream as it is stored, with links in place of those that were awaited."""
    if AWAITED not in stored:
        return stored
    return json.dumps(_with_links(json.loads(stored), targets), ensure_ascii=False)


def _with_links(value: Any, targets: Targets) -> Any:
    if isinstance(value, str):
        return _AWAITED.sub(lambda match: _link(match, targets), value)
    if isinstance(value, list):
        return [_with_links(each, targets) for each in value]
    if isinstance(value, dict):
        return {key: _with_links(each, targets) for key, each in value.items()}
    return value


def _link(match: re.Match[str], targets: Targets) -> str:
    return targets.get(unescape(match[1]), match[0])
