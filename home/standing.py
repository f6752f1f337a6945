"""The standing pages that the foot of every page leads to, found by their kind."""

from wagtail.models import Page

from core.visibility import public
from home.models import SiteMapPage, StandardPage
from home.models.standard import of_kinds


def pages_of(locale_code: str) -> list[Page]:
    """Accessibility, privacy, reuse, languages, site map: those that are public, one of each."""
    by_kind: dict[str, Page] = {}
    for page in public(of_kinds(locale_code)):
        by_kind.setdefault(page.kind, page)
    found = [by_kind[kind] for kind in StandardPage.Kind.values if kind in by_kind]
    maps = public(SiteMapPage.objects.filter(locale__language_code=locale_code)).select_related("locale")
    return [*found, *maps.order_by("pk")[:1]]
