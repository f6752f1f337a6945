"""What of a text is shown under a hit, with the words found marked.

The text is analysed again, so that a mark stands exactly where the engine found its term, in every engine, on whole
words, and survives transliteration: no mark ever halves a word.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Set
from typing import NamedTuple

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from .analysis import analyse

LENGTH = 240
"""Characters of a snippet, about."""

LONGEST_TEXT = 40_000
"""Characters of the text that are looked at: 25 ms of work; of a longer one the start is shown."""

_LEAD = 60
"""Characters before the first mark, about."""


_ENDS_A_SENTENCE = tuple(".!?…:;,")
_SEPARATOR = " · "
"""Between two blocks of which the first ends without a sign."""

_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")

Flatten = Callable[[str], str]


class Passage(NamedTuple):
    """What is shown of some texts, and which of the terms are anywhere in them."""

    html: SafeString
    terms: frozenset[str]


class Span(NamedTuple):
    """A part of a text."""

    start: int
    end: int
    term: str


def marked(text: str, terms: Set[str], language: str) -> SafeString:
    """The whole text, escaped, its found words in <mark>."""
    return _render(text, 0, len(text), _found(text, terms, language))


def lines_joined(text: str) -> str:
    """One line; where a block ends without a sign, a dot in the middle parts it from the next."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return _joined([line for line in lines if line])


def paragraphs_joined(text: str) -> str:
    """The same of a text whose lines end where the paper ended: its blocks are parted by empty lines."""
    blocks = (" ".join(block.split()) for block in _EMPTY_LINE.split(text))
    return _joined([block for block in blocks if block])


def _joined(blocks: list[str]) -> str:
    ended = (block if block.endswith(_ENDS_A_SENTENCE) else block + _SEPARATOR.rstrip() for block in blocks[:-1])
    return " ".join([*ended, *blocks[-1:]])


def snippet(texts: list[str], terms: Set[str], language: str, flatten: Flatten = lines_joined) -> Passage:
    """The part of one of the texts that shows most of the terms; the start of the first one where none does.

    Earlier texts win a tie. Cut at blanks, with an ellipsis where something is left out.
    """
    best: tuple[int, str, int, list[Span]] = (0, "", 0, [])
    known: set[str] = set()
    for text in texts:
        flat = flatten(text[:LONGEST_TEXT])
        spans = _found(flat, terms, language)
        known.update(span.term for span in spans)
        start, number = _best_window(spans)
        if number > best[0] or not best[1]:
            best = (number, flat, start, spans)
    _, flat, start, spans = best
    start, end = _at_blanks(flat, start)
    shown = _render(flat, start, end, spans)
    html = format_html("{}{}{}", "… " if start else "", shown, " …" if end < len(flat) else "")
    return Passage(html, frozenset(known))


def terms_in(text: str, terms: Set[str], language: str) -> frozenset[str]:
    """Those of the terms that the text has."""
    words, references = analyse(text, language)
    return frozenset(token.term for token in (*words, *references) if token.term in terms)


def _found(text: str, terms: Set[str], language: str) -> list[Span]:
    """The words whose term is asked for; numbers of acts as a whole. In order, none within another."""
    words, references = analyse(text, language)
    spans = sorted(
        (Span(token.start, token.end, token.term) for token in (*words, *references) if token.term in terms),
        key=lambda span: (span.start, -span.end),
    )
    apart: list[Span] = []
    for span in spans:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart


def _best_window(spans: list[Span]) -> tuple[int, int]:
    """Where the window with the most different terms starts (a little before its first), and their number."""
    best_start, best_number = 0, 0
    counts: dict[str, int] = {}
    last = 0
    for first, span in enumerate(spans):
        while last < len(spans) and spans[last].end - span.start <= LENGTH - _LEAD:
            counts[spans[last].term] = counts.get(spans[last].term, 0) + 1
            last += 1
        if len(counts) > best_number:
            best_start, best_number = max(0, span.start - _LEAD), len(counts)
        if last > first:
            counts[span.term] -= 1
            if not counts[span.term]:
                del counts[span.term]
        else:
            last = first + 1
    return best_start, best_number


def _at_blanks(text: str, start: int) -> tuple[int, int]:
    """The window from about `start`, no word cut unless it is longer than the lead."""
    if len(text) <= LENGTH:
        return 0, len(text)
    start = min(start, len(text) - LENGTH)
    if start > 0:
        blank = text.find(" ", start, start + _LEAD)
        start = blank + 1 if blank >= 0 else start
    end = start + LENGTH
    if end >= len(text):
        return start, len(text)
    blank = text.rfind(" ", end - _LEAD, end + 1)
    return start, blank if blank >= 0 else end


def _render(text: str, start: int, end: int, spans: list[Span]) -> SafeString:
    """Escape all, mark the spans that lie wholly inside."""
    parts: list[str] = []
    place = start
    for span in spans[bisect_left(spans, start, key=_start) : bisect_right(spans, end, key=_end)]:
        parts += [
            conditional_escape(text[place : span.start]),
            format_html("<mark>{}</mark>", text[span.start : span.end]),
        ]
        place = span.end
    parts.append(conditional_escape(text[place:end]))
    return mark_safe("".join(parts))  # noqa: S308 - each part is escaped


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end
