"""What each element does where it begins and where it ends. All others do nothing. Pure."""

from collections.abc import Callable
from typing import Final

from core.serbian_tables import words
from importing.body.addresses import whole_address
from importing.body.bullets import word_level
from importing.body.cells import begin_cell, end_cell, end_row
from importing.body.figures import is_picture, picture_of
from importing.body.inline import BREAK
from importing.body.nesting import OpenList
from importing.body.numbering import kind_of, number_of
from importing.body.parts import Run
from importing.body.styles import NAMES
from importing.body.tables import CELLS
from importing.body.tokens import Begin
from importing.body.walk import Walk

_BLOCKS: Final = words(
    """
    address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form
    header hgroup hr html legend main nav optgroup option p pre search section select summary tbody textarea tfoot thead
    """
)
_EMPHASISED: Final = frozenset(("dt", "summary", "legend", "caption"))
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_EMBEDDED: Final = {
    **dict.fromkeys(("iframe", "embed", "audio", "video", "source"), ("src", "data-src")),
    "object": ("data",),
}

OnBegin = Callable[[Walk, Begin], None]
OnEnd = Callable[[Walk, str], None]


def begin(walk: Walk, token: Begin) -> None:
    """A start tag."""
    if token.name in NAMES:
        walk.styles.begin(token.name, token.attributes().get("style", "") if "style" in token.source.lower() else "")
    action = BEGINS.get(token.name)
    if action:
        action(walk, token)


def end(walk: Walk, name: str) -> None:
    """An end tag."""
    action = ENDS.get(name)
    if action:
        action(walk, name)
    if name in NAMES:
        walk.styles.end(name)


def _begin_block(walk: Walk, token: Begin) -> None:
    walk.flow.end_paragraph()
    walk.flow.is_emphasised = token.name in _EMPHASISED
    walk.flow.is_caption = walk.flow.is_caption or token.name == "figcaption"
    walk.flow.word_level = word_level(token.attributes().get("style", "")) if "mso-list" in token.source else 0
    walk.preformatted += token.name == "pre"


def _end_block(walk: Walk, name: str) -> None:
    walk.flow.end_paragraph()
    walk.flow.word_level = 0
    walk.flow.is_emphasised = False
    walk.flow.is_caption = walk.flow.is_caption and name not in ("figcaption", "figure")
    if name == "pre" and walk.preformatted:
        walk.preformatted -= 1


def _begin_heading(walk: Walk, token: Begin) -> None:
    walk.flow.end_paragraph()
    walk.flow.heading = int(token.name[1])


def _end_heading(walk: Walk, name: str) -> None:
    walk.flow.end_paragraph()
    walk.flow.heading = 0


def _begin_list(walk: Walk, token: Begin) -> None:
    walk.flow.end_paragraph()
    walk.flow.end_outermost_list()
    walk.nesting.begin_list(_list(token))


def _list(token: Begin) -> OpenList:
    if token.name != "ol":
        return OpenList(is_ordered=False)
    attributes = token.attributes()
    kind, start = kind_of(attributes), number_of(attributes, "start")
    if kind == "1" and start in (None, 1):
        return OpenList(is_ordered=True)
    return OpenList(is_ordered=False, marks=kind, number=(1 if start is None else start) - 1)


def _end_list(walk: Walk, name: str) -> None:
    walk.flow.end_paragraph()
    walk.nesting.end_list()
    walk.flow.end_outermost_list()


def _begin_item(walk: Walk, token: Begin) -> None:
    walk.flow.end_paragraph()
    walk.nesting.begin_item(number_of(token.attributes(), "value"))


def _end_item(walk: Walk, name: str) -> None:
    walk.flow.end_paragraph()
    walk.nesting.end_item()


def _begin_table(walk: Walk, token: Begin) -> None:
    walk.flow.end_paragraph()
    walk.flow.end_outermost_list()
    walk.nesting.begin_table()


def _end_table(walk: Walk, name: str) -> None:
    if walk.nesting.tables:
        walk.end_table()


def _begin_row(walk: Walk, token: Begin) -> None:
    _end_row(walk, token.name)


