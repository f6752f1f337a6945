"""The text of an act: chapters and articles (Akoma Ntoso: chapter, article)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from anyascii import anyascii
from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import blocks
from wagtail.blocks import StreamBlockValidationError

from core.blocks import ParagraphBlock


def number_block(help_text: Any, *, required: bool = True) -> blocks.RegexBlock:
    """A number. No CharBlock, so that it is no text for translators: it is the same in every language."""
    return blocks.RegexBlock(
        regex=r"^[0-9A-Za-z]+([./-][0-9A-Za-z]+)*$",
        label=gettext_lazy("Number"),
        max_length=12,
        required=required,
        help_text=help_text,
        error_messages={"invalid": gettext_lazy("Only the number itself: 5, 5a, IV.")},
    )


class ChapterBlock(blocks.StructBlock):
    """The heading of a chapter (kapitull); its articles follow it in the stream."""

    number = number_block(gettext_lazy("Only the number itself. Example: IV"), required=False)
    heading = blocks.CharBlock(label=gettext_lazy("Heading"), max_length=300)

    class Meta:
        icon = "title"
        label = gettext_lazy("Chapter")

    def get_searchable_content(self, value: Any) -> list[str]:
        """The heading."""
        return [value["heading"]]


class ArticleBlock(blocks.StructBlock):
    """An article (nen)."""

    number = number_block(gettext_lazy("Only the number itself. Example: 5"))
    heading = blocks.CharBlock(label=gettext_lazy("Heading"), max_length=300, required=False)
    text = ParagraphBlock(label=gettext_lazy("Text"))

    class Meta:
        icon = "pilcrow"
        label = gettext_lazy("Article")


@dataclass(frozen=True)
class Part:
    """A chapter, an article or a paragraph outside of them, as the page shows it."""

    kind: str
    """`chapter`, `article` or `paragraph`."""
    label: str
    """"Article 5" in the reader's language; empty for a chapter without number and for a paragraph."""
    heading: str
    anchor: str
    level: int
    """Of its heading: 3, and 4 for the articles of a chapter."""
    text: Any = ""


class ActTextBlock(blocks.StreamBlock):
    """The stream: what stands before the first article (preamble), chapters and articles."""

    chapter = ChapterBlock()
    article = ArticleBlock()
    paragraph = ParagraphBlock(label=gettext_lazy("Text outside of articles"))

    class Meta:
        template = "documents/blocks/act_text.html"

    def clean(self, value: Any) -> Any:
        """Two articles of one number would be one place; the second one is told."""
        cleaned = super().clean(value)
        seen: set[str] = set()
        errors: dict[int, ValidationError] = {}
        for index, child in enumerate(cleaned):
            number = child.value["number"].lower() if child.block_type == "article" else ""
            if number and number in seen:
                errors[index] = ValidationError(
                    _("There is an article %(number)s already. Each number stands once.") % {"number": number}
                )
            seen.add(number)
        if errors:
            raise StreamBlockValidationError(block_errors=errors)
        return cleaned

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        """The parts with their anchors."""
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        context["parts"] = parts_of(value)
        return context


def parts_of(stream: Any) -> list[Part]:
    """The stream in its order. An anchor is made of the number alone, so that a link leads to the same article in
    every language: `neni-5`, from Albanian "neni 5"; `kreu-2` is the second chapter."""
    return list(_parts(stream))


def _parts(stream: Any) -> Iterator[Part]:
    taken: set[str] = set()
    chapters = 0
    for child in stream:
        if child.block_type == "paragraph":
            yield Part("paragraph", "", "", "", 0, child.value)
            continue
        number = child.value["number"] or ""
        chapters += child.block_type == "chapter"
        anchor = f"kreu-{chapters}" if child.block_type == "chapter" else f"neni-{slugify(anyascii(number)) or 'x'}"
        while anchor in taken:  # an old act that was brought over may count wrongly
            anchor += "-2"
        taken.add(anchor)
        yield _part(child, number, anchor, is_in_chapter=chapters > 0)


def _part(child: Any, number: str, anchor: str, *, is_in_chapter: bool) -> Part:
    heading = child.value["heading"]
    if child.block_type == "chapter":
        label = _("Chapter %(number)s") % {"number": number} if number else ""
        return Part("chapter", label, heading, anchor, 3)
    label = _("Article %(number)s") % {"number": number}
    return Part("article", label, heading, anchor, 4 if is_in_chapter else 3, child.value["text"])
