"""A page of HTML in Serbian Latin made Cyrillic where a reader reads: text, and the attributes that are read out.

Tags, names, addresses, comments, scripts, styles, code and what a citizen typed keep every byte. Elements with
`translate="no"` and those whose `lang` is not Serbian are left alone, `lang="sr…"` inside them is not. Broken HTML is
read as browsers read it as far as that matters here; what cannot be read (an unclosed tag) stays to the end.

Every pattern is possessive and every search ends where the next begins, so time grows with the length only.
"""

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from typing import Final, NamedTuple

from .serbian import to_cyrillic
from .serbian_tables import FOREIGN_NAMES, words

_VALUE: Final = r"""\s*+=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^\s>]*+)"""
TAG_REST: Final = rf"(?>(?:[\s/]*+=?[^\s/>=]++(?:{_VALUE}|(?!\s*+=)))*)[\s/]*+>"
_TOKEN: Final = re.compile(
    r"(?P<text>(?>(?:[^<]++|<(?![A-Za-z/!?]))+))"
    rf"|(?P<begin><[A-Za-z][^\s/>]*+{TAG_REST})|(?P<end></(?P<name>[A-Za-z][^\s/>]*+){TAG_REST})"
    r"|<!--(?:-?>|[\s\S]*?--!?>|[\s\S]*+)"
    r"|<!\[CDATA\[(?:[\s\S]*?\]\]>|[\s\S]*+)"
    r"|<(?:[!?]|/(?![A-Za-z]))[^>]*+>?+"
    r"|<[\s\S]*+"
)
ATTRIBUTE: Final = re.compile(r"""(?P<name>=?[^\s/>=]++)(?>(?:\s*+=\s*+(?P<value>"[^"]*+"|'[^']*+'|[^\s>]*+))?)""")
_WORD_WITH_ENTITY: Final = re.compile(
    r"[^\W\d_]*+(?>(?:&(?:#\d+|#[xX][0-9a-fA-F]+"
    r"|[A-Za-z](?:acute|breve|caron|cedil|circ|dblac|dot|grave|macr|ogon|ring|slash|strok|tilde|uml)|[A-Za-z]{2}lig"
    r"|inodot|eth|ETH);[^\W\d_]*+)+)"
)
"""A word in which letters are written as entities: `&scaron;kola`."""

_TEXT_ATTRIBUTES: Final = frozenset(
    words(
        "alt title aria-label aria-description aria-placeholder aria-roledescription aria-valuetext placeholder label"
    )
)
_META: Final = frozenset(
    words(
        """
        description og:title og:description og:site_name og:image:alt twitter:title twitter:description
        twitter:image:alt twitter:label1 twitter:label2 twitter:data1 twitter:data2
        """
    )
)
"""Those of a page's meta elements whose `content` is text. (`twitter:card`, `twitter:site` and the like are codes.)"""

_BUTTONS: Final = frozenset(("submit", "button", "reset"))
_HIDDEN: Final = frozenset(("code", "pre", "math", "template"))
_VOID: Final = frozenset(words("area base br col embed hr img input link meta param source track wbr"))
RAW: Final = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
}
"""Elements whose content is no HTML, and their end."""

_BLOCKS: Final = words(
    """
    address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
    hgroup hr main menu nav ol p pre search section table ul
    """
)
_Names = frozenset[str]
_IMPLIED_ENDS: Final[dict[str, tuple[_Names, _Names]]] = {
    **dict.fromkeys(_BLOCKS, (frozenset(["p"]), frozenset(["button", "object", "table", "template", "svg"]))),
    "li": (frozenset(["li"]), frozenset(["ul", "ol", "menu", "table"])),
    **dict.fromkeys(("dt", "dd"), (frozenset(["dt", "dd"]), frozenset(["dl", "table"]))),
    **dict.fromkeys(("option", "optgroup"), (frozenset(["option"]), frozenset(["select", "datalist"]))),
    **dict.fromkeys(("td", "th"), (frozenset(["td", "th"]), frozenset(["tr", "table"]))),
    "tr": (frozenset(["tr"]), frozenset(["table"])),
    **dict.fromkeys(("thead", "tbody", "tfoot"), (frozenset(["thead", "tbody", "tfoot"]), frozenset(["table"]))),
}
"""Which open elements the begin of an element ends, and which are walls that the search does not pass."""

_REMEMBERED: Final = 400
"""Longer texts and tags are not kept in memory."""

_SEARCH_DEPTH: Final = 32
"""Open elements looked at for an implied end: a bound on time, far above any real page."""


class _State(NamedTuple):
    """What holds inside an element."""

    serbian: bool = True
    translated: bool = True
    hidden: bool = False
    drawing: bool = False
    """Inside an SVG, where only `title` is read."""

    @property
    def is_read(self) -> bool:
        return self.serbian and self.translated and not self.hidden and not self.drawing


@dataclass(frozen=True, slots=True)
class _Tag:
    """What a start tag says, whatever stands around it."""

    name: str
    serbian: bool | None
    """None: the same as around it."""
    translated: bool | None
    is_plain: bool
    """Nothing changes inside it, unless it stands in an SVG."""
    closes_itself: bool
    """Ended by a slash, which counts inside an SVG only."""
    read: frozenset[str]
    """The small names of its attributes that a reader sees or hears."""

    def inside(self, around: _State) -> _State:
        """What holds inside the element."""
        if self.is_plain and not around.drawing:
            return around
        return _State(
            around.serbian if self.serbian is None else self.serbian,
            around.translated if self.translated is None else self.translated,
            around.hidden or self.name in _HIDDEN,
            self.name == "svg" or (around.drawing and self.name != "title"),
        )


