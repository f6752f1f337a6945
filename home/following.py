"""All that programs can follow, for people: feeds and calendars by kind, topic and body."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.models import Page

from civic.models import Body, Topic
from civic.names import Name, by_name, choices_of
from core.addresses import page_url
from core.feeds import FeedLink
from core.visibility import public
from home.directory import KINDS as KINDS_OF_BODIES
from home.directory import existing_bodies
from news.models import EventIndexPage


@dataclass(frozen=True)
class Line:
    """Something that can be followed; a name in another language than the reader's says so."""

    name: str | SafeString
    feed: FeedLink
    text: str = ""


@dataclass(frozen=True)
class Group:
    """What can be followed in one way; `anchor` is the same in every language."""

    anchor: str
    heading: str
    text: str
    lines: list[Line]


def groups_below(home: Page, on: date) -> list[Group]:
    """By kind, topic and body, those with something in them."""
    home_url, calendar = page_url(home), _calendar_url(home)
    groups = [
        Group("kinds", _("By kind"), _("What is new in one list."), _lists(home, calendar)),
        Group(
            "topics",
            _("By topic"),
            _("All that is about a topic, of whichever kind."),
            _lines(_topics(), home_url, "topic", calendar and f"{calendar}?topic="),
        ),
        Group(
            "bodies",
            _("By directorate and body"),
            _("All that one of them publishes, decides or organises."),
            _lines(_bodies(on), home_url, "body", calendar and f"{calendar}?organiser="),
        ),
    ]
    return [group for group in groups if group.lines]


def everything(home: Page) -> FeedLink:
    """All kinds together, and all events."""
    return FeedLink(_("Everything new"), page_url(home), calendar_url=_calendar_url(home))


def _calendar_url(home: Page) -> str:
    page = public(EventIndexPage.objects.child_of(home)).select_related("locale").first()
    return f"{page_url(page)}calendar.ics" if page else ""


def _lists(home: Page, calendar: str) -> list[Line]:
    """The lists below a home page, in the order of the tree."""
    sections = public(Page.objects.child_of(home)).select_related("locale").order_by("path").specific()
    return [
        Line(
            name=page.title,
            text=page.summary,
            feed=FeedLink(
                page.title, page_url(page), calendar_url=calendar if isinstance(page, EventIndexPage) else ""
            ),
        )
        for page in sections
        if getattr(page, "has_feed", False)
    ]


def _lines(names: Iterable[Name], home_url: str, parameter: str, calendar: str) -> list[Line]:
    return [
        Line(
            name=str(name),
            feed=FeedLink(name.name, home_url, f"?{parameter}={name.slug}", calendar and f"{calendar}{name.slug}"),
        )
        for name in names
    ]


def _topics() -> list[Name]:
    """Those in use, in the order of the reader's alphabet."""
    old = set(Topic.objects.filter(is_deprecated=True).values_list("translation_key", flat=True))
    return [name for name in choices_of(Topic) if name.key not in old]


def _bodies(on: date) -> list[Name]:
    """Those that exist on that day, in the order in which people look for them."""
    existing, order = set(existing_bodies(on)), [*KINDS_OF_BODIES]
    names = [name for name in choices_of(Body) if name.key in existing]
    return sorted(names, key=lambda name: (order.index(name.kind), by_name(name)))
