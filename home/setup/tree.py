"""Languages, home pages and sections."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Locale, Page, Site

from core.generation import bump
from core.models import BasePage, SiteSettings, SiteWords
from documents.models import ActIndexPage, DecisionIndexPage, MinutesIndexPage, PublicationIndexPage, VacancyIndexPage
from home.models import DirectoryIndexPage, HomePage, PeoplePage, ServiceIndexPage
from home.setup import texts
from news.models import (
    CommuniqueIndexPage,
    EventIndexPage,
    NewsIndexPage,
    NoticeIndexPage,
    PressReleaseIndexPage,
)
from translations.records import plain_segment, write_translation

OUT_OF_MENU: tuple[type[BasePage], ...] = (
    ActIndexPage,
    MinutesIndexPage,
    PublicationIndexPage,
    PressReleaseIndexPage,
    CommuniqueIndexPage,
    DirectoryIndexPage,
    PeoplePage,
)
"""Sections for which the menu has no room where it is narrow; the home page leads to them."""


def set_up_locales() -> dict[str, Locale]:
    """The four content locales, the source language first."""
    codes = [code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES]
    return {code: Locale.objects.get_or_create(language_code=code)[0] for code in codes}


def set_up_tree(locales: dict[str, Locale]) -> dict[str, HomePage]:
    """A live home page and live sections in every language; the home pages by locale code."""
    home = _home(locales)
    _translate_missing(home, texts.HOME, locales)
    sections: list[tuple[type[BasePage], dict[str, texts.Text]]] = [
        (ServiceIndexPage, texts.SERVICES),
        (NewsIndexPage, texts.NEWS),
        (DecisionIndexPage, texts.DECISIONS),
        (NoticeIndexPage, texts.NOTICES),
        (EventIndexPage, texts.EVENTS),
        (VacancyIndexPage, texts.VACANCIES),
        (ActIndexPage, texts.ACTS),
        (MinutesIndexPage, texts.MINUTES),
        (PublicationIndexPage, texts.PUBLICATIONS),
        (PressReleaseIndexPage, texts.PRESS_RELEASES),
        (CommuniqueIndexPage, texts.COMMUNIQUES),
        (DirectoryIndexPage, texts.DIRECTORY),
    ]
    made = {model: _section(home, model, words, locales) for model, words in sections}
    _section(made[DirectoryIndexPage], PeoplePage, texts.PEOPLE, locales)
    bump()
    return {page.locale.language_code: page for page in home.get_translations(inclusive=True).select_related("locale")}


def _section(parent: Page, model: type[BasePage], words: dict[str, texts.Text], locales: dict[str, Locale]) -> BasePage:
    """The page of that type below `parent`, made where it is missing, in every language."""
    page: BasePage | None = model.objects.child_of(parent).first()
    if page is None:
        page = model(**_in("sq", words), locale=locales["sq"], show_in_menus=model not in OUT_OF_MENU)
        page = _publish(parent, page)
    _translate_missing(page, words, locales)
    return page


def _home(locales: dict[str, Locale]) -> HomePage:
    """The source language's home page, root of the one site. Wagtail's own first page makes room."""
    existing: HomePage | None = HomePage.objects.filter(locale=locales["sq"], depth=2).first()
    if existing is not None:
        return existing
    root = Page.get_first_root_node()
    home: HomePage = _publish(root, HomePage(**_in("sq", texts.HOME), slug="ballina", locale=locales["sq"]))
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={**_host(), "site_name": texts.HOME["title"]["sq"], "root_page": home},
    )
    welcome = Page.objects.filter(depth=2, content_type__model="page").first()
    if welcome is not None:
        Page.objects.get(pk=welcome.pk).delete()
    home.refresh_from_db()
    return home


def _host() -> dict[str, Any]:
    """Name and port of the site as BASE_URL has them, for addresses in e-mails."""
    parts = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    return {"hostname": parts.hostname or "localhost", "port": parts.port or (443 if parts.scheme == "https" else 80)}


def _publish(parent: Page, page: Any) -> Any:
    Page.objects.get(pk=parent.pk).add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def _in(code: str, words: Mapping[str, texts.Text]) -> dict[str, str]:
    return {field: text[code] for field, text in words.items()}


def _translate_missing(page: Any, words: Mapping[str, texts.Text], locales: dict[str, Locale]) -> None:
    """Translate into the languages in which there is none yet, as long as the page has its first words."""
    if any(getattr(page, field) != text["sq"] for field, text in words.items()):
        return
    for code, locale in locales.items():
        if locale.pk != page.locale_id and not page.has_translation(locale):
            write_translation(page, locale, _segments(words, code))


def _segments(words: Mapping[str, texts.Text], code: str) -> dict[str, str]:
    segments: dict[str, str] = {}
    for text in words.values():
        segments |= plain_segment(text["sq"], text[code])
    return segments


def set_up_frame(locales: dict[str, Locale]) -> None:
    """Name, office and address under every page, in every language."""
    site = Site.objects.get(is_default_site=True)
    settings_row, _created = SiteSettings.objects.get_or_create(site=site)
    if settings_row.words is None:
        settings_row.words = SiteWords.objects.create(**_in("sq", texts.FRAME), locale=locales["sq"])
        settings_row.save()
    words = settings_row.words
    if any(getattr(words, field) != text["sq"] for field, text in texts.FRAME.items()):
        return
    for code, locale in locales.items():
        if code != "sq" and not words.has_translation(locale):
            write_translation(words, locale, _segments(texts.FRAME, code))
