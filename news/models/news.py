"""News items and their list."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.blocks import ContentBlock
from civic.indexes import CivicIndexPage
from civic.models import Topic
from civic.names import Name, by_name, names_of
from civic.pages import CivicPage
from core.addresses import page_url
from core.fields import FactField
from core.pictures import Picture, picture
from core.search_kind import SearchKind
from core.visibility import public
from documents.components import shown_files
from documents.models.files import files_of
from search.lists import matching_pages

LEAD_WIDTHS = (480, 800, 1200)
CARD_WIDTHS = (400, 800)


class NewsPage(CivicPage):
    """A news item: what happened, in the office's words."""

    lead_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("picture"),
    )
    lead_image_alt = models.CharField(
        _("what the picture shows"),
        max_length=250,
        blank=True,
        help_text=_("One sentence for those who do not see it. Example: “Workers lay a water pipe in a street.”"),
    )
    content = StreamField(ContentBlock(), verbose_name=_("text"))

    may_expire = True
    search_kind = SearchKind("news", _("News item"), _("News"), recency=True)
    serve_related = ("locale", "lead_image")
    required_in_form = ("summary",)
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        FactField("lead_image"),
        TranslatableField("lead_image_alt"),
        TranslatableField("content"),
    ]
    content_panels = [
        FieldPanel("title"),
        FieldPanel("summary"),
        MultiFieldPanel([FieldPanel("lead_image"), FieldPanel("lead_image_alt")], heading=_("Picture")),
        FieldPanel("content"),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        CivicPage.civic_panel,
    ]
    parent_page_types = ["news.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")

    def clean(self) -> None:
        """A picture is described."""
        super().clean()
        if self.lead_image_id and not self.lead_image_alt:
            raise ValidationError({"lead_image_alt": _("Say what the picture shows.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Date, picture and files."""
        context = super().get_context(request, *args, **kwargs)
        context |= {"date": self.published_on, "files": shown_files(files_of(self))}
        if self.lead_image:
            context["image"] = picture(self.lead_image, self.lead_image_alt, LEAD_WIDTHS, ratio=(16, 10))
        return context


@dataclass(frozen=True)
class NewsCard:
    """A news item in a list or on the home page."""

    title: str
    url: str
    summary: str
    date: date
    image: Picture | None
    image_alt: str
    topics: list[Name]
    lang: str = ""


def news_cards(pages: list[NewsPage]) -> list[NewsCard]:
    """The cards of a list: one query for all topics, pictures from what is kept of earlier renderings."""
    topics = _topics_by_record(pages)
    return [
        NewsCard(
            title=page.title,
            url=page_url(page),
            summary=page.summary,
            date=page.published_on,
            image=picture(page.lead_image, "", CARD_WIDTHS, ratio=(16, 10)) if page.lead_image else None,
            image_alt=page.lead_image_alt,
            topics=topics[page.translation_key],
        )
        for page in pages
    ]


def _topics_by_record(pages: list[NewsPage]) -> "defaultdict[Any, list[Name]]":
    """The names of each record's topics by its translation key, in the reader's language."""
    names = names_of(Topic)
    found: defaultdict[Any, list[Name]] = defaultdict(list)
    keys = [page.translation_key for page in pages]
    rows = NewsPage.topics.through.objects.filter(newspage__translation_key__in=keys, newspage__alias_of__isnull=True)
    for key, topic_id in rows.values_list("newspage__translation_key", "topic_id"):
        if topic_id in names:
            found[key].append(names[topic_id])
    for topics in found.values():
        topics.sort(key=by_name)
    return found


class NewsIndexPage(CivicIndexPage):
    """All news, newest first."""

    listed = NewsPage
    row_related = ("locale", "lead_image")
    subpage_types = ["news.NewsPage"]
    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """By words."""
        return pages.filter(pk__in=matching_pages(words, self.locale.language_code, "news"))

    def rows(self, pages: list[Any]) -> list[NewsCard]:
        """Cards."""
        return news_cards(pages)


def latest_news(home_path: str, count: int) -> list[NewsCard]:
    """The newest news items below a home page."""
    pages = public(NewsPage.objects.filter(path__startswith=home_path)).select_related("locale", "lead_image")
    return news_cards([*pages.order_by("-published_on", "-pk")[:count]])
