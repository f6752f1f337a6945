"""Slugs: the last part of a page's address, in letters that can be read out, typed and mailed."""

from anyascii import anyascii
from django.utils.text import slugify
from wagtail.coreutils import find_available_slug
from wagtail.models import Page

MAX_LENGTH = 100


def slug_of(title: str) -> str:
    """The title as part of an address: ASCII, cut at a word; empty if nothing is left."""
    slug = slugify(anyascii(title.replace("đ", "dj").replace("Đ", "Dj")))
    if len(slug) > MAX_LENGTH:
        slug = slug[: MAX_LENGTH + 1].rpartition("-")[0] or slug[:MAX_LENGTH]
    return slug.strip("-")


def free_slug_of(title: str, parent: Page | None, page_id: int | None) -> str:
    """The same, with a number behind it where a sister page has it already."""
    slug = slug_of(title)
    if not slug or parent is None:
        return slug
    free: str = find_available_slug(parent, slug, ignore_page_id=page_id)
    return free
