"""The standing pages that the foot of every page leads to, found by their kind."""

from wagtail.models import Page

from core.visibility import public
from home.models import FollowPage, SiteMapPage, StandardPage
from home.models.standard import of_kinds


def pages_of(locale_code: str) -> list[Page]:
    """Accessibility, privacy, reuse, languages, feeds, site map: those that are public, one of each."""
    by_kind: dict[str, Page] = {}
    for page in public(of_kinds(locale_code)):
        by_kind.setdefault(page.kind, page)
    found = [by_kind[kind] for kind in StandardPage.Kind.values if kind in by_kind]
    made = [public(model.objects.filter(locale__language_code=locale_code)) for model in (FollowPage, SiteMapPage)]
    return [*found, *(page for pages in made for page in pages.select_related("locale").order_by("pk")[:1])]
