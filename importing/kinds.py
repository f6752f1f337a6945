"""What page a line becomes: its type, its section, and the facts that the line carries. What it doesn't stays empty."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from wagtail.models import Page

from core.models import BasePage
from documents.models import (
    ActIndexPage,
    ActPage,
    DecisionIndexPage,
    DecisionPage,
    MinutesIndexPage,
    MinutesPage,
    PublicationIndexPage,
    PublicationPage,
    VacancyIndexPage,
    VacancyPage,
)
from home.models import HomePage, StandardPage
from importing.lines import Kind, Line
from importing.numbers import year_of
from news.models import (
    CommuniqueIndexPage,
    CommuniquePage,
    EventIndexPage,
    EventPage,
    NewsIndexPage,
    NewsPage,
    NoticeIndexPage,
    NoticePage,
    PressReleaseIndexPage,
    PressReleasePage,
)

Blocks = list[dict[str, Any]]


@dataclass(frozen=True)
class Target:
    """Where lines of a kind go."""

    model: type[BasePage]
    section: type[BasePage]
    facts: Callable[[Line], Mapping[str, Any]]
    blocks: Callable[[Blocks], Blocks] = list


def _dated(line: Line) -> dict[str, Any]:
    return {"published_on": line.published_on}


def _none(line: Line) -> dict[str, Any]:
    return {}


def _release(line: Line) -> dict[str, Any]:
    """Its number is entered in the register (`importing.saving`)."""
    return {**_dated(line), "is_archival": True}


def _act(line: Line) -> dict[str, Any]:
    year = year_of(line.record_number, published_on=line.published_on)
    return {**_dated(line), "number": line.record_number, "year": year}


def _numbered(line: Line) -> dict[str, Any]:
    return {**_dated(line), "number": line.record_number}


def _vacancy(line: Line) -> dict[str, Any]:
    return {**_dated(line), "reference": line.record_number}


def act_blocks(blocks: Blocks) -> Blocks:
    """The blocks that the text of an act has: a heading is that of a chapter, whatever else has words a paragraph."""
    return [_act_block(block) for block in blocks if block["type"] != "image" or _image_words(block)]


def _act_block(block: dict[str, Any]) -> dict[str, Any]:
    value = block["value"]
    if block["type"] == "heading":
        return {"type": "chapter", "value": {"number": "", "heading": value["text"]}}
    if block["type"] == "quote":
        return _paragraph(value["quote"], value.get("attribution") or "")
    if block["type"] == "image":
        return _paragraph(_image_words(block))
    return block


def _image_words(block: dict[str, Any]) -> str:
    return block["value"].get("caption") or block["value"].get("alt_text") or ""


def _paragraph(*texts: str) -> dict[str, Any]:
    return {"type": "paragraph", "value": "".join(f"<p>{escape(text)}</p>" for text in texts if text)}


TARGETS: Mapping[Kind, Target] = {
    Kind.NEWS: Target(NewsPage, NewsIndexPage, _dated),
    Kind.PRESS_RELEASE: Target(PressReleasePage, PressReleaseIndexPage, _release),
    Kind.COMMUNIQUE: Target(CommuniquePage, CommuniqueIndexPage, _dated),
    Kind.NOTICE: Target(NoticePage, NoticeIndexPage, _dated),
    Kind.EVENT: Target(EventPage, EventIndexPage, _dated),
    Kind.ACT: Target(ActPage, ActIndexPage, _act, act_blocks),
    Kind.DECISION: Target(DecisionPage, DecisionIndexPage, _numbered),
    Kind.MINUTES: Target(MinutesPage, MinutesIndexPage, _numbered),
    Kind.VACANCY: Target(VacancyPage, VacancyIndexPage, _vacancy),
    Kind.PUBLICATION: Target(PublicationPage, PublicationIndexPage, _dated),
    Kind.PAGE: Target(StandardPage, HomePage, _none),
}


@dataclass(frozen=True)
class Section:
    """The page below which pages of a kind and language stand."""

    page: Page
    is_restricted: bool


class Sections:
    """Looked up once a run: the tree does not change meanwhile, but for what is added."""

    def __init__(self) -> None:
        self._known: dict[tuple[Kind, str], Section | None] = {}

    def of(self, kind: Kind, locale_code: str) -> Section | None:
        """The oldest one; None where the site has none."""
        key = (kind, locale_code)
        if key not in self._known:
            self._known[key] = _find(TARGETS[kind].section, locale_code)
        return self._known[key]


def _find(model: type[BasePage], locale_code: str) -> Section | None:
    pages = model._default_manager.filter(locale__language_code=locale_code, alias_of__isnull=True)
    page = pages.select_related("locale").order_by("depth", "pk").first()
    return Section(page, page.get_view_restrictions().exists()) if page else None


def fill(page: Any, line: Line, blocks: Blocks) -> None:
    """Write what the line says onto the page, unsaved."""
    target = TARGETS[line.kind]
    page.title = page.draft_title = line.title
    for name, value in target.facts(line).items():
        setattr(page, name, value)
    page.content = json.dumps(target.blocks(blocks))
