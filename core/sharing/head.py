"""What the head of a page tells those who show its address elsewhere: Open Graph."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from core.addresses import page_url
from core.context import site
from core.languages import active_language
from core.models import BasePage
from core.sharing.cards import HEIGHT, WIDTH, card_of
from core.visibility import is_below_a_restriction

LOCALES = {"sq": "sq_XK", "sr-Latn": "sr_XK", "sr-Cyrl": "sr_XK", "tr": "tr_TR", "en": "en_GB"}
"""By `lang`: language and territory, as Open Graph writes them and CLDR names them."""


@dataclass(frozen=True)
class Shared:
    """The page where it is shared."""

    type: str
    title: str
    site_name: str
    locale: str
    image_url: str
    image_alt: str
    width: int = WIDTH
    height: int = HEIGHT


def shared(request: HttpRequest | None, page: Any) -> Shared | None:
    """None for what is no page, not public, or not open to all. No statement of its own."""
    if request is None or not isinstance(page, BasePage) or not page.live or page.earlier_version:
        return None
    if getattr(request, "is_preview", False) or is_below_a_restriction(page):
        return None
    name = site(request)["site_settings"].name
    card = card_of(page, name)
    own = page.seo_title or (name if page.depth == 2 else page.title)
    return Shared(
        type="article" if page.search_kind and page.search_date else "website",
        title=own,
        site_name=name,
        locale=LOCALES[active_language().html_lang],
        image_url=request.build_absolute_uri(f"{page_url(page)}card.jpg?v={card.fingerprint}"),
        image_alt=f"{own} – {name}" if own != name else name,
    )


def other_locales(links: Any) -> list[str]:
    """Of the other languages in which a page exists, by its `hreflang` links; each once."""
    own = LOCALES[active_language().html_lang]
    found = (LOCALES.get(link.hreflang) for link in links or ())
    return [locale for locale in dict.fromkeys(found) if locale and locale != own]
