"""Lists of pages about public matters."""

from datetime import datetime, time
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.filters import body_filter, topic_filter, year_filter
from civic.pages import CivicPage
from core.addresses import page_url
from core.days import is_day_alone
from core.feeds import FeedItem, feed_response
from core.listing import PER_PAGE, Filter, Listing, Sort, build_listing
from core.models import BasePage
from core.visibility import public

FEED_LENGTH = 30


class CivicIndexPage(BasePage):
    """A page that lists its children, with filters, orders and a feed.

    A subclass names the listed type in `listed`, makes the rows that its template shows, and finds pages by words.
    """

    search_kind = None
    has_feed = True
    listed: ClassVar[type[CivicPage]]
    date_field: ClassVar[str] = "published_on"
    row_related: ClassVar[tuple[str, ...]] = ("locale",)
    per_page: ClassVar[int] = PER_PAGE

    class Meta:
        abstract = True

    def listed_pages(self) -> "QuerySet[Any]":
        """The children that the public may see."""
        children = self.listed._default_manager.filter(path__startswith=self.path, depth=self.depth + 1)
        pages: QuerySet[Any] = public(children).select_related(*self.row_related)
        return pages

    def get_filters(self) -> list[Filter]:
        """Year, topic and directorate; subclasses add theirs."""
        return [
            year_filter(self.listed_pages(), self.date_field, key=f"{self.pk}"),
            topic_filter(self.listed),
            body_filter("directorate", _("Directorate"), ("directorate", "office")),
        ]

    def get_sorts(self) -> list[Sort]:
        """Newest first, oldest first, by title."""
        return [
            Sort("newest", _("Newest first"), (f"-{self.date_field}", "-pk")),
            Sort("oldest", _("Oldest first"), (self.date_field, "pk")),
            Sort("title", _("By title"), ("title", "pk")),
        ]

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """Those of the pages that these words find."""
        raise NotImplementedError

    def rows(self, pages: list[Any]) -> list[Any]:
        """What the template shows of each page."""
        raise NotImplementedError

    def get_listing(self, request: HttpRequest) -> Listing:
        """The list that this request asks for. Raises Http404 past its last page."""
        return build_listing(
            self.listed_pages(),
            request.GET,
            filters=self.get_filters(),
            sorts=self.get_sorts(),
            matching=self.matching,
            rows=self.rows,
            feed_url=f"{page_url(self)}rss/",
            per_page=self.per_page,
        )

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The list; a filtered one is kept out of search engines."""
        context = super().get_context(request, *args, **kwargs)
        context["listing"] = self.get_listing(request)
        context |= {"feed_url": context["listing"].feed_url, "feed_title": self.title}
        if any(name != "page" for name in request.GET):
            context["robots"] = "noindex, follow"
        return context

    def get_feed(self, request: HttpRequest) -> HttpResponse:
        """The newest pages of the list."""
        newest = next(sort for sort in self.get_sorts() if sort.value == "newest")
        pages = self.listed_pages().order_by(*newest.order_by)[:FEED_LENGTH]
        return feed_response(
            request, title=self.title, description=self.summary, url=page_url(self), items=map(feed_item, pages)
        )


def feed_item(page: CivicPage) -> FeedItem:
    """A page as an entry of a feed: of its day of publication, at its hour where it went live on that day."""
    first = page.first_published_at
    at = timezone.make_aware(datetime.combine(page.published_on, time(8)))
    if first and timezone.localdate(first) == page.published_on and not is_day_alone(first):
        at = first
    return FeedItem(
        title=page.title, url=page_url(page), summary=page.lead, published_at=at, updated_at=page.last_published_at
    )
