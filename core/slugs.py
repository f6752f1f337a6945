"""Slugs: the last part of a page's address, in letters that can be read out, typed and mailed."""

from anyascii import anyascii
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import override
from wagtail.coreutils import find_available_slug
from wagtail.models import Page

from core.languages import LANGUAGES

MAX_LENGTH = 100


def is_reserved(slug: str) -> bool:
    """Whether the slug is a word of our own in addresses: feeds, versions, signing in; views in some language."""
    return slug in {"rss", "atom", "v", "_util", *_words_of_views()}


VIEWS = ("search", "contact:contact", "contact:mistake", "open_data:index")
"""Views at addresses of their own in each language."""


def _words_of_views() -> set[str]:
    words = set()
    for code in LANGUAGES:
        with override(code):
            words |= {reverse(name).strip("/").rpartition("/")[2] for name in VIEWS}
    return words


def slug_of(title: str) -> str:
    """The title as part of an address: ASCII, cut at a word; empty if nothing is left."""
    slug = slugify(anyascii(title.replace("đ", "dj").replace("Đ", "Dj")))
    if len(slug) > MAX_LENGTH:
        slug = slug[: MAX_LENGTH + 1].rpartition("-")[0] or slug[:MAX_LENGTH]
    return slug.strip("-")


def free_slug_of(title: str, parent: Page | None, page_id: int | None) -> str:
    """The same, never empty, with a number behind it where a sister page has it already."""
    slug = slug_of(title) or "faqe"  # a title of signs alone
    if is_reserved(slug):
        slug = f"{slug}-1"
    if parent is None:
        return slug
    free: str = find_available_slug(parent, slug, ignore_page_id=page_id)
    return free
