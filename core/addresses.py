"""Addresses of pages, made from the tree without a query.

Wagtail's own `page.url` asks for the site and the locale each time; a list of fifty links can't afford that.
"""

from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page, Site

from .generation import cached
from .languages import LANGUAGES, Language, active_language


def home_paths() -> dict[str, str]:
    """The `url_path` of each language's home page by locale code: {"sq": "/ballina/", …}. Empty without a site."""
    return cached("home-paths", _read_home_paths)


def _read_home_paths() -> dict[str, str]:
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None:
        return {}
    homes = Page.objects.filter(translation_key=site.root_page.translation_key)
    return dict(homes.values_list("locale__language_code", "url_path"))


def page_url(page: Page, language: Language | None = None) -> str:
    """The address of a page, host left out; needs `page.locale` (select it with the page).

    `language` chooses between Serbian's two alphabets; without it the reader's alphabet is kept. An empty string
    where the page lies outside of the site.
    """
    locale_code: str = page.locale.language_code
    home = home_paths().get(locale_code)
    if home is None or not page.url_path.startswith(home):
        return ""
    chosen = language or active_language()
    if chosen.locale_code != locale_code:
        chosen = LANGUAGES[locale_code]
    return serve_url(page.url_path[len(home) :], chosen)


def serve_url(path: str, language: Language) -> str:
    """The address of a path below a language's home page."""
    with override(language.code):
        return reverse("wagtail_serve", args=(path,))
