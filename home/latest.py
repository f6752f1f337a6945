"""What a body published last: news, notices and decisions. Kept under the generation, so a warm page asks nothing."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Q

from core.addresses import page_url
from core.generation import cached
from core.languages import active_language
from core.visibility import public
from documents.models import DecisionPage
from news.models import NewsPage, NoticePage


@dataclass(frozen=True)
class LatestItem:
    """A page of the body, as a line."""

    title: str
    url: str
    kind: str
    date: date


def latest_of(body_key: UUID, home_path: str, count: int) -> list[LatestItem]:
    """The newest pages by a body or of its directorate below a home page, newest first."""

    def build() -> list[LatestItem]:
        by_directorate = Q(directorate__translation_key=body_key)
        queries: list[tuple[type[Any], Q]] = [
            (NewsPage, by_directorate),
            (NoticePage, by_directorate),
            (DecisionPage, by_directorate | Q(body__translation_key=body_key)),
        ]
        found = [item for model, condition in queries for item in _items(model, condition, home_path, count)]
        return sorted(found, key=lambda item: item.date, reverse=True)[:count]

    return cached(f"latest-of:{body_key}:{home_path}:{count}:{active_language().code}", build)


def _items(model: type[Any], condition: Q, home_path: str, count: int) -> list[LatestItem]:
    pages = public(model._default_manager.filter(condition, path__startswith=home_path)).select_related("locale")
    newest = pages.order_by("-published_on", "-pk")[:count]
    label = str(model.search_kind.label)
    return [LatestItem(page.title, page_url(page), label, page.published_on) for page in newest]
