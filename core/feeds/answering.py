"""A feed as the answer to a request."""

from html import escape
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.http.response import HttpResponseBase
from django.templatetags.static import static
from django.utils.feedgenerator import Enclosure, SyndicationFeed

from core.addresses import serve_url
from core.context import site
from core.feeds.formats import MEDIA_TYPES, WRITERS, Related
from core.feeds.items import FORMATS, Category, Feed, FeedItem, urn_of
from core.languages import active_language
from core.revalidation import revalidated
from core.script import reader_script
from core.text import tidy

LONGEST_TEXT = 2000


def feed_response(request: HttpRequest, feed: Feed, form: str) -> HttpResponseBase:
    """The feed as RSS 2.0 (`rss`) or Atom 1.0 (`atom`); 304 for who has it already."""
    writer = _writer(request, feed, form)
    for item in feed.items:
        _add(request, writer, item)
    content = writer.writeString("utf-8").encode()
    return revalidated(request, content, f"{MEDIA_TYPES[form]}; charset=utf-8", changed_at=feed.updated_at)


def refusal(errors: list[str]) -> HttpResponse:
    """404 in words: whoever subscribes to what does not exist should learn of it, and not wait for nothing."""
    text = reader_script("\n".join([*errors, ""]))
    response = HttpResponseNotFound(text, content_type="text/plain; charset=utf-8")
    response["X-Robots-Tag"] = "noindex"
    return response


def _writer(request: HttpRequest, feed: Feed, form: str) -> SyndicationFeed:
    """The feed without its entries."""
    absolute = request.build_absolute_uri
    frame = site(request)["site_settings"]
    publisher, description = _readable(frame.name), _readable(feed.description) or _readable(feed.title)
    return WRITERS[form](
        title=_readable(feed.title),
        link=absolute(f"{feed.url}{feed.query}"),
        description=description,
        subtitle=description,
        language=active_language().html_lang,
        feed_url=absolute(feed.address(form)),
        feed_guid=feed.urn,
        author_name=publisher,
        author_link=absolute(serve_url("", active_language())),
        feed_copyright=_readable(frame.reuse) or None,
        publisher=publisher,
        icon=absolute(static("img/favicon.png")),
        updated_at=feed.updated_at,
        related=_related(request, feed, form),
    )


def _related(request: HttpRequest, feed: Feed, form: str) -> list[Related]:
    """The other format, and the other languages in this one."""
    own = active_language().html_lang
    found = [Related(feed.address(other), MEDIA_TYPES[other], own) for other in FORMATS if other != form]
    found += [Related(f"{each.url}{form}/{feed.query}", MEDIA_TYPES[form], each.html_lang) for each in feed.versions]
    return [Related(request.build_absolute_uri(each.href), each.type, each.hreflang) for each in found]


def _add(request: HttpRequest, writer: SyndicationFeed, item: FeedItem) -> None:
    """One entry. What is to be read as HTML (RSS has no plain text) is escaped as such."""
    summary = _readable(item.summary)
    extra: dict[str, Any] = {
        "description": escape(summary, quote=False) if summary else None,
        "enclosures": [
            Enclosure(request.build_absolute_uri(file.url), str(file.length), file.media_type)
            for file in item.attachments
        ],
        "enclosure_titles": [_readable(file.title) for file in item.attachments],
        "marks": [Category(each.code, _readable(each.label)) for each in item.categories],
    }
    writer.add_item(
        title=_readable(item.title),
        link=request.build_absolute_uri(item.url),
        unique_id=urn_of(item.key),
        unique_id_is_permalink=False,
        pubdate=item.published_at,
        updateddate=item.updated_at,
        **extra,
    )


def _readable(text: str) -> str:
    """In the reader's alphabet, and without the control characters that come with pasted text and that XML forbids."""
    return reader_script(tidy(str(text), LONGEST_TEXT))
