"""Words: headings and paragraphs."""

import re
from typing import Any

from anyascii import anyascii
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.rich_text import get_text_for_indexing

_END_OF_BLOCK = re.compile(r"</(?:p|li|h[1-6]|blockquote)>|<br\s*/?>")


class HeadingValue(blocks.StructValue):
    """A heading with the address of its own place in the page."""

    @cached_property
    def anchor(self) -> str:
        """The fragment that leads to the heading."""
        return slugify(anyascii(self["text"]))[:60] or "heading"


class HeadingBlock(blocks.StructBlock):
    """A heading inside the text. The page's title is the h1, so these begin with h2."""

    text = blocks.CharBlock(label=_("Heading"), max_length=200)
    level = blocks.ChoiceBlock(
        label=_("Level"), choices=[("h2", _("Section")), ("h3", _("Part of a section"))], default="h2"
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "core/blocks/heading.html"
        value_class = HeadingValue

    def get_searchable_content(self, value: Any) -> list[str]:
        """The words, without the level."""
        return [value["text"]]


class ParagraphBlock(blocks.RichTextBlock):
    """Paragraphs and lists."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("features", ["bold", "italic", "ol", "ul", "link", "document-link"])
        super().__init__(**kwargs)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "core/blocks/paragraph.html"

    def get_searchable_content(self, value: Any) -> list[str]:
        """A line each paragraph and item, so that no snippet runs two of them together."""
        lines = _END_OF_BLOCK.sub(r"\g<0>\n", value.source if value else "").split("\n")
        return [text for line in lines if (text := get_text_for_indexing(line))]
