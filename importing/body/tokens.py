"""HTML as a row of texts, begins and ends of elements, however broken it is. Nothing is nested, so nothing is too deep.

What a browser shows nowhere is left out: comments, scripts, styles, titles, templates, and Word's data islands.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from core.script_html import ATTRIBUTE, RAW, TAG_REST
from importing.body.characters import decoded, decoded_attribute


def _tokens(rest: str) -> re.Pattern[str]:
    """Reads one token, whose tags go on like that after their name. What is no group is shown by no browser."""
    return re.compile(
        r"(?P<text>(?>(?:[^<]++|<(?![A-Za-z/!?]))+))"
        rf"|(?P<begin><[A-Za-z][^\s/>]*+{rest})|</(?P<end>[A-Za-z][^\s/>]*+){rest}"
        r"|<!--(?:-?>|[\s\S]*?--!?>|[\s\S]*+)|<(?:[!?]|/(?![A-Za-z]))[^>]*+>|(?P<broken><)"
    )


_TOKENS: Final = _tokens(TAG_REST)
_TOKENS_TO_THE_NEXT_BRACKET: Final = _tokens("[^>]*+>")
_MOST_BROKEN: Final = 50
"""Tags with an open quotation mark. Each is looked for to the end of the text; after so many, marks count no more."""

_ISLANDS: Final = {name: re.compile(rf"</{name}\s*+>", re.IGNORECASE) for name in ("template", "xml")}
_NAME: Final = re.compile(r"[A-Za-z][^\s/>]*+")
_SHOWN_RAW: Final = ("textarea", "xmp")
_CHARACTER_DATA: Final = re.compile(r"<!\[CDATA\[|\]\]>")


class Text(NamedTuple):
    """Words between two tags, entities decoded."""

    text: str


class Begin(NamedTuple):
    """A start tag. Its attributes are read when they are asked for: most are not."""

    name: str
    source: str

    def attributes(self) -> dict[str, str]:
        """By their small names; the first of two of one name counts."""
        found: dict[str, str] = {}
        for match in ATTRIBUTE.finditer(self.source, 1 + len(self.name), len(self.source) - 1):
            value = match["value"] or ""
            if value[:1] in ("'", '"'):
                value = value[1:-1]
            found.setdefault(match["name"].lower(), decoded_attribute(value))
        return found


class End(NamedTuple):
    """An end tag."""

    name: str


Token = Text | Begin | End


def tokens_of(html: str) -> Iterator[Token]:
    """The tokens in their order."""
    return _Reading(_CHARACTER_DATA.sub("", html)).run()


class _Reading:
    """One walk through one text."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.position = 0
        self.tokens = _TOKENS
        self.broken = 0
        self.endless: set[str] = set()
        """Islands that have no end any more."""

    def run(self) -> Iterator[Token]:
        """All tokens."""
        while self.position < len(self.html) and (token := self.tokens.match(self.html, self.position)):
            yield from self._read(token)

    def _read(self, token: re.Match[str]) -> Iterator[Token]:
        self.position = token.end()
        if token.lastgroup == "text":
            yield Text(decoded(token[0]))
        elif token.lastgroup == "begin":
            yield from self._begin(token[0])
        elif token.lastgroup == "end":
            yield End(token["end"].lower())
        elif token.lastgroup == "broken":
            yield from self._broken(token.start())

    def _begin(self, source: str) -> Iterator[Token]:
        """A start tag; what follows it, where that is no HTML."""
        name = _NAME.match(source, 1)[0].lower()  # type: ignore[index]  # the token has one
        if "@" in name:  # an e-mail address between brackets, which was never a tag
            yield Text(source)
            return
        yield Begin(name, source)
        if name in RAW:
            content = self._content(RAW[name])
            if name in _SHOWN_RAW and content:
                yield Text(decoded(content) if name == "textarea" else content)
        elif name in _ISLANDS and name not in self.endless and self._content(_ISLANDS[name], or_all=False) is None:
            self.endless.add(name)

    def _content(self, end: re.Pattern[str], *, or_all: bool = True) -> str | None:
        """Go on to the end tag, and tell what stands before it; where there is none, to the end of all or nowhere."""
        found = end.search(self.html, self.position)
        if found is None and not or_all:
            return None
        stop = found.start() if found else len(self.html)
        content = self.html[self.position : stop]
        self.position = stop
        return content

    def _broken(self, start: int) -> Iterator[Token]:
        """A tag without its end: up to the next bracket it is read all the same, and without one it is words."""
        token = _TOKENS_TO_THE_NEXT_BRACKET.match(self.html, start)
        if token is None or token.lastgroup == "broken":
            self.position = len(self.html)
            yield Text(decoded(self.html[start:]))
            return
        self.broken += 1
        if self.broken > _MOST_BROKEN:
            self.tokens = _TOKENS_TO_THE_NEXT_BRACKET
        yield from self._read(token)
