"""What is known of a dataset as a whole: how many records, since when, how new, and where people read them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Max, Min, Q
from wagtail.models import Page

from core.addresses import home_paths, page_url
from core.checks import our_page_models
from core.generation import cached
from core.languages import LANGUAGES
from core.open_data.datasets import Dataset
from core.open_data.versions import CHANGED_AT, not_expired
from core.visibility import public


@dataclass(frozen=True)
class Figures:
    """Of a dataset in one content locale."""

    count: int
    first_at: datetime | None
    last_at: datetime | None


@dataclass(frozen=True)
class Section:
    """The list of a dataset's pages, in one language and alphabet."""

    url: str
    feed_url: str


def figures(dataset: Dataset) -> Mapping[str, Figures]:
    """By locale code; a language without records is not in it. One statement, kept under the generation."""
    return cached(f"open-data-figures:{dataset.code}", lambda: _read_figures(dataset))


def _read_figures(dataset: Dataset) -> dict[str, Figures]:
    inside = Q()
    for code, path in home_paths().items():
        inside |= Q(locale__language_code=code, url_path__startswith=path)
    if not inside:
        return {}
    pages = public(dataset.model._default_manager.filter(inside, not_expired())).order_by()
    rows = pages.values("locale__language_code").annotate(
        number=Count("pk"), first=Min("first_published_at"), last=Max(CHANGED_AT)
    )
    return {row["locale__language_code"]: Figures(row["number"], row["first"], row["last"]) for row in rows}


def sections(language_code: str) -> Mapping[str, Section]:
    """The sections of the site that list a dataset's pages, by the name of their model; one statement."""
    return cached(f"open-data-sections:{language_code}", lambda: _read_sections(language_code))


def _read_sections(language_code: str) -> dict[str, Section]:
    language = LANGUAGES[language_code]
    lists: list[type[Any]] = [model for model in our_page_models() if hasattr(model, "listed")]
    types: dict[int, Any] = {kind.pk: model for model, kind in ContentType.objects.get_for_models(*lists).items()}
    pages = Page.objects.filter(content_type__in=types, locale__language_code=language.locale_code)
    found: dict[str, Section] = {}
    for page in public(pages).select_related("locale").order_by("path"):
        model, url = types[page.content_type_id], page_url(page, language)
        if url:
            feed_url = f"{url}rss/" if model.has_feed else ""
            found.setdefault(model.listed.__name__, Section(url, feed_url))
    return found
