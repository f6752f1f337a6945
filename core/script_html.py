"""A page of HTML in Serbian Latin made Cyrillic where a reader reads: text, and the attributes that are read out.

Tags, names, addresses, comments, scripts, styles, code and what a citizen typed keep every byte. Elements with
`translate="no"` and those whose `lang` is not Serbian are left alone, `lang="sr…"` inside them is not. Broken HTML is
read as browsers read it as far as that matters here; what cannot be read (an unclosed tag) stays to the end.

Every pattern is possessive and every search ends where the next begins, so time grows with the length only.
"""

import re
from collections import Counter
from collections.abc import Collection
from html import unescape
from typing import Final, NamedTuple

from .serbian import to_cyrillic
from .serbian_tables import FOREIGN_NAMES

_VALUE: Final = r"""\s*+=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^\s>]*+)"""
_TOKEN: Final = re.compile(
    r"(?P<text>(?:[^<]++|<(?![A-Za-z/!?]))++)"
    rf"|(?P<tag><(?P<close>/?)(?P<name>[A-Za-z][^\s/>]*+)"
    rf"(?P<body>(?:[\s/]*+=?[^\s/>=]++(?:{_VALUE}|(?!\s*+=)))*+[\s/]*+)>)"
    r"|<!--(?:-?>|[\s\S]*?--!?>|[\s\S]*+)"
    r"|<!\[CDATA\[(?:[\s\S]*?\]\]>|[\s\S]*+)"
    r"|<(?:[!?]|/(?![A-Za-z]))[^>]*+>?+"
    r"|<[\s\S]*+"
)
_ATTRIBUTE: Final = re.compile(r"""(?P<name>=?[^\s/>=]++)(?:\s*+=\s*+(?P<value>"[^"]*+"|'[^']*+'|[^\s>]*+))?+""")
_WORTH_READING: Final = re.compile("lang|translate|alt|title|aria-|placeholder|label|value|content", re.IGNORECASE)
_WORD_WITH_ENTITY: Final = re.compile(
    r"[^\W\d_]*+(?:&(?:#\d+|#[xX][0-9a-fA-F]+"
    r"|[A-Za-z](?:acute|breve|caron|cedil|circ|dblac|dot|grave|macr|ogon|ring|slash|strok|tilde|uml)|[A-Za-z]{2}lig"
    r"|inodot|eth|ETH);[^\W\d_]*+)++"
)
"""A word in which letters are written as entities: `&scaron;kola`."""

_TEXT_ATTRIBUTES: Final = frozenset(
    "alt title aria-label aria-description aria-placeholder aria-roledescription aria-valuetext placeholder label".split()
)
_META: Final = frozenset(
    "description og:title og:description og:site_name og:image:alt twitter:title twitter:description twitter:image:alt "
    "twitter:label1 twitter:label2 twitter:data1 twitter:data2".split()
)
_BUTTONS: Final = frozenset(("submit", "button", "reset"))
_HIDDEN: Final = frozenset("code pre math template".split())
_VOID: Final = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_RAW: Final = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in "script style textarea title xmp iframe noembed noframes".split()
}
"""Elements whose content is no HTML, and their end."""

_BLOCKS: Final = (
    "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
    "hgroup hr main menu nav ol p pre search section table ul"
).split()
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

_SEARCH_DEPTH: Final = 64
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


class _Open(NamedTuple):
    name: str
    state: _State


def transliterate_html(html: str, exceptions: Collection[str] = FOREIGN_NAMES) -> str:
    """The page, or piece of one, in Cyrillic; an element without `lang` is taken for Serbian."""
    return _Transliteration(frozenset(exceptions)).run(html)


