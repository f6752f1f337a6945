"""The map of the site for people: all sections, all pages of text, all forms."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, ClassVar

from django.db.models import Count, Q, QuerySet
from django.db.models.functions import Substr
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.addresses import page_url
from core.generation import cached
from core.languages import active_language
from core.models import BasePage
from core.structured_data import page_data
from core.visibility import public

SECTION = 3
"""Depth of a section in the tree: below the home page."""

FORMS = (
    ("search", _("Search")),
    ("contact:contact", _("Write to the municipality")),
    ("open_data:index", _("Open data")),
)
"""Addresses that are no pages."""


@dataclass
class Node:
    """A page in the map."""

    title: str
    url: str
    summary: str = ""
    count: int | None = None
    """Pages in a list; None for what is no list."""
    feed_url: str = ""
    children: list["Node"] = field(default_factory=list)


class SiteMapPage(BasePage):
    """Where everything is. It keeps itself up to date."""

    search_kind = None
    max_count_per_parent = 1
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("site map")
        verbose_name_plural = _("site maps")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Sections, pages of text, forms; kept in memory under the generation."""
        context = super().get_context(request, *args, **kwargs)
        lists, texts = cached(f"site-map:{self.pk}:{active_language().code}", self._read)
        context |= {"lists": lists, "texts": texts, "forms": _forms()}
        return context

    def _read(self) -> tuple[list[Node], list[Node]]:
        """What lists its pages, and what is read itself with all that lies below it."""
        home_path = str(self.path)[: -self.steplen]
        sections = list(public(Page.objects.filter(path__startswith=home_path, depth=SECTION)).specific())
        sections = sorted((page for page in sections if page.pk != self.pk), key=lambda page: page.path)
        counts = _counts(home_path)
        lists = [page for page in sections if hasattr(page, "listed")]
        read = [page for page in sections if not hasattr(page, "listed")]
        return [_list_node(page, counts.get(page.path, 0)) for page in lists], _trees(read)

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """A CollectionPage."""
        return page_data(self, request, "CollectionPage")


def _counts(home_path: str) -> dict[str, int]:
    """Public pages below each section, by the section's path."""
    below: QuerySet[Any] = public(Page.objects.filter(path__startswith=home_path, depth__gt=SECTION))
    tops = below.annotate(top=Substr("path", 1, SECTION * Page.steplen)).order_by().values("top")
    return dict(tops.annotate(number=Count("pk")).values_list("top", "number"))


def _list_node(page: Any, count: int) -> Node:
    url = page_url(page)
    return Node(page.title, url, page.summary, count, f"{url}rss/" if page.has_feed else "")


def _trees(sections: Iterable[Any]) -> list[Node]:
    """Each page with those below it, in the order of the tree. A page below one that is not public hangs higher."""
    nodes: dict[str, Node] = {}
    trees: list[Node] = []
    paths = [page.path for page in sections]
    for page in _below(paths):
        node = nodes[page.path] = Node(page.title, page_url(page))
        parents = (page.path[:end] for end in range(len(page.path) - Page.steplen, 0, -Page.steplen))
        parent = next((nodes[path] for path in parents if path in nodes), None)
        (parent.children if parent else trees).append(node)
    return trees


def _below(paths: list[str]) -> Iterable[Page]:
    """The public pages at and below these paths, in one statement."""
    here = Q()
    for path in paths:
        here |= Q(path__startswith=path)
    return public(Page.objects.filter(here)).select_related("locale").order_by("path") if paths else []


def _forms() -> list[Node]:
    return [Node(str(label), reverse(name)) for name, label in FORMS]