def _end_row(walk: Walk, name: str) -> None:
    if walk.nesting.in_data:
        end_row(walk.flow)
    else:
        _end_cell(walk, name)


def _begin_cell(walk: Walk, token: Begin) -> None:
    if walk.nesting.in_data:
        begin_cell(walk.flow, is_head=token.name == "th")
    else:
        _end_cell(walk, token.name)


def _end_cell(walk: Walk, name: str) -> None:
    if walk.nesting.in_data:
        end_cell(walk.flow)
        return
    walk.flow.end_paragraph()
    if walk.nesting.tables:
        walk.nesting.end_lists_of_cell()
        walk.flow.end_outermost_list()


def _begin_quote(walk: Walk, token: Begin) -> None:
    walk.flow.end_paragraph()
    walk.quotes += 1
    if walk.quotes == 1 and not walk.nesting.lists and not walk.nesting.in_data:
        walk.outline.begin_quote()


def _end_quote(walk: Walk, name: str) -> None:
    walk.flow.end_paragraph()
    walk.quotes = max(0, walk.quotes - 1)
    if not walk.quotes:
        walk.outline.end_quote()


def _begin_link(walk: Walk, token: Begin) -> None:
    _end_link(walk, token.name)
    walk.links.begin(token.attributes().get("href"))


def _end_link(walk: Walk, name: str) -> None:
    """A link that holds nothing but a picture needs words: what the picture shows, or the address itself."""
    words = walk.links.words_of_picture
    if words:
        walk.flow.add(Run(words, href=walk.links.url))
    walk.links.end()


def _show_picture(walk: Walk, token: Begin) -> None:
    link = walk.links.url
    picture = picture_of(token.attributes(), link, walk.base_url, walk.convert)
    if picture is None:
        return
    walk.flow.picture(picture)
    if link and not is_picture(link):
        walk.links.pictured = picture.alt or link


def _embed(walk: Walk, token: Begin) -> None:
    """What another site would show is a link to it."""
    attributes = token.attributes()
    written = next((attributes[name] for name in _EMBEDDED[token.name] if attributes.get(name)), "")
    address = whole_address(written, walk.base_url)
    if address is None or not address.url.startswith("http") or address.url == walk.embedded:
        return
    walk.embedded = address.url
    walk.flow.end_paragraph()
    walk.links.known.setdefault(address.url, address)
    walk.flow.add(Run(address.url, href=address.url))
    walk.flow.end_paragraph()


def _break_line(walk: Walk, token: Begin) -> None:
    walk.flow.add(BREAK)


def _begin_quoted(walk: Walk, token: Begin) -> None:
    walk.text("“")


def _end_quoted(walk: Walk, name: str) -> None:
    walk.text("”")


def _raise(walk: Walk, token: Begin) -> None:
    walk.raised = token.name


def _lower(walk: Walk, name: str) -> None:
    walk.raised = ""


_LISTS: Final = ("ul", "ol", "menu", "dir")
BEGINS: Final[dict[str, OnBegin]] = {
    **dict.fromkeys(_BLOCKS, _begin_block),
    **dict.fromkeys(_HEADINGS, _begin_heading),
    **dict.fromkeys(_LISTS, _begin_list),
    **dict.fromkeys(_EMBEDDED, _embed),
    **dict.fromkeys(CELLS, _begin_cell),
    **dict.fromkeys(("sup", "sub"), _raise),
    "li": _begin_item,
    "table": _begin_table,
    "tr": _begin_row,
    "blockquote": _begin_quote,
    "a": _begin_link,
    "img": _show_picture,
    "image": _show_picture,
    "br": _break_line,
    "q": _begin_quoted,
}
ENDS: Final[dict[str, OnEnd]] = {
    **dict.fromkeys(_BLOCKS, _end_block),
    **dict.fromkeys(_HEADINGS, _end_heading),
    **dict.fromkeys(_LISTS, _end_list),
    **dict.fromkeys(CELLS, _end_cell),
    **dict.fromkeys(("sup", "sub"), _lower),
    "li": _end_item,
    "table": _end_table,
    "tr": _end_row,
    "blockquote": _end_quote,
    "a": _end_link,
    "q": _end_quoted,
}
