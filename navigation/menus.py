"""What the menu and the breadcrumbs show."""

from dataclasses import dataclass, replace

from django.http import HttpRequest
from wagtail.models import Page

from core.addresses import home_paths, page_url
from core.generation import cached
from core.languages import active_language
from core.visibility import public


@dataclass(frozen=True)
class MenuItem:
    """A section of the site."""

    title: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class Crumb:
    """A page above the one that is read."""

    title: str
    url: str


def main_menu_items(request: HttpRequest | None) -> list[MenuItem]:
    """The sections below the home page that editors put into the menu, the one being read marked."""
    code = active_language().code
    items = cached(f"menu:{code}", _read_menu)
    path = request.path if request else ""
    return [replace(item, is_current=path.startswith(item.url)) for item in items]


def _read_menu() -> list[MenuItem]:
    home_path = home_paths().get(active_language().locale_code)
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
