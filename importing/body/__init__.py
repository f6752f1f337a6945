"""From a body, HTML or plain text, to the blocks of a page."""

import re
from dataclasses import dataclass, field
from html import escape, unescape
from typing import Any

from core.serbian import to_latin

_END = re.compile(r"</(?:p|div|li|tr|h[1-6])\s*>|<br\s*/?>|\n\s*\n|\r?\n", re.IGNORECASE)
_TAG = re.compile(r"<(?:script|style)\b.*?</(?:script|style)\s*>|<[A-Za-z/!][^>]*>", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class Body:
    """What a body says, and what it refers to."""

    blocks: list[dict[str, Any]]
    """Raw blocks of a stream."""
    images: list[Any] = field(default_factory=list)
    links: list[Any] = field(default_factory=list)


def read_body(text: str, *, base_url: str = "", language: str = "") -> Body:
    """The words of the body as paragraphs; those in `sr-cyrl` in Latin letters."""
    parts = _END.split(_TAG.sub(lambda tag: "\n" if _END.fullmatch(tag[0]) else " ", text))
    words = [" ".join(unescape(part).split()) for part in parts]
    if language == "sr-cyrl":
        words = [to_latin(each) for each in words]
    html = "".join(f"<p>{escape(part)}</p>" for part in words if part)
    return Body([{"type": "paragraph", "value": html}] if html else [])
