"""Feeds: RSS 2.0 and Atom 1.0, in the reader's language and alphabet (ADR 0034)."""

from core.feeds.answering import feed_response, refusal
from core.feeds.items import Attachment, Category, Feed, FeedItem, FeedLink, FeedVersion

__all__ = [
    "Attachment",
    "Category",
    "Feed",
    "FeedItem",
    "FeedLink",
    "FeedVersion",
    "feed_response",
    "refusal",
]
