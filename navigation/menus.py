"""What the menu, the foot and the breadcrumbs show."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.addresses import home_paths, page_url
from core.generation import cached
from core.languages import Language, active_language
from core.visibility import public
from navigation.models import FooterItem, MainMenuItem, MenuEntry
from navigation.standing import standing_pages


@dataclass(frozen=True)
class MenuItem:
    """A link of the frame."""

    title: str
    url: str
    current: str = ""
    """What `aria-current` says: "page" on the page itself, "true" on what lies below it, else empty."""


@dataclass(frozen=True)
class Column:
    """Links at the foot of the page under a heading."""

    heading: str
    items: list[MenuItem] = field(default_factory=list)


@dataclass(frozen=True)
class Menus:
    """All links of the frame in one language and alphabet."""

    main: list[MenuItem]
    columns: list[Column]
    standing: list[MenuItem]


@dataclass(frozen=True)
class Crumb:
    """A page above the one that is read."""

    title: str
    url: str


def menus() -> Menus:
    """In the reader's language, kept in memory under the generation."""
    return cached(f"menus:{active_language().code}", _read_menus)


def main_menu_items(request: HttpRequest | None) -> list[MenuItem]:
    """The main menu, the entry being read marked: the one whose address is the longest beginning of this one."""
    items = menus().main
    path = request.path if request else ""
    home = f"/{active_language().code}/"
    above = [item.url for item in items if path == item.url or (item.url != home and path.startswith(item.url))]
    nearest = max(above, key=len, default=None)
    return [
        replace(item, current="page" if item.url == path else "true") if item.url == nearest else item for item in items
    ]


def _read_menus() -> Menus:
    language = active_language()
    rows = [_entries_of(model, language) for model in (MainMenuItem, FooterItem)]
    shown = _public_pages(rows[0] + rows[1])
    main = _links(rows[0], shown, language) if rows[0] else _sections(language)
    columns: dict[str, Column] = {}
    for row in rows[1]:
        column = columns.setdefault(row.heading, Column(row.heading))
        column.items.extend(_links([row], shown, language))
    standing = [MenuItem(page.title, page_url(page)) for page in standing_pages(language.locale_code)]
    feet = [column for column in columns.values() if column.items]
    return Menus(main, feet or ([Column(_("On this site"), main)] if main else []), standing)


def _entries_of(model: type[MenuEntry], language: Language) -> list[Any]:
    entries = model._default_manager.filter(menu__locale__language_code=language.locale_code)
    return [*entries.order_by("sort_order", "pk")]


def _public_pages(entries: Iterable[MenuEntry]) -> dict[int, Page]:
    """Those pages of the entries that the public may see."""
    chosen = [entry.page_id for entry in entries if entry.page_id]
    pages = public(Page.objects.filter(pk__in=chosen)).select_related("locale") if chosen else []
    return {page.pk: page for page in pages}


def _links(entries: Iterable[MenuEntry], shown: dict[int, Page], language: Language) -> list[MenuItem]:
    """As readers see them. An entry whose page is not public is left out."""
    links: list[MenuItem] = []
    for entry in entries:
        page = shown.get(entry.page_id or 0)
        if page is not None:
            links.append(MenuItem(entry.title or page.title, page_url(page)))
        elif entry.address:
            links.append(MenuItem(entry.title, _in_alphabet(entry.address, language)))
    return [link for link in links if link.url]


def _in_alphabet(address: str, language: Language) -> str:
    """An address of ours in Serbian leads on in the reader's alphabet."""
    own = f"/{language.locale_code}/"
    return f"/{language.code}/{address[len(own) :]}" if address.startswith(own) else address


def _sections(language: Language) -> list[MenuItem]:
    """Where nobody made a menu: the sections below the home page that are marked to be in menus."""
    home_path = home_paths().get(language.locale_code)
    if home_path is None:
        return []
    below = Page.objects.filter(url_path__startswith=home_path, depth=3, show_in_menus=True)
    sections = public(below).select_related("locale").order_by("path")
    return [MenuItem(title=page.title, url=page_url(page)) for page in sections]


def breadcrumbs_of(request: HttpRequest | None, page: Page | None) -> list[Crumb]:
    """The live pages from home down to this one."""
    if page is None or page.depth is None or page.depth <= 2:
        return []
    chain: list[Page] | None = getattr(request, "page_chain", None)
    if not chain or chain[-1].pk != page.pk:  # a preview, or a page behind a password
        chain = [*page.get_ancestors(inclusive=True).filter(depth__gt=1).select_related("locale")]
    return [Crumb(title=row.title, url=page_url(row)) for row in chain if row.live or row.pk == page.pk]
