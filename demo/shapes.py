"""The shapes of the demonstration's pages and records: plain data, made of the blocks of `demo.block_shapes`."""

from dataclasses import dataclass, field
from datetime import date

from demo.block_shapes import LOCALES, Article, Block, Chapter, Figure, Heading, Paragraph, Quote, Text, text

__all__ = [
    "LOCALES",
    "Act",
    "ActRelation",
    "Article",
    "Block",
    "Body",
    "Change",
    "Chapter",
    "Communique",
    "Decision",
    "Event",
    "EventChange",
    "Figure",
    "Filed",
    "Heading",
    "LegalBasis",
    "Membership",
    "NewsItem",
    "Notice",
    "PageText",
    "Paragraph",
    "Period",
    "Person",
    "Place",
    "PressRelease",
    "Quote",
    "Text",
    "Topic",
    "Withdrawn",
    "text",
]


@dataclass(frozen=True)
class PageText:
    """Home, an index or a standard page."""

    key: str
    title: Text
    slug: Text
    summary: Text
    content: list[Block]


@dataclass(frozen=True)
class NewsItem:
    """A news item, dated so many days before the day of loading."""

    key: str
    title: Text
    summary: Text
    days_ago: int
    topics: list[str]
    directorate: str | None
    image: str | None
    image_alt: Text
    content: list[Block]


@dataclass(frozen=True)
class PressRelease:
    """A press release of the information office, dated so many days before the day of loading."""

    key: str
    title: Text
    summary: Text
    days_ago: int
    topics: list[str]
    directorate: str
    contact: Text
    content: list[Block]


@dataclass(frozen=True)
class Communique:
    """A communiqué of a body after a meeting or visit, so many days before the day of loading."""

    key: str
    title: Text
    summary: Text
    occasion: Text
    days_ago: int
    body: str
    topics: list[str]
    content: list[Block]
    directorate: str | None = None


@dataclass(frozen=True)
class EventChange:
    """What became of an event after it was announced; `days` is its new day, None where it keeps its own."""

    reason: Text
    status: str = "scheduled"
    days: int | None = None


@dataclass(frozen=True)
class Event:
    """An event, so many days after the day of loading, at an hour in Kosovo. Speakers are members: key and role."""

    key: str
    title: Text
    summary: Text
    kind: str
    days: int
    hours: tuple[int, int]
    hall: Text
    place: str
    organiser: str
    audience: Text
    topics: list[str]
    content: list[Block]
    speakers: list[tuple[str, Text]] = field(default_factory=list)
    accreditation: Text = field(default_factory=lambda: {"sq": ""})
    stream_url: str = ""
    is_all_day: bool = False
    change: EventChange | None = None
    directorate: str | None = None


@dataclass(frozen=True)
class LegalBasis:
    """A law or act that a decision rests on; `url` is empty where no official address was verified."""

    text: Text
    url: str = ""


@dataclass(frozen=True)
class Decision:
    """A decision; `number` and `protocol_number` are raw, as a registry would type them, `files` are names of FILES."""

    key: str
    title: Text
    summary: Text
    body: str
    number: str
    protocol_number: str
    decided_on: date
    legal_bases: list[LegalBasis]
    directorate: str | None
    topics: list[str]
    content: list[Block]
    files: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class ActRelation:
    """What an act does to another one: the key of an act that stands before it, or words for one that is not here."""

    kind: str
    act: str | None
    to_text: str = ""
    article: str = ""
    effective_on: date | None = None


@dataclass(frozen=True)
class Act:
    """An act. `in_force_in_days` and `published_in_days` count from the day of loading, in place of the fixed day."""

    key: str
    type: str
    title: Text
    summary: Text
    what_changes: Text
    for_whom: Text
    from_when: Text
    body: str
    number: str
    year: int
    published_on: date
    legal_bases: list[LegalBasis]
    directorate: str | None
    topics: list[str]
    content: list[Block]
    adopted_on: date | None = None
    registered_on: date | None = None
    in_force_from: date | None = None
    in_force_in_days: int | None = None
    published_in_days: int | None = None
    in_force_clause: str = ""
    annulled_on: date | None = None
    ended_by: Text = field(default_factory=lambda: text(sq=""))
    relations: list[ActRelation] = field(default_factory=list)


@dataclass(frozen=True)
class Notice:
    """A notice; its window is counted in days from the day of loading, both ends included."""

    key: str
    title: Text
    summary: Text
    valid_from_days: int
    valid_to_days: int
    directorate: str | None
    topics: list[str]
    content: list[Block]
    files: list[str] = field(default_factory=list)


Filed = NewsItem | PressRelease | Communique | Event | Decision | Notice
"""What is filed under topics and a directorate."""


@dataclass(frozen=True)
class Period:
    """A time in which a body existed; `valid_to` is None while it does."""

    valid_from: date
    valid_to: date | None
    legal_basis: Text


@dataclass(frozen=True)
class Body:
    """A body; `kind` is assembly, committee, mayor, directorate or office, `parent` the key of another body."""

    key: str
    kind: str
    name: Text
    short_name: Text
    slug: str
    parent: str | None
    periods: list[Period]


@dataclass(frozen=True)
class Topic:
    """A subject that pages are filed under."""

    key: str
    name: Text
    slug: str


@dataclass(frozen=True)
class Place:
    """The town or a village; `kind` is town or village."""

    key: str
    name: Text
    kind: str
    slug: str


@dataclass(frozen=True)
class Membership:
    """A person's place in a body; `role` is chair, deputy, member or head."""

    body: str
    role: str
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True)
class Person:
    """An invented person."""

    key: str
    name: Text
    memberships: list[Membership]
    duty: Text = field(default_factory=lambda: text(sq=""))


@dataclass(frozen=True)
class Change:
    """A paragraph that was added to a public page, before its last block, with the note that says so."""

    page: NewsItem | Notice
    kind: str
    note: Text
    added: Paragraph


@dataclass(frozen=True)
class Withdrawn:
    """A notice that was public and is replaced by another."""

    notice: Notice
    explanation: Text
    replaced_by: Notice
