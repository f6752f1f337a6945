"""Entries of feeds from pages about public matters: a fixed number of statements, of however many kinds they are.

What is read of a page is the same for every kind, so that a feed of all kinds is one statement, too.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from django.db.models import CharField, F, Max, QuerySet, Value
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from wagtail.models import Page

from civic.models import Topic
from civic.names import by_name, names_of
from civic.pages import CivicPage
from core.addresses import home_paths, page_url, serve_url
from core.context import site
from core.feeds import Attachment, Category, Feed, FeedItem, FeedVersion, feed_response
from core.feeds.items import LENGTH
from core.generation import cached
from core.languages import LANGUAGES, active_language
from core.listing import Asked, Filter, given_query, read_asked
from core.models import BasePage, ChangeNote
from core.visibility import public

MOST_FILES = 5
"""Files of an entry that a feed names; the rest stand on the page."""


@dataclass(frozen=True)
class Row:
    """What feeds read of a page."""

    page_id: int
    key: UUID
    title: str
    search_description: str
    summary: str
    url_path: str
    published_on: date
    first_published_at: datetime | None
    kind: str
    """The code of its `search_kind`."""

    @property
    def published_at(self) -> datetime:
        """Its day, at the hour at which it went live, if perhaps on another day: so that of two entries of a day one is
        the later. Never a day that is to come."""
        first = timezone.localtime(self.first_published_at) if self.first_published_at else None
        if first and self.published_on >= first.date():
            return first
        return timezone.make_aware(datetime.combine(self.published_on, first.time() if first else time(8)))


Told = Callable[[Sequence[Row]], Mapping[UUID, datetime]]
"""When readers were last told of a change, by the record's key."""
Attached = Callable[[Sequence[Row]], Mapping[UUID, Sequence[Attachment]]]
"""The files of records that everybody may fetch, by the record's key."""

_told: list[Told] = []
_attached: list[Attached] = []


def register_told(source: Told) -> None:
    """Let a function say of further changes that readers were told of."""
    if source not in _told:
        _told.append(source)


def register_attached(source: Attached) -> None:
    """Let a function say which files records carry. Who knows files registers it here."""
    if source not in _attached:
        _attached.append(source)


def asked_of_feed(request: HttpRequest, filters: list[Filter]) -> tuple[list[Filter], Asked]:
    """What the address narrows a feed by: only what it names, for a feed of what is new has no other default."""
    free = [replace(each, default="") for each in filters]
    return free, read_asked(request.GET, free)


def answer(
    request: HttpRequest, form: str, page: BasePage, rows: list[Row], asked: Asked, *, title: str | None = None
) -> HttpResponseBase:
    """The feed of a page as its filters narrowed it; `title` where it is another than the page's."""
    query = given_query(asked)
    return feed_response(
        request,
        Feed(
            key=page.translation_key,
            title=feed_title(request, page.title if title is None else title, asked),
            description=page.summary,
            url=page_url(page),
            query=query,
            since=page.first_published_at or timezone.make_aware(datetime(2000, 1, 1)),
            items=tuple(items_of(rows)),
            versions=() if asked.query else tuple(versions_of(page)),
        ),
        form,
    )


def feed_title(request: HttpRequest, title: str, asked: Asked | None = None) -> str:
    """As it stands among hundreds of others in a reader's program: list, what narrows it, municipality."""
    narrowed = _labels(asked) if asked else []
    return " – ".join(filter(None, [title, *narrowed, str(site(request)["site_settings"].name)]))


def _labels(asked: Asked) -> list[str]:
    """What narrows a list, in words."""
    given = [each for each in asked.filters if each.value != each.default]
    chosen = [str(choice.label) for each in given for choice in each.choices if choice.selected]
    return [*chosen, f"“{asked.query}”"] if asked.query else chosen


def versions_of(page: BasePage) -> list[FeedVersion]:
    """The page's addresses in the other languages and alphabets. Kept under the generation."""

    def build() -> list[FeedVersion]:
        sisters = public(Page.objects.filter(translation_key=page.translation_key)).select_related("locale")
        by_code = {sister.locale.language_code: sister for sister in sisters}
        others = [each for each in LANGUAGES.values() if each.locale_code in by_code and each != active_language()]
        return [FeedVersion(each.html_lang, page_url(by_code[each.locale_code], each)) for each in others]

    return cached(f"feed-versions:{page.pk}:{active_language().code}", build)


