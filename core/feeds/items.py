"""What a feed says, whichever its format."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from core.languages import active_language

LENGTH: Final = 50
"""Entries in a feed: the newest."""

FORMATS: Final = ("rss", "atom")
"""Formats, by the last step of a feed's address."""


@dataclass(frozen=True)
class Category:
    """What an entry is about, or of what kind it is; `code` is the same in every language."""

    code: str
    label: str


@dataclass(frozen=True)
class Attachment:
    """A file of an entry; `url` without host, `length` in bytes."""

    url: str
    length: int
    media_type: str
    title: str


@dataclass(frozen=True)
class FeedItem:
    """One entry; `url` without host, `summary` plain text."""

    key: UUID
    """The record's `translation_key`: an entry stays the same one whatever becomes of its address."""
    title: str
    url: str
    summary: str
    published_at: datetime
    updated_at: datetime
    """The last change that readers were told of."""
    categories: tuple[Category, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class FeedVersion:
    """The same feed in another language or alphabet; `url` is that of its list, without host."""

    html_lang: str
    url: str


@dataclass(frozen=True)
class Feed:
    """A feed of a list, or of a part of it."""

    key: UUID
    """Of the page that it belongs to."""
    title: str
    description: str
    url: str
    """Of the list, without host and query."""
    query: str
    """What narrows the list, with its question mark; empty for the whole of it."""
    since: datetime
    """What stands as the time of its last change while it is empty."""
    items: tuple[FeedItem, ...] = ()
    versions: tuple[FeedVersion, ...] = ()

    def address(self, form: str) -> str:
        """Of the feed in a format, without host."""
        return f"{self.url}{form}/{self.query}"

    @property
    def urn(self) -> str:
        """For good: it changes neither with the page's address nor with the host."""
        return urn_of(self.key, self.query)

    @property
    def updated_at(self) -> datetime:
        """The newest change among its entries."""
        return max((item.updated_at for item in self.items), default=self.since)


@dataclass(frozen=True)
class FeedLink:
    """Where a feed is found, for heads of pages and lists of feeds."""

    title: str
    url: str
    query: str = ""
    calendar_url: str = ""
    """Of the same as a calendar; empty where there is none."""

    @property
    def rss_url(self) -> str:
        """As RSS."""
        return f"{self.url}rss/{self.query}"

    @property
    def atom_url(self) -> str:
        """As Atom."""
        return f"{self.url}atom/{self.query}"


def urn_of(key: UUID, part: str = "") -> str:
    """A permanent name of a record, or of a part of it, in the reader's language and alphabet."""
    return uuid5(key, f"{active_language().code}{part}").urn
