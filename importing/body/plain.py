"""Plain text told from HTML. Pure."""

import re
from collections.abc import Iterator
from typing import Final

from core.serbian_tables import words
from importing.body.characters import decoded, decoded_attribute

_NAMES: Final = words(
    """
    a abbr acronym address article aside b big blockquote body br caption center cite code col colgroup dd del details
    div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins
    label li link main meta nav noscript object ol option p param pre q s script section select small source span
    strike strong style sub summary sup svg table tbody td tfoot th thead title tr tt u ul video o:p st1:\\w+ v:\\w+
    w:\\w+
    """
)
_WITHOUT_VALUE: Final = "nowrap|noshade|hidden|allowfullscreen|disabled|checked|compact|async|defer|controls"
_TAG: Final = re.compile(
    rf"<!--|<!DOCTYPE|<\?xml|<(?:{'|'.join(_NAMES)})"
    rf"""(?>(?:\s++(?:[\w:-]++\s*+=\s*+(?:"[^"<]*+"|'[^'<]*+'|[^\s"'<>]++)|(?:{_WITHOUT_VALUE})\b))*)\s*+/?+>"""
    rf"|</(?:{'|'.join(_NAMES)})\s*+>",
    re.IGNORECASE,
)
_ESCAPED: Final = re.compile(r"&(?>(?:amp;)*)(?:lt|#60|#x3c);[/!]?+\w", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"(?<![\w@./-])(?:https?://|www\.)[^\s<>\"„“”«»]{4,2000}", re.IGNORECASE)
_PUNCTUATION: Final = ".,;:!?)]}'*…"
"""What ends a sentence is no part of an address at its end."""

_MOST_ROUNDS: Final = 3


def html_of(text: str) -> str | None:
    """The HTML that a text is; None for plain text, in which `5 < 7 & 3 > 2` are signs.

    HTML that was escaped as a whole, even several times, is HTML.
    """
    for _ in range(_MOST_ROUNDS):
        if _TAG.search(text):
            return text
        if not _ESCAPED.search(text):
            return None
        text = decoded(text)
    return None


def lines_of(text: str) -> list[str]:
    """The lines of plain text, an empty one between paragraphs."""
    return [line.strip() for line in text.split("\n")]


def pieces_of(line: str) -> Iterator[tuple[str, str]]:
    """The words of a line, and where they lead: an address of the web is a link to itself."""
    end = 0
    for match in _ADDRESS.finditer(line):
        address = match[0].rstrip(_PUNCTUATION)
        yield line[end : match.start()], ""
        yield address, decoded_attribute(address)
        end = match.start() + len(address)
    yield line[end:], ""
