"""Bodies of imported pages: HTML or plain text in, blocks of our pages out (ADR 0033).

`read_body` is pure. `importing.body.placing` takes in pictures and files, `importing.body.links` ties pages together.
"""

from collections.abc import Iterator

from core.serbian import to_latin
from importing.body import elements
from importing.body.inline import Convert, same
from importing.body.outline import finished
from importing.body.parts import Address, Link, Part, Rich, by_link, words_of
from importing.body.plain import html_of, lines_of, pieces_of
from importing.body.result import Body
from importing.body.tables import data_tables
from importing.body.tokens import Begin, End, Text, Token, tokens_of
from importing.body.walk import Walk

__all__ = ["Body", "read_body"]

_BREAK = Begin("br", "<br>")


def read_body(text: str, *, base_url: str = "", language: str = "") -> Body:
    """The parts of a body, every word of it in its place.

    `base_url` is the page's old address, to which relative ones relate. Text in `sr-cyrl` is stored in Latin letters;
    addresses keep theirs. Raises nothing, whatever the text is.
    """
    convert = to_latin if language == "sr-cyrl" else same
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    html = html_of(text)
    walk = _through(html, base_url, convert) if html is not None else _along(text, base_url, convert)
    parts = finished(walk.outline.parts)
    return Body(parts, tuple(_links(parts, walk.links.known)), tuple(walk.links.dropped))


def _through(html: str, base_url: str, convert: Convert) -> Walk:
    """HTML, in two walks: which tables hold data must be known before they are read."""
    walk = Walk(base_url, data_tables(tokens_of(html)) if "<" in html else frozenset(), convert)
    for token in tokens_of(html):
        _step(walk, token)
    walk.end()
    return walk


def _step(walk: Walk, token: Token) -> None:
    if isinstance(token, Text):
        walk.text(token.text)
    elif isinstance(token, Begin):
        elements.begin(walk, token)
    elif isinstance(token, End):
        elements.end(walk, token.name)


def _along(text: str, base_url: str, convert: Convert) -> Walk:
    """Plain text: a line is a line, and an empty one parts paragraphs."""
    walk = Walk(base_url, frozenset(), convert)
    for line in lines_of(text):
        for words, href in pieces_of(line):
            walk.links.begin(href)
            walk.text(words)
        walk.links.end()
        elements.begin(walk, _BREAK)
    walk.end()
    return walk


def _links(parts: tuple[Part, ...], known: dict[str, Address]) -> Iterator[Link]:
    """Each address once, with the words of its first link."""
    seen: set[str] = set()
    for part in parts:
        for line in part.lines() if isinstance(part, Rich) else ():
            for href, runs in by_link(line):
                if href and href not in seen:
                    seen.add(href)
                    yield Link(known[href], words_of(runs))