class _Transliteration:
    """One walk through one page."""

    def __init__(self, exceptions: frozenset[str]) -> None:
        self.exceptions = exceptions
        self.open: list[_Open] = [_Open("", _State())]
        self.open_names: Counter[str] = Counter()

    def run(self, html: str) -> str:
        """The whole page."""
        parts: list[str] = []
        position = 0
        while token := _TOKEN.match(html, position):
            position = token.end()
            if token["text"]:
                parts.append(self._text(token["text"], self.open[-1].state.is_read))
            elif token["tag"] is None:
                parts.append(token[0])
            elif token["close"]:
                self._end(token["name"].lower())
                parts.append(token[0])
            else:
                parts.append(self._begin(token))
                content, position = self._raw_content(token["name"].lower(), html, position)
                parts.append(content)
            if position == len(html):
                break
        return "".join(parts)

    def _text(self, text: str, is_read: bool) -> str:
        """Text as it stands in the source: entities stay, save letters inside a Serbian word."""
        if not is_read or text.isspace():
            return text
        if "&" not in text:
            return to_cyrillic(text, self.exceptions)
        parts: list[str] = []
        end = 0
        for word in _WORD_WITH_ENTITY.finditer(text):
            letters = unescape(word[0])
            if letters.isalpha():
                converted = to_cyrillic(letters, self.exceptions)
                parts.append(to_cyrillic(text[end : word.start()], self.exceptions))
                parts.append(word[0] if converted == letters else converted)
                end = word.end()
        return "".join((*parts, to_cyrillic(text[end:], self.exceptions)))

    def _raw_content(self, name: str, html: str, position: int) -> tuple[str, int]:
        """The content of a script, title and the like, and where it ends; nothing for other elements."""
        if name not in _RAW or self.open[-1].state.drawing or self.open[-1].name != name:
            return "", position
        state = self.open[-1].state
        end = _RAW[name].search(html, position)
        content = html[position : end.start() if end else len(html)]
        is_read = name == "title" and end is not None and state.is_read
        return self._text(content, is_read), position + len(content)

    def _begin(self, tag: re.Match[str]) -> str:
        """A start tag with its read attributes in Cyrillic."""
        name, body = tag["name"].lower(), tag["body"]
        self._end_implied(name)
        around = self.open[-1].state
        attributes = _attributes(body) if _WORTH_READING.search(body) else {}
        state = _inside(name, attributes, around)
        if name not in _VOID and not (around.drawing and body.endswith("/")):
            self.open.append(_Open(name, state))
            self.open_names[name] += 1
        if not attributes or around.hidden or not (state.serbian and state.translated):
            return tag[0]
        read = _read_attributes(name, attributes)
        if read.isdisjoint(attributes):
            return tag[0]
        return f"<{tag['name']}{_ATTRIBUTE.sub(lambda attribute: self._attribute(attribute, read), body)}>"

    def _attribute(self, attribute: re.Match[str], read: frozenset[str]) -> str:
        value = attribute["value"]
        if not value or attribute["name"].lower() not in read:
            return attribute[0]
        quote = value[0] if value[0] in "\"'" else ""
        text = self._text(value[len(quote) : len(value) - len(quote)], is_read=True)
        return attribute[0][: -len(value)] + quote + text + quote

    def _end(self, name: str) -> None:
        """Close the nearest open element of that name with all inside it; an end without a begin is passed over."""
        while self.open_names[name]:
            if self._pop() == name:
                return

    def _end_implied(self, name: str) -> None:
        targets, walls = _IMPLIED_ENDS.get(name, (frozenset(), frozenset()))
        if not targets or not any(self.open_names[target] for target in targets):
            return
        for depth, element in enumerate(reversed(self.open[-_SEARCH_DEPTH:]), 1):
            if element.name in walls:
                return
            if element.name in targets:
                for _ in range(depth):
                    self._pop()
                return

    def _pop(self) -> str:
        name = self.open.pop().name
        self.open_names[name] -= 1
        return name


def _attributes(body: str) -> dict[str, str]:
    """Values without quotes by small name; the first of two counts, as in browsers."""
    attributes: dict[str, str] = {}
    for attribute in _ATTRIBUTE.finditer(body):
        attributes.setdefault(attribute["name"].lower(), (attribute["value"] or "").strip("\"'"))
    return attributes


def _inside(name: str, attributes: dict[str, str], around: _State) -> _State:
    """What holds inside an element with these attributes."""
    language = attributes.get("lang")
    translate = attributes.get("translate", "").lower()
    return _State(
        serbian=around.serbian if language is None else re.split("[-_]", language.lower())[0] == "sr",
        translated=translate != "no" and (around.translated or translate == "yes"),
        hidden=around.hidden or name in _HIDDEN,
        drawing=name == "svg" or (around.drawing and name != "title"),
    )


def _read_attributes(name: str, attributes: dict[str, str]) -> frozenset[str]:
    """The names of the attributes of that element that a reader sees or hears."""
    if name == "input" and attributes.get("type", "").lower() in _BUTTONS:
        return _TEXT_ATTRIBUTES | {"value"}
    if name == "meta" and (attributes.get("name") or attributes.get("property", "")).lower() in _META:
        return frozenset(["content"])
    return _TEXT_ATTRIBUTES
