"""Lists of pages about public matters."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _

from civic.feeds import answer, asked_of_feed, feed_title, newest_rows
from civic.filters import body_filter, topic_filter, year_filter
from civic.pages import CivicPage
from core.addresses import page_url, serve_url
from core.feeds import FeedLink, refusal
from core.languages import active_language
from core.listing import PER_PAGE, Asked, Filter, Listing, Sort, build_listing, given_query, narrowed
from core.models import BasePage
from core.visibility import public

OF_ALL_KINDS = {"topic": "topic", "directorate": "body", "body": "body", "organiser": "body"}
"""Filters of lists that the feed of all kinds knows, by the name that it has for them."""


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
        context["feed_url"] = context["listing"].feed_url
        context["feeds"] = self.feed_links(request, context["listing"])
        if any(name != "page" for name in request.GET):
            context["robots"] = "noindex, follow"
        return context

    def feed_links(self, request: HttpRequest, listing: Listing) -> list[FeedLink]:
        """The feed of what is shown; where that is a part of the list, that of the whole list, and those of all kinds
        about the same topic or by the same body, too."""
        url, query = page_url(self), given_query(listing.asked) if listing.asked else ""
        shown = FeedLink(feed_title(request, self.title, listing.asked), url, query)
        whole = [FeedLink(feed_title(request, self.title), url)] if query else []
        return [shown, *whole, *self._feeds_of_all_kinds(request, listing)]

    def _feeds_of_all_kinds(self, request: HttpRequest, listing: Listing) -> list[FeedLink]:
        home = serve_url("", active_language())
        chosen = [
            (OF_ALL_KINDS[each.name], choice)
            for each in listing.filters
            if each.name in OF_ALL_KINDS
            for choice in each.choices
            if choice.selected and choice.value
        ]
        return [
            FeedLink(feed_title(request, str(choice.label)), home, f"?{name}={choice.value}") for name, choice in chosen
        ]

    def get_feed(self, request: HttpRequest, form: str) -> HttpResponseBase:
        """The pages of the list that were published last; narrowed as the list itself by what the address says."""
        filters, asked = asked_of_feed(request, self.get_filters())
        if asked.errors:
            return refusal(asked.errors)
        return answer(request, form, self, newest_rows([self.narrowed(filters, asked)]), asked)

    def narrowed(self, filters: list[Filter], asked: Asked) -> "QuerySet[Any]":
        """The listed pages that are asked for."""
        pages = narrowed(self.listed_pages(), filters, asked)
        found: QuerySet[Any] = self.matching(pages, asked.query) if asked.query else pages
        return found
