"""The home page of each language."""

from dataclasses import dataclass
from typing import Any, ClassVar

from django.db.models import F
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from civic.feeds import feed_title
from core.addresses import page_url
from core.feeds import FeedLink
from core.generation import cached
from core.languages import active_language
from core.models import BasePage
from core.visibility import public
from documents.models import (
    ActIndexPage,
    DecisionIndexPage,
    DecisionPage,
    MinutesIndexPage,
    PublicationIndexPage,
    VacancyIndexPage,
)
from documents.models.decisions import DecisionRow, decision_rows, with_file_counts
from documents.models.vacancies.listing import open_vacancies
from home.feeds import serve_feed_of_all
from home.models.directory import DirectoryIndexPage
from home.models.services import ServiceIndexPage
from home.services_shown import situations
from news.models import CommuniqueIndexPage, EventIndexPage, NewsIndexPage, NoticeIndexPage, PressReleaseIndexPage
from news.models.event_index import next_events
from news.models.news import latest_news
from news.models.notices import current_notices

NEWS_COUNT = 4
DECISION_COUNT = 4
NOTICE_COUNT = 4
EVENT_COUNT = 4
VACANCY_COUNT = 4


@dataclass(frozen=True)
class QuickLink:
    """A section that people come for."""

    title: str
    url: str
    text: str
    has_feed: bool = False


class HomePage(BasePage):
    """What people come for: the latest, what was decided, what is valid now, search."""

    search_kind = None
    has_feed = True
    max_count = 4
    parent_page_types = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = [
        "home.ServiceIndexPage",
        "news.NewsIndexPage",
        "news.PressReleaseIndexPage",
        "news.CommuniqueIndexPage",
        "news.EventIndexPage",
        "news.NoticeIndexPage",
        "documents.DecisionIndexPage",
        "documents.MinutesIndexPage",
        "documents.VacancyIndexPage",
        "documents.PublicationIndexPage",
        "documents.ActIndexPage",
        "home.DirectoryIndexPage",
        "home.StandardPage",
        "home.SiteMapPage",
        "home.FollowPage",
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The newest of each kind, and where the rest is."""
        context = super().get_context(request, *args, **kwargs)
        sections = cached(f"sections:{self.pk}:{active_language().code}", self._sections)
        context |= {
            "latest_news": latest_news(self.path, NEWS_COUNT),
            "latest_decisions": latest_decisions(self.path, DECISION_COUNT),
            "current_notices": current_notices(self.path, NOTICE_COUNT),
            "next_events": next_events(self.path, EVENT_COUNT),
            "open_vacancies": open_vacancies(self.path, VACANCY_COUNT),
            "situations": situations(self.path),
            "sections": sections,
            "quick_links": list(sections.values()),
            "feeds": [
                FeedLink(feed_title(request, each.title), each.url) for each in sections.values() if each.has_feed
            ],
        }
        return context

    def get_feed(self, request: HttpRequest, form: str) -> HttpResponseBase:
        """What is new of all kinds; the address may narrow it."""
        return serve_feed_of_all(request, self, form)

    def _sections(self) -> dict[str, QuickLink]:
        """The lists below this home page by the kind of what they hold."""
        children = public(Page.objects.child_of(self)).select_related("locale").specific()
        lists: dict[type, str] = {
            ServiceIndexPage: "service",
            NewsIndexPage: "news",
            DecisionIndexPage: "decision",
            NoticeIndexPage: "notice",
            VacancyIndexPage: "vacancy",
            MinutesIndexPage: "minutes",
            PublicationIndexPage: "publication",
            ActIndexPage: "act",
            EventIndexPage: "event",
            PressReleaseIndexPage: "press_release",
            CommuniqueIndexPage: "communique",
            DirectoryIndexPage: "directory",
        }
        return {
            lists[type(child)]: QuickLink(
                title=child.title,
                url=page_url(child),
                text=child.summary,
                has_feed=child.has_feed,
            )
            for child in children
            if type(child) in lists
        }


def latest_decisions(home_path: str, count: int) -> list[DecisionRow]:
    """The newest decisions below a home page."""
    pages = with_file_counts(public(DecisionPage.objects.filter(path__startswith=home_path)))
    newest = pages.select_related("locale").order_by(F("decided_on").desc(nulls_last=True), "-pk")
    return decision_rows([*newest[:count]])
