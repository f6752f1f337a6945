"""RSS 2.0 as the RSS Advisory Board's profile has it, and Atom 1.0 (RFC 4287): Django's writers, and what they lack."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed, rfc3339_date

ATOM: Final = "application/atom+xml"
RSS: Final = "application/rss+xml"
DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"
ICON_SIZE: Final = "48"
"""Pixels on each side of the feeds' picture."""


@dataclass(frozen=True)
class Related:
    """An address at which the same is said otherwise: in another format, language or alphabet."""

    href: str
    type: str
    hreflang: str

    @property
    def attributes(self) -> dict[str, str]:
        """Of a link."""
        return {"rel": "alternate", "type": self.type, "hreflang": self.hreflang, "href": self.href}


class _Dated:
    """A feed whose day of change does not depend on the moment at which it is asked for, also while it is empty."""

    feed: dict[str, Any]

    def latest_post_date(self) -> datetime:
        """As the feed was made."""
        latest: datetime = self.feed["updated_at"]
        return latest


class RssWriter(_Dated, Rss201rev2Feed):
    """With the picture, the publisher, the other formats and languages, and when an entry was changed."""

    def rss_attributes(self) -> dict[str, str]:
        """Dublin Core, beside what Django names."""
        return {**super().rss_attributes(), "xmlns:dc": DUBLIN_CORE}

    def add_root_elements(self, handler: Any) -> None:
        """As Django's, and ours behind."""
        super().add_root_elements(handler)
        for related in self.feed["related"]:
            handler.addQuickElement("atom:link", None, related.attributes)
        handler.addQuickElement("dc:publisher", self.feed["publisher"])
        handler.startElement("image", {})
        handler.addQuickElement("url", self.feed["icon"])
        handler.addQuickElement("title", self.feed["title"])
        handler.addQuickElement("link", self.feed["link"])
        handler.addQuickElement("width", ICON_SIZE)
        handler.addQuickElement("height", ICON_SIZE)
        handler.endElement("image")

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        """An entry has one file here, for programs know no more (the profile warns of several)."""
        super().add_item_elements(handler, {**item, "enclosures": item["enclosures"][:1]})
        handler.addQuickElement("dc:creator", self.feed["publisher"])
        handler.addQuickElement("atom:updated", rfc3339_date(item["updateddate"]))
        for category in item["marks"]:
            handler.addQuickElement("category", category.label)


class AtomWriter(_Dated, Atom1Feed):
    """With the picture, the other formats and languages, and categories that have a code and a label."""

    def add_root_elements(self, handler: Any) -> None:
        """As Django's, and ours behind."""
        super().add_root_elements(handler)
        for related in self.feed["related"]:
            handler.addQuickElement("link", "", related.attributes)
        handler.addQuickElement("icon", self.feed["icon"])

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        """All files of the entry, each with its title."""
        super().add_item_elements(handler, {**item, "enclosures": ()})
        for enclosure, title in zip(item["enclosures"], item["enclosure_titles"], strict=True):
            file = {"href": enclosure.url, "length": enclosure.length, "type": enclosure.mime_type, "title": title}
            handler.addQuickElement("link", "", {"rel": "enclosure", **file})
        for category in item["marks"]:
            handler.addQuickElement("category", "", {"term": category.code, "label": category.label})


WRITERS: dict[str, type[SyndicationFeed]] = {"rss": RssWriter, "atom": AtomWriter}
MEDIA_TYPES: dict[str, str] = {"rss": RSS, "atom": ATOM}