def transliterate_html(html: str, exceptions: Collection[str] = FOREIGN_NAMES) -> str:
    """The page, or piece of one, in Cyrillic; an element without `lang` is taken for Serbian."""
    return _Transliteration(frozenset(exceptions)).run(html)


class _Transliteration:
    """One walk through one page."""

    def __init__(self, exceptions: frozenset[str]) -> None:
        self.exceptions = exceptions
        self.state = _State()
        self.open: list[tuple[str, _State]] = []
        """Open elements, outermost first, each with the state around it."""
        self.open_names: defaultdict[str, int] = defaultdict(int)

    def run(self, html: str) -> str:
        """The whole page."""
        parts: list[str] = []
        position = 0
        while token := _TOKEN.match(html, position):
            position = token.end()
            if token.lastgroup == "text":
                parts.append(_text(token[0], self.exceptions) if self.state.is_read else token[0])
            elif token.lastgroup == "begin":
                begin, name = self._begin(token[0])
                parts.append(begin)
                if name in RAW:
                    content, position = self._raw_content(name, html, position)
                    parts.append(content)
            else:
                if token.lastgroup == "end":
                    self._end(token["name"].lower())
                parts.append(token[0])
            if position == len(html):
                break
        return "".join(parts)

    def _begin(self, source: str) -> tuple[str, str]:
        """A start tag with its read attributes in Cyrillic, and its name."""
        tag = _tag(source) if len(source) <= _REMEMBERED else _tag.__wrapped__(source)
        name = tag.name
        if name in _IMPLIED_ENDS:
            self._end_implied(*_IMPLIED_ENDS[name])
        around = self.state
        inside = tag.inside(around)
        if name not in _VOID and not (around.drawing and tag.closes_itself):
            self.open.append((name, around))
            self.open_names[name] += 1
            self.state = inside
        if tag.read and inside.serbian and inside.translated and not around.hidden:
            source = ATTRIBUTE.sub(lambda attribute: _attribute(attribute, tag.read, self.exceptions), source)
        return source, name

    def _raw_content(self, name: str, html: str, position: int) -> tuple[str, int]:
        """The content of a script, title and the like, and where it ends. Inside an SVG they are like any element."""
        if self.state.drawing or (self.open and self.open[-1][1].drawing):
            return "", position
        end = RAW[name].search(html, position)
        content = html[position : end.start() if end else len(html)]
        if name == "title" and end and self.state.is_read:
            return _text(content, self.exceptions), end.start()
        return content, position + len(content)

    def _end(self, name: str) -> None:
        """Close the nearest open element of that name with all inside it; an end without a begin is passed over."""
        while self.open_names[name]:
            if self._pop() == name:
                return

    def _end_implied(self, targets: frozenset[str], walls: frozenset[str]) -> None:
        if not any(map(self.open_names.__getitem__, targets)):
            return
        for depth, (name, _) in enumerate(reversed(self.open[-_SEARCH_DEPTH:]), 1):
            if name in walls:
                return
            if name in targets:
                for _ in range(depth):
                    self._pop()
                return

    def _pop(self) -> str:
        name, self.state = self.open.pop()
        self.open_names[name] -= 1
        return name


def _text(text: str, exceptions: frozenset[str]) -> str:
    """Text as it stands in the source: entities stay, save letters inside a Serbian word."""
    return _known_text(text, exceptions) if len(text) <= _REMEMBERED else _known_text.__wrapped__(text, exceptions)


@lru_cache(maxsize=8_000)
def _known_text(text: str, exceptions: frozenset[str]) -> str:
    if "&" not in text:
        return to_cyrillic(text, exceptions)
    parts: list[str] = []
    end = 0
    for word in _WORD_WITH_ENTITY.finditer(text):
        letters = unescape(word[0])
        if letters.isalpha():
            converted = to_cyrillic(letters, exceptions)
            parts.append(to_cyrillic(text[end : word.start()], exceptions))
            parts.append(word[0] if converted == letters else converted)
            end = word.end()
    return "".join((*parts, to_cyrillic(text[end:], exceptions)))


@lru_cache(maxsize=4_000)
def _tag(source: str) -> _Tag:
    """Reads a start tag. The first of two attributes of one name counts, as in browsers."""
    name = re.split(r"[\s/>]", source[1:], maxsplit=1)[0]
    attributes: dict[str, str] = {}
    for attribute in ATTRIBUTE.finditer(source, 1 + len(name)):
        attributes.setdefault(attribute["name"].lower(), (attribute["value"] or "").strip("\"'"))
    name = name.lower()
    language = attributes.get("lang")
    return _Tag(
        name=name,
        is_plain=attributes.keys().isdisjoint(("lang", "translate")) and name != "svg" and name not in _HIDDEN,
        serbian=None if language is None else re.split("[-_]", language.lower())[0] == "sr",
        translated={"no": False, "yes": True}.get(attributes.get("translate", "").lower()),
        closes_itself=source.endswith("/>"),
        read=_read_attributes(name, attributes) & attributes.keys(),
    )


def _read_attributes(name: str, attributes: dict[str, str]) -> frozenset[str]:
    if name == "input" and attributes.get("type", "").lower() in _BUTTONS:
        return _TEXT_ATTRIBUTES | {"value"}
    if name == "meta" and (attributes.get("name") or attributes.get("property", "")).lower() in _META:
        return frozenset(["content"])
    return _TEXT_ATTRIBUTES


def _attribute(attribute: re.Match[str], read: frozenset[str], exceptions: frozenset[str]) -> str:
    value = attribute["value"]
    if not value or attribute["name"].lower() not in read:
        return attribute[0]
    quote = value[0] if value[0] in "\"'" else ""
    text = _text(value[len(quote) : len(value) - len(quote)], exceptions)
    return f"{attribute[0][: -len(value)]}{quote}{text}{quote}"
