"""Who may see it, first of all: what is not for everybody's eyes is in no index, list or count."""

from dataclasses import dataclass
from typing import Self

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail.query import PageQuerySet

from core.models import BasePage

from .kinds import searched_models


def visible_pages(locale: Locale | None = None) -> PageQuerySet:
    """The pages that a citizen may find: live, not expired, open to all, of a kind that is searched.

    Of one language, or of all. Aliases are left out: their text is another page's, in another language.
    """
    pages = Page.objects.live().public().type(*searched_models()).filter(_not_expired(), alias_of__isnull=True)
    return pages if locale is None else pages.filter(locale=locale)


def is_visible(page: Page) -> bool:
    """Whether a citizen may find this page now; one query."""
    return Visibility.now().allows(page)


def _not_expired() -> Q:
    return Q(expire_at__isnull=True) | Q(expire_at__gt=timezone.now())


@dataclass(frozen=True)
class Visibility:
    """`visible_pages` for pages at hand: one query for any number of them."""

    restricted_paths: tuple[str, ...]

    @classmethod
    def now(cls) -> Self:
        """With the restrictions of this moment."""
        return cls(tuple(PageViewRestriction.objects.values_list("page__path", flat=True)))

    def allows(self, page: Page) -> bool:
        """Whether a citizen may find the page."""
        if not page.live or page.alias_of_id or (page.expire_at and page.expire_at <= timezone.now()):
            return False
        model = page.specific_class
        if model is None or not issubclass(model, BasePage) or not model.search_kind:
            return False
        return not page.path.startswith(self.restricted_paths)
