"""From parts to what pages hold: raw blocks of streams, and rich text as Wagtail's editor writes it. Pure.

Each rich text goes through nh3 on its way out: nothing but the tags below, their one attribute and four schemes comes
through, whatever was read.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from html import escape
from itertools import groupby
from typing import Any, Final
from uuid import NAMESPACE_OID, uuid5

import nh3

from importing.body.parts import BOLD, ITALIC, Heading, Items, Paragraph, Part, Picture, Quote, Rich, Run, Runs, by_link

SCHEMES: Final = {"http", "https", "mailto", "tel"}
_CLEANER: Final = nh3.Cleaner(
    tags={"p", "ul", "ol", "li", "a", "b", "i", "br"},
    attributes={"a": {"href"}},
    url_schemes=SCHEMES,
    link_rel=None,
)

RawBlock = dict[str, Any]
ShowPicture = Callable[[Picture], RawBlock | None]


def no_picture(picture: Picture) -> RawBlock | None:
    """Of a body whose pictures are not at hand."""
    return None


def blocks_of(parts: Iterable[Part], show: ShowPicture = no_picture) -> list[RawBlock]:
    """Raw blocks of `civic.blocks.ContentBlock`. A picture that `show` has no block for leaves its caption.

    The same body gives the same ids: reading it again is no change.
    """
    blocks = [block for part in parts if (block := _block(part, show))]
    for number, block in enumerate(blocks):
        block["id"] = str(uuid5(NAMESPACE_OID, f"{number}:{block['type']}:{block['value']}"))
    return blocks


def _block(part: Part, show: ShowPicture) -> RawBlock | None:
    if isinstance(part, Rich):
        return {"type": "paragraph", "value": html_of(part)}
    if isinstance(part, Heading):
        return {"type": "heading", "value": {"text": part.text, "level": f"h{part.level}"}}
    if isinstance(part, Quote):
        value = {"quote": part.text, "person": None, "attribution": part.attribution, "language": ""}
        return {"type": "quote", "value": value}
    return show(part) or _caption(part)


def _caption(picture: Picture) -> RawBlock | None:
    if not picture.caption:
        return None
    return {"type": "paragraph", "value": html_of(Rich((Paragraph((Run(picture.caption),)),)))}


def html_of(rich: Rich) -> str:
    """In the form in which Wagtail keeps rich text, cleaned by nh3."""
    written = "".join(
        f"<p>{_inline(block.runs)}</p>" if isinstance(block, Paragraph) else _list(block) for block in rich.blocks
    )
    return _CLEANER.clean(written).replace("<br>", "<br/>").replace("&nbsp;", "\xa0")


def _list(block: Items) -> str:
    """Lists in lists stand inside the item before them."""
    written: list[str] = []
    open_lists: list[str] = []
    for item in block.items:
        name = "ol" if item.is_ordered else "ul"
        while len(open_lists) > item.depth + 1:
            written.append(f"</li></{open_lists.pop()}>")
        if len(open_lists) == item.depth + 1:
            written.append("</li>")
            if open_lists[-1] != name:
                written.append(f"</{open_lists.pop()}>")
        if len(open_lists) == item.depth:
            open_lists.append(name)
            written.append(f"<{name}>")
        written.append(f"<li>{_inline(item.runs)}")
    written += [f"</li></{name}>" for name in reversed(open_lists)]
    return "".join(written)


def _inline(runs: Runs) -> str:
    """A link is one, however its words look; outside of links, words in bold that touch are in one `b`."""
    return "".join(
        f'<a href="{escape(href)}">{"".join(map(_run, linked))}</a>' if href else _unlinked(linked)
        for href, linked in by_link(runs)
    )


def _unlinked(runs: list[Run]) -> str:
    written: list[str] = []
    for is_bold, group in groupby(runs, key=lambda run: bool(run.style & BOLD)):
        inner = "".join(_run(replace(run, style=run.style & ~BOLD)) for run in group)
        written.append(f"<b>{inner}</b>" if is_bold else inner)
    return "".join(written)


def _run(run: Run) -> str:
    written = "<br/>" if run.text == "\n" else escape(run.text, quote=False)
    if run.style & ITALIC:
        written = f"<i>{written}</i>"
    return f"<b>{written}</b>" if run.style & BOLD else written
