"""The menus that a new site begins with: made of its sections, each in the words of its own language."""

from wagtail.models import Locale, Page

from core.visibility import public
from home.models import DirectoryIndexPage, HomePage
from home.setup.texts import FOOTER_HEADINGS
from navigation.models import FooterItem, MainMenuItem, Menu

GROUPS = {"news": "news", "documents": "documents"}
"""The column of a section by the app that has its type; all others stand under the municipality's own."""


def set_up_menus(homes: dict[str, HomePage], locales: dict[str, Locale]) -> None:
    """A menu for each language that has none; whatever staff have made of the others stays."""
    having = set(Menu.objects.values_list("locale__language_code", flat=True))
    for code, locale in locales.items():
        if code in homes and code not in having:
            _make_menu(code, locale, homes[code])


def _make_menu(code: str, locale: Locale, home: HomePage) -> None:
    children = public(Page.objects.child_of(home)).specific()
    sections = [page for page in children if hasattr(page, "listed") or isinstance(page, DirectoryIndexPage)]
    menu = Menu.objects.create(locale=locale)
    for order, page in enumerate(page for page in sections if page.show_in_menus):
        MainMenuItem.objects.create(menu=menu, page_id=page.pk, sort_order=order)
    columns = sorted((_column(page), order, page.pk) for order, page in enumerate(sections))
    for order, (column, _order, pk) in enumerate(columns):
        heading = [*FOOTER_HEADINGS.values()][column][code]
        FooterItem.objects.create(menu=menu, page_id=pk, heading=heading, sort_order=order)


def _column(page: Page) -> int:
    """Which of the columns a section stands in, counted from 0."""
    return [*FOOTER_HEADINGS].index(GROUPS.get(page._meta.app_label, "municipality"))
