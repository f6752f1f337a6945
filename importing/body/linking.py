"""The link that is open at a place of the text, and the links that lead nowhere. Pure."""

import re
from typing import Final

from importing.body.addresses import whole_address
from importing.body.parts import Address, Link

_NO_LINK: Final = re.compile(r"\s*(?:#|javascript:|data:|vbscript:|about:|$)", re.IGNORECASE)
"""Places in the page and calls of scripts, which were never ways to anything."""

_LONGEST_TEXT: Final = 200


class Linking:
    """Of one body."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self.url = ""
        """Of the open link; empty where there is none."""
        self.has_words = False
        self.pictured = ""
        """What a picture in the open link shows, or its address."""
        self.known: dict[str, Address] = {}
        self.dropped: list[Link] = []
        self._broken = ""
        self._texts: list[str] = []

    def begin(self, href: str | None) -> None:
        """Another link ends the one before it."""
        self.end()
        address = whole_address(href, self.base_url) if href else None
        if address:
            self.known.setdefault(address.url, address)
            self.url = address.url
        elif href and not _NO_LINK.match(href):
            self._broken = href[:_LONGEST_TEXT]
        self.has_words, self.pictured = False, ""

    def end(self) -> None:
        """Its words end."""
        if self._broken:
            text = " ".join("".join(self._texts).split())[:_LONGEST_TEXT]
            self.dropped.append(Link(Address("", self._broken), text))
        self.url, self._broken, self._texts = "", "", []

    def saw(self, text: str) -> None:
        """Words inside the open link, if there is one."""
        self.has_words = True
        if self._broken and len(self._texts) < _LONGEST_TEXT:
            self._texts.append(text[:_LONGEST_TEXT])

    @property
    def words_of_picture(self) -> str:
        """What has to stand for a link that holds nothing but a picture."""
        return self.pictured if self.url and not self.has_words else ""
