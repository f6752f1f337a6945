"""News items and their list."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel

from civic.indexes import CivicIndexPage
from civic.pages import CivicPage
from core.search_kind import SearchKind
from core.visibility import public
from news.guidance import NEWS as GUIDANCE
from news.models.stories import NewsCard, StoryPage, story_cards
from search.lists import matching_pages


class NewsPage(StoryPage):
    """A news item: what happened, in the office's words."""

    may_expire = True
    guidance = GUIDANCE
    search_kind = SearchKind("news", _("News item"), _("News"), recency=True)
    content_panels = [
        FieldPanel("title"),
        FieldPanel("summary"),
        StoryPage.picture_panel,
        FieldPanel("content"),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        CivicPage.civic_panel,
    ]
    parent_page_types = ["news.NewsIndexPage"]

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")


class StoryIndexPage(CivicIndexPage):
    """A list of stories as cards, newest first."""

    row_related: ClassVar[tuple[str, ...]] = ("locale", "lead_image")
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]

    class Meta:
        abstract = True

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """By words."""
        kind = self.listed.search_kind
        code = kind.code if kind else ""  # stories are all searched
        return pages.filter(pk__in=matching_pages(words, self.locale.language_code, code))

    def rows(self, pages: list[Any]) -> list[NewsCard]:
        """Cards."""
        return story_cards(pages)


class NewsIndexPage(StoryIndexPage):
    """All news, newest first."""

    listed = NewsPage
    subpage_types: ClassVar[list[str]] = ["news.NewsPage"]

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")


def latest_news(home_path: str, count: int) -> list[NewsCard]:
    """The newest news items below a home page."""
    pages = public(NewsPage.objects.filter(path__startswith=home_path)).select_related("locale", "lead_image")
    return story_cards([*pages.order_by("-published_on", "-pk")[:count]])
