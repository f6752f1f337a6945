"""Making the pages that a site begins with."""

from collections.abc import Mapping
from typing import Any

from wagtail.models import Page

from home.setup.texts import Text
from translations.records import plain_segment


def publish(parent: Page, page: Any) -> Any:
    """Add the page below its parent, live, with a revision."""
    Page.objects.get(pk=parent.pk).add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def segments_of_words(words: Mapping[str, Text], code: str) -> dict[str, str]:
    """The words in Albanian with those of a language, as wagtail-localize keeps them."""
    segments: dict[str, str] = {}
    for text in words.values():
        segments |= plain_segment(text["sq"], text[code])
    return segments
