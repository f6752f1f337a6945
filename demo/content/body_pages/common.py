"""How the page of a body is made from its words."""

from collections.abc import Sequence

from ...office_shapes import BodyText
from ...shapes import Text, text
from ..common import DEMO_NOTE
from ..offices import BODIES

_NAMES = {body.key: body.name for body in BODIES}


def _list(*duties: Text) -> Text:
    return {code: "<ul>" + "".join(f"<li>{duty[code]}</li>" for duty in duties) + "</ul>" for code in duties[0]}


def body_page(
    key: str, summary: Text, duties: Sequence[Text], topics: list[str], meeting: Text | None = None
) -> BodyText:
    asked = meeting or text(sq="")
    return BodyText(key, _NAMES[key], summary, _list(*duties), topics, meeting=asked, further=[DEMO_NOTE])
