"""Short ways to write an act that exists in Albanian only."""

from ...shapes import Article, Block, text
from ..common import DEMO_NOTE


def articles(*paragraphs: tuple[str, str]) -> list[Block]:
    """Articles numbered from 1, each a heading and its words; the note that it is a demonstration at the end."""
    numbered: list[Block] = [
        Article(str(number), text(sq=heading), text(sq=f"<p>{words}</p>"))
        for number, (heading, words) in enumerate(paragraphs, start=1)
    ]
    return [*numbered, DEMO_NOTE]
