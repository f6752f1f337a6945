"""RSS feeds, in the reader's language and alphabet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import Rss201rev2Feed

from core.languages import active_language
from core.script import reader_script
from core.text import tidy

LONGEST_TEXT = 2000


@dataclass(frozen=True)
class FeedItem:
    """One entry; `url` without host."""

    title: str
    url: str
    summary: str
    published_at: datetime
    updated_at: datetime | None = None


def feed_response(
    request: HttpRequest, *, title: str, description: str, url: str, items: Iterable[FeedItem]
) -> HttpResponse:
    """RSS 2.0. An entry's guid is its address."""
    feed = Rss201rev2Feed(
        title=_readable(title),
        link=request.build_absolute_uri(url),
        description=_readable(description),
        language=active_language().html_lang,
        feed_url=request.build_absolute_uri(request.path),
    )
    for item in items:
        link = request.build_absolute_uri(item.url)
        feed.add_item(
            title=_readable(item.title),
            link=link,
            description=_readable(item.summary),
            unique_id=link,
            pubdate=item.published_at,
            updateddate=item.updated_at,
        )
    response = HttpResponse(content_type="application/rss+xml; charset=utf-8")
    feed.write(response, "utf-8")
    return response


def _readable(text: str) -> str:
    """In the reader's alphabet, and without the control characters that come with pasted text and that XML forbids."""
    return reader_script(tidy(text, LONGEST_TEXT))
