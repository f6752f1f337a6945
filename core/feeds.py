"""RSS feeds, in the reader's language and alphabet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import Rss201rev2Feed

from core.languages import active_language
from core.script import reader_script


@dataclass(frozen=True)
class FeedItem:
    """One entry; `url` without host."""

    title: str
    url: str
    summary: str
    published_at: datetime
    updated_at: datetime | None = None
    categories: tuple[str, ...] = ()


def feed_response(
    request: HttpRequest, *, title: str, description: str, url: str, items: Iterable[FeedItem]
) -> HttpResponse:
    """RSS 2.0. A link that never changes is each entry's guid."""
    feed = Rss201rev2Feed(
        title=reader_script(title),
        link=request.build_absolute_uri(url),
        description=reader_script(description),
        language=active_language().html_lang,
        feed_url=request.build_absolute_uri(request.path),
    )
    for item in items:
        link = request.build_absolute_uri(item.url)
        feed.add_item(
            title=reader_script(item.title),
            link=link,
            description=reader_script(item.summary),
            unique_id=link,
            pubdate=item.published_at,
            updateddate=item.updated_at,
            categories=[reader_script(category) for category in item.categories],
        )
    response = HttpResponse(content_type="application/rss+xml; charset=utf-8")
    feed.write(response, "utf-8")
    return response
