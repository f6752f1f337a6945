"""The pages that every website of a public body needs, with words of their own in four languages."""

from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale
from wagtail.rich_text import RichText

from core.models import BasePage
from home.models import FollowPage, HomePage, SiteMapPage, StandardPage
from home.setup.making import publish, segments_of_words
from home.setup.standing import accessibility, languages, privacy, reuse
from home.setup.texts import FOLLOW, SITE_MAP, Text
from translations.records import plain_segment, segments_of, write_translation

Block = tuple[str, Text]
"""A heading, or a paragraph in HTML."""


@dataclass(frozen=True)
class Words:
    """A standing page."""

    title: Text
    summary: Text
    content: list[Block]


PAGES: dict[str, Words] = {
    kind: Words(texts.TITLE, texts.SUMMARY, texts.CONTENT)
    for kind, texts in (
        (StandardPage.Kind.ACCESSIBILITY, accessibility),
        (StandardPage.Kind.PRIVACY, privacy),
        (StandardPage.Kind.REUSE, reuse),
        (StandardPage.Kind.LANGUAGES, languages),
    )
}


def set_up_standing(home: HomePage, locales: dict[str, Locale]) -> None:
    """Make those that are missing, in the languages in which they are missing; change none that is there."""
    for kind, words in PAGES.items():
        page = StandardPage.objects.filter(kind=kind, locale=locales["sq"]).order_by("pk").first()
        if page is None:
            texts = {"title": words.title["sq"], "summary": words.summary["sq"]}
            page = publish(home, StandardPage(**texts, kind=kind, content=_stream(words), locale=locales["sq"]))
        if _has_its_first_words(page, words):
            _translate(page, locales, {code: _segments(words, code) for code in locales})
    _set_up(FollowPage, FOLLOW, home, locales)
    _set_up(SiteMapPage, SITE_MAP, home, locales)


def _set_up(model: type[BasePage], texts: dict[str, Text], home: HomePage, locales: dict[str, Locale]) -> None:
    """The page of a type that keeps itself up to date."""
    page = model.objects.child_of(home).order_by("pk").first()
    if page is None:
        page = publish(home, model(**{name: text["sq"] for name, text in texts.items()}, locale=locales["sq"]))
    if all(getattr(page, name) == text["sq"] for name, text in texts.items()):
        _translate(page, locales, {code: segments_of_words(texts, code) for code in locales})


def _translate(page: Any, locales: dict[str, Locale], segments: dict[str, dict[str, str]]) -> None:
    for code, locale in locales.items():
        if locale.pk != page.locale_id and not page.has_translation(locale):
            write_translation(page, locale, segments[code])


def _stream(words: Words) -> list[tuple[str, Any]]:
    return [
        (kind, {"text": text["sq"], "level": "h2"}) if kind == "heading" else (kind, RichText(text["sq"]))
        for kind, text in words.content
    ]


def _segments(words: Words, code: str) -> dict[str, str]:
    segments: dict[str, str] = {}
    for kind, text in [("title", words.title), ("summary", words.summary), *words.content]:
        segments |= (
            segments_of(text["sq"], text[code]) if kind == "paragraph" else plain_segment(text["sq"], text[code])
        )
    return segments


def _has_its_first_words(page: Any, words: Words) -> bool:
    """Whether nobody changed its words since: only then are ours a translation of them."""
    if (page.title, page.summary) != (words.title["sq"], words.summary["sq"]):
        return False
    shown = [block.value["text"] if block.block_type == "heading" else block.value.source for block in page.content]
    return shown == [text["sq"] for _kind, text in words.content]
