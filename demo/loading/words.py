"""The demonstration's texts as streams of blocks, and as segments for wagtail-localize."""

from collections.abc import Iterable, Sequence
from typing import Any

from wagtail.rich_text import RichText

from demo import shapes
from demo.loading.civic import Civic
from demo.loading.files import Media
from translations.records import plain_segment, segments_of


def stream(blocks: Iterable[shapes.Block], civic: Civic, media: Media) -> list[tuple[str, Any]]:
    """The blocks in Albanian, as a StreamField takes them."""
    return [_block(block, civic, media) for block in blocks]


def _block(block: shapes.Block, civic: Civic, media: Media) -> tuple[str, Any]:
    match block:
        case shapes.Heading(text=text):
            return "heading", {"text": text["sq"], "level": "h2"}
        case shapes.Paragraph(html=html):
            return "paragraph", RichText(html["sq"])
        case shapes.Quote(text=text, attribution=attribution, person=person):
            speaker = civic.people[person] if person else None
            return "quote", {"quote": text["sq"], "person": speaker, "attribution": attribution["sq"], "language": ""}
        case shapes.Figure(image=image, alt=alt, caption=caption):
            picture = media.images[image]
            return "image", {"image": picture, "alt_text": alt["sq"], "caption": caption["sq"], "decorative": False}
        case shapes.Chapter(number=number, text=text):
            return "chapter", {"number": number, "heading": text["sq"]}
        case shapes.Article(number=number, heading=heading, html=html):
            return "article", {"number": number, "heading": heading["sq"], "text": RichText(html["sq"])}


def segments(texts: Iterable[shapes.Text], blocks: Sequence[shapes.Block], code: str) -> dict[str, str]:
    """Every Albanian string of a page with its translation. Raises KeyError for a text without one."""
    found: dict[str, str] = {}
    plain = [*texts, *(block.heading for block in blocks if isinstance(block, shapes.Article))]
    for block in blocks:
        match block:
            case shapes.Paragraph(html=html) | shapes.Article(html=html):
                found |= segments_of(html["sq"], html[code])
            case shapes.Heading(text=text) | shapes.Chapter(text=text):
                plain.append(text)
            case shapes.Quote(text=text, attribution=attribution):
                plain += [text, attribution]
            case shapes.Figure(alt=alt, caption=caption):
                plain += [alt, caption]
    for text in plain:
        if text["sq"]:
            found |= plain_segment(text["sq"], text[code])
    return found
