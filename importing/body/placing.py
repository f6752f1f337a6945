"""A body that was read, brought into this site: pictures and files taken in, links led to where things are now."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape, unescape
from typing import Any, Final

from django.core.exceptions import ValidationError

from core.models import SiteImage
from importing.body.addresses import has_scheme
from importing.body.findings import Finding
from importing.body.old_site import OldSite
from importing.body.parts import Address, Link, Picture
from importing.body.result import Body
from importing.body.taking import UNREADABLE, take_data, take_picture
from importing.body.writing import RawBlock, blocks_of
from importing.files import take_file

_LINK: Final = re.compile(r'<a href="([^"]*+)">((?>(?:[^<]++|<(?!/a>))*))</a>')
"""As `importing.body.writing` writes them: none in another."""

AWAITED: Final = "awaited"
"""Type of a link to a page that is not here yet. Wagtail shows a type that it does not know as words alone, and its
editor drops it; `importing.body.links` makes a link of it once the page is here."""

UNFIT: Final = (ValidationError, *UNREADABLE)
"""What files raise that are none."""


@dataclass(frozen=True)
class Placed:
    """A body as a page holds it, and what is worth knowing about it."""

    blocks: list[RawBlock]
    awaited: list[Link] = field(default_factory=list)
    """Links to pages that are not here yet."""
    findings: list[Finding] = field(default_factory=list)


def place(*, body: Body, site: OldSite, language: str) -> Placed:
    """The blocks of a page. In a transaction of the caller: pictures and files become records.

    `language` is that of files. A link into the old site that leads to nothing here is shown as words.
    """
    placing = _Placing(site, language)
    blocks = blocks_of(body.parts, placing.show)
    targets = {link.address.url: placing.target_of(link) for link in body.links}
    findings = [Finding("broken_link", link.address.written, link.text) for link in body.dropped_links]
    for block in blocks:
        if block["type"] == "paragraph":
            block["value"] = _led(block["value"], targets)
    return Placed(blocks, placing.awaited, [*findings, *placing.findings])


def what_is_here(address: Address, *, site: OldSite, language: str) -> str:
    """The attributes of a link to the page or file that is now what was at an address; empty where nothing is.

    Raises one of `UNFIT` for a file that can't be taken.
    """
    page_id = site.page_of(address.url)
    if page_id is not None:
        return f'linktype="page" id="{page_id}"'
    path = site.files.find(address)
    if path is None:
        return ""
    return f'linktype="document" id="{take_file(path, language=language).pk}"'


def _led(html: str, targets: dict[str, str]) -> str:
    """With the attributes that each link has now; without its tags where it has none."""

    def lead(match: re.Match[str]) -> str:
        attributes = targets.get(unescape(match[1]), "")
        return f"<a {attributes}>{match[2]}</a>" if attributes else match[2]

    return _LINK.sub(lead, html)


class _Placing:
    """Of one body."""

    def __init__(self, site: OldSite, language: str) -> None:
        self.site = site
        self.language = language
        self.awaited: list[Link] = []
        self.findings: list[Finding] = []

    def target_of(self, link: Link) -> str:
        """The attributes of a link to what its address is now; empty for none."""
        url = link.address.url
        try:
            here = what_is_here(link.address, site=self.site, language=self.language)
        except UNFIT as error:
            self.findings.append(Finding("file_refused", url, link.text, _reason(error)))
            return ""
        if here:
            return here
        if self.site.owns(url):
            self.awaited.append(link)
            return f'linktype="{AWAITED}" address="{escape(url)}"'
        return f'href="{escape(url)}"'

    def show(self, picture: Picture) -> RawBlock | None:
        """The block of a picture; None where it can't be had."""
        taken = self._taken(picture)
        if taken is None:
            return None
        image, address = taken
        if not picture.alt:
            self.findings.append(Finding("picture_not_described", address.url))
        value = {"image": image.pk, "alt_text": picture.alt, "decorative": False, "caption": picture.caption}
        return {"type": "image", "value": value}

    def _taken(self, picture: Picture) -> tuple[SiteImage, Address] | None:
        """The first of its addresses that can be had; what was wrong with the last one is told."""
        finding = None
        for address in picture.addresses:
            take = self._way_to(address, picture.alt)
            if take is None:
                code = "picture_missing" if self._is_ours(address) else "picture_remote"
                finding = Finding(code, address.url or address.written, picture.alt)
                continue
            try:
                return take(), address
            except UNFIT as error:
                finding = Finding("picture_refused", address.url, picture.alt, _reason(error))
        if finding:
            self.findings.append(finding)
        return None

    def _way_to(self, address: Address, title: str) -> Callable[[], SiteImage] | None:
        if address.url.startswith("data:"):
            return lambda: take_data(address.url, title=title)
        path = self.site.files.find(address)
        return (lambda: take_picture(path, title=title)) if path else None

    def _is_ours(self, address: Address) -> bool:
        return self.site.owns(address.url) or not has_scheme(address.url or address.written)


def _reason(error: Any) -> str:
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    return type(error).__name__
