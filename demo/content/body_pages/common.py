"""How the page of a body is made from its words."""

from collections.abc import Sequence
from dataclasses import replace

from ...office_shapes import BodyText
from ...shapes import Block, Text, text
from ..common import DEMO_NOTE
from ..offices import BODIES
from ..pictures import PICTURES

_NAMES = {body.key: body.name for body in BODIES}


def _list(*duties: Text) -> Text:
    return {code: "<ul>" + "".join(f"<li>{duty[code]}</li>" for duty in duties) + "</ul>" for code in duties[0]}


def body_page(
    key: str, summary: Text, duties: Sequence[Text], topics: list[str], meeting: Text | None = None
) -> BodyText:
    asked = meeting or text(sq="")
    return BodyText(key, _NAMES[key], summary, _list(*duties), topics, meeting=asked, further=[DEMO_NOTE])


def with_portrait(page: BodyText, drawing: str, life: Sequence[Block]) -> BodyText:
    """The page with a drawing in place of a portrait, and a biography."""
    alt = PICTURES[drawing]
    return replace(page, portrait=drawing, portrait_alt=alt, further=[*life, *page.further])