def newest_rows(pages: "Iterable[QuerySet[Any]]") -> list[Row]:
    """The newest of these pages of one kind or of several, by the day of publication. One statement."""
    arms = [_values(each) for each in pages]
    if not arms:
        return []
    together = arms[0].union(*arms[1:], all=True) if len(arms) > 1 else arms[0]
    rows = [Row(*values) for values in together.order_by("-published_on", "-page_id")[:LENGTH]]
    return sorted(rows, key=lambda row: row.published_at, reverse=True)


def _values(pages: "QuerySet[Any]") -> "QuerySet[Any]":
    """Pages of one model as the columns of `Row`."""
    kind = pages.model.search_kind
    code = Value(kind.code if kind else "", output_field=CharField())
    named = pages.order_by().annotate(page_id=F("pk"), kind_code=code)
    values: QuerySet[Any] = named.values_list(
        "page_id",
        "translation_key",
        "title",
        "search_description",
        "summary",
        "url_path",
        "published_on",
        "first_published_at",
        "kind_code",
    )
    return values


def items_of(rows: Sequence[Row]) -> list[FeedItem]:
    """The entries, with topics, files and the last change of each: a statement each, none for no rows."""
    if not rows:
        return []
    told, topics, files = _all_told(rows), _topics(rows), _files(rows)
    kinds = {kind.code: str(kind.label) for kind in (model.search_kind for model in civic_models()) if kind}
    home, language = home_paths()[active_language().locale_code], active_language()
    return [
        FeedItem(
            key=row.key,
            title=row.title,
            url=serve_url(row.url_path[len(home) :], language),
            summary=row.summary or row.search_description,  # as BasePage.lead
            published_at=row.published_at,
            updated_at=max([row.published_at, *told[row.key]]),
            categories=(Category(row.kind, kinds[row.kind]), *topics[row.key]),
            attachments=tuple(files[row.key][:MOST_FILES]),
        )
        for row in rows
    ]


def civic_models() -> list[type[CivicPage]]:
    """Every type of page about public matters."""
    return _below(CivicPage)


def _below(model: type[CivicPage]) -> list[type[CivicPage]]:
    own = [] if model._meta.abstract else [model]
    return [*own, *(each for below in model.__subclasses__() for each in _below(below))]


def _all_told(rows: Sequence[Row]) -> defaultdict[UUID, list[datetime]]:
    """Notes to readers, and what else is registered."""
    found: defaultdict[UUID, list[datetime]] = defaultdict(list)
    notes = ChangeNote.objects.filter(page_id__in=[row.page_id for row in rows]).order_by()
    for key, at in notes.values("translation_key").annotate(last=Max("at")).values_list("translation_key", "last"):
        found[key].append(at)
    for source in _told:
        for key, at in source(rows).items():
            found[key].append(at)
    return found


def _topics(rows: Sequence[Row]) -> defaultdict[UUID, list[Category]]:
    """The topics of all rows, in the order of the reader's alphabet. One statement."""
    names, chosen = names_of(Topic), _topic_ids(rows)
    found: defaultdict[UUID, list[Category]] = defaultdict(list)
    for key, ids in chosen.items():
        own = sorted({names[each] for each in ids if each in names}, key=by_name)
        found[key] = [Category(name.slug, name.name) for name in own]
    return found


def _topic_ids(rows: Sequence[Row]) -> dict[UUID, list[int]]:
    by_kind: defaultdict[str, list[UUID]] = defaultdict(list)
    for row in rows:
        by_kind[row.kind].append(row.key)
    models = {model.search_kind.code: model for model in civic_models() if model.search_kind}
    arms = [_carried(models[kind], keys) for kind, keys in sorted(by_kind.items())]
    together = arms[0].union(*arms[1:], all=True) if len(arms) > 1 else arms[0]
    found: defaultdict[UUID, list[int]] = defaultdict(list)
    for key, topic_id in together:
        found[key].append(topic_id)
    return found


def _carried(model: type[CivicPage], keys: list[UUID]) -> "QuerySet[Any]":
    """Key and topic of the records: topics stand on the source page."""
    owner = model._meta.model_name
    mine = {f"{owner}__translation_key__in": keys, f"{owner}__alias_of__isnull": True}
    values: QuerySet[Any] = model.topics.through.objects.filter(**mine).values_list(
        f"{owner}__translation_key", "topic_id"
    )
    return values


def _files(rows: Sequence[Row]) -> defaultdict[UUID, list[Attachment]]:
    found: defaultdict[UUID, list[Attachment]] = defaultdict(list)
    for source in _attached:
        for key, files in source(rows).items():
            found[key] += files
    return found
