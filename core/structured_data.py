"""What a page says of itself to machines: schema.org in JSON-LD, in the reader's language and alphabet."""

import json
from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe

from core.addresses import page_url
from core.languages import active_language
from core.script import reader_script

CONTEXT = "https://schema.org"

_DATES = (
    *("datePublished", "dateModified", "datePosted", "expires", "validFrom", "validThrough"),
    *("startDate", "endDate", "previousStartDate"),
)
_LITERAL_KEYS = frozenset(
    (
        *("@context", "@type", "@id", "url", "sameAs", "inLanguage", "identifier", "legislationIdentifier"),
        *("email", "telephone", "faxNumber", "addressCountry"),
        *("encodingFormat", "price", "priceCurrency", "processingTime", "availableLanguage"),
        *_DATES,
    )
)
"""What is no text for people: kept as it is where the reader's alphabet is Cyrillic."""

_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}
"""So that no text can end the script element."""


def structured_html(data: Mapping[str, Any]) -> SafeString:
    """The data as a script element that browsers do not run. Values that are None or empty are left out."""
    text = json.dumps({"@context": CONTEXT, **_readable(data)}, ensure_ascii=False, default=str)
    script = f'<script type="application/ld+json">{text.translate(_ESCAPES)}</script>'
    return mark_safe(script)  # noqa: S308 - what could end the element is escaped


def _readable(value: Any, key: str = "") -> Any:
    if isinstance(value, Mapping):
        pairs = ((name, _readable(each, name)) for name, each in value.items())
        return {name: each for name, each in pairs if each not in (None, "", [], {})}
    if isinstance(value, list | tuple):
        return [_readable(each, key) for each in value]
    if isinstance(value, str) and key not in _LITERAL_KEYS and not value.startswith(("http://", "https://")):
        return reader_script(value)
    return value


def page_data(page: Any, request: HttpRequest, kind: str) -> dict[str, Any]:
    """What every page says: its type, title, summary, address and language."""
    return {
        "@type": kind,
        "name": page.title,
        "description": page.summary,
        "url": absolute(request, page_url(page)),
        "inLanguage": active_language().html_lang,
    }


def absolute(request: HttpRequest, url: str) -> str:
    """An address with host; empty stays empty."""
    return request.build_absolute_uri(url) if url else ""
