"""What the public may see: live, open to all, in its own words. Every list, feed and count starts here."""

from typing import TypeVar

from django.db.models import Q, QuerySet
from wagtail.models import Page, PageViewRestriction

from core.generation import cached

AnyPages = TypeVar("AnyPages", bound="QuerySet[Page]")


def public(pages: AnyPages) -> AnyPages:
    """Those of the pages that are live, no alias (another language's words), and below no restricted page."""
    live: AnyPages = pages.filter(live=True, alias_of__isnull=True)
    return open_to_all(live)


def open_to_all(pages: AnyPages) -> AnyPages:
    """Those of the pages, live or not, that lie below no restricted page."""
    hidden = below_a_restriction()
    return pages.exclude(hidden) if hidden else pages


def below_a_restriction(path: str = "path") -> Q:
    """The pages that ask for a password or a login, by the field of their path; empty where none does."""
    hidden = Q()
    for restricted in cached("restricted-paths", _restricted_paths):
        hidden |= Q(**{f"{path}__startswith": restricted})
    return hidden


def is_below_a_restriction(page: Page) -> bool:
    """Whether the page or one above it asks for a password or a login."""
    return str(page.path).startswith(tuple(cached("restricted-paths", _restricted_paths)))


def _restricted_paths() -> list[str]:
    return list(PageViewRestriction.objects.values_list("page__path", flat=True).distinct())
