"""The words of a page, piece by piece, with where they stand: fields, blocks of streams, rows of child relations.

A block or a row is one piece, so that a word in one of its fields says what a number in the next one is.
"""

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail.blocks import BoundBlock, StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.contrib.typed_table_block.blocks import TypedTable
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.rich_text import RichText

Piece = tuple[str, str]
"""Where it stands, as an editor knows the place; and the words."""

_OF_PAGES = frozenset(("title", "seo_title", "search_description"))
"""Wagtail's own fields of a page that the public reads."""
_BREAKS = frozenset(("p", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "div", "hr"))


def pieces_of(page: Page) -> Iterator[Piece]:
    """All pieces of a page as it stands in memory."""
    yield from _fields(page)
    for relation in get_all_child_relations(type(page)):
        if not relation.related_model.__module__.startswith("wagtail."):  # comments and the like are not public
            yield from _rows(page, relation)


def _fields(page: Page) -> Iterator[Piece]:
    for field in page._meta.concrete_fields:
        if field.model is Page and field.name not in _OF_PAGES:
            continue
        label = str(field.verbose_name)
        if isinstance(field, StreamField):
            for number, child in enumerate(field.value_from_object(page), 1):
                yield f"{label} {number}: {child.block.label}", "\n".join(strings_of(child.value))
        elif text := _text(field, page):
            yield label, text


def _rows(owner: models.Model, relation: Any) -> Iterator[Piece]:
    rows = getattr(owner, relation.get_accessor_name()).all()
    name = str(relation.related_model._meta.verbose_name)
    for number, row in enumerate(rows, 1):
        texts = [_text(field, row) for field in row._meta.concrete_fields]
        texts += [text for field in row._meta.concrete_fields for text in _stream(field, row)]
        yield f"{name} {number}", "\n".join(filter(None, texts))
        for below in get_all_child_relations(type(row)):
            yield from ((f"{name} {number}, {place}", text) for place, text in _rows(row, below))


def _stream(field: Any, row: models.Model) -> Iterator[str]:
    if isinstance(field, StreamField):
        yield from strings_of(field.value_from_object(row))


def _text(field: Any, owner: models.Model) -> str:
    """The words of a plain or rich field, or in JSON; empty for every other, a slug and a choice among them."""
    if isinstance(field, models.JSONField):
        return "\n".join(strings_of(field.value_from_object(owner)))
    if not isinstance(field, models.CharField | models.TextField) or isinstance(field, models.SlugField):
        return ""
    if field.choices:
        return ""
    value = str(field.value_from_object(owner) or "")
    return text_of_html(value) if isinstance(field, RichTextField) else value


def strings_of(value: Any) -> Iterator[str]:
    """All words in the value of a block, whatever blocks it is made of. Records that it points to are not its words."""
    if isinstance(value, RichText):
        yield text_of_html(value.source)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, BoundBlock):
        yield from strings_of(value.value)
    elif isinstance(value, TypedTable):
        yield from _lines_of_table(value)
    elif isinstance(value, StructValue | dict | StreamValue | ListValue | list | tuple):
        for child in value.values() if isinstance(value, dict) else value:
            yield from strings_of(child)


def _lines_of_table(table: Any) -> Iterator[str]:
    """A line a row, each cell after its heading: what a number is stands in the heading."""
    yield str(table.caption or "")
    headings = [str(column.get("heading") or "") for column in table.columns]
    for row in table.row_data:
        cells = [" ".join(strings_of(value)) for value in row["values"]]
        yield " | ".join(f"{heading}: {cell}" for heading, cell in zip(headings, cells, strict=True))


class _Words(HTMLParser):
    """The text of rich text; a link to a phone or mailbox counts as written out where its words say something else."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKS:
            self.parts.append("\n")
        target = dict(attrs).get("href") or ""
        if target.startswith(("tel:", "mailto:")):
            self.targets.append(target.partition(":")[2].partition("?")[0])

    def handle_endtag(self, tag: str) -> None:
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def text_of_html(source: str) -> str:
    """Its words, a line a paragraph; then what it links to by phone and e-mail."""
    parser = _Words()
    parser.feed(source)
    parser.close()
    return "\n".join(["".join(parser.parts), *parser.targets])
