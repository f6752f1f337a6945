"""A short way to write a decision: its articles, numbered, with the note that it is a demonstration."""

from ...shapes import Block, Heading, Paragraph, Text
from ..common import DEMO_NOTE

_ARTICLE = {"sq": "Neni", "sr-latn": "Član", "tr": "Madde", "en": "Article"}


def articles(*words: Text) -> list[Block]:
    """A heading and a paragraph each, in the languages of the words, which are HTML."""
    blocks: list[Block] = []
    for number, html in enumerate(words, start=1):
        blocks += [Heading({code: f"{_ARTICLE[code]} {number}" for code in html}), Paragraph(html)]
    return [*blocks, DEMO_NOTE]
