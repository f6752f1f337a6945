"""The standing pages that the foot of every page leads to, found by their kind."""

from wagtail.models import Page

from core.addresses import page_url
from core.context import frame_words
from core.generation import cached
from core.languages import Language
from core.open_data.terms import Terms
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


def terms_of_reuse(language: Language) -> Terms | None:
    """The sentence at the foot of every page, and the page about reuse."""

    def build() -> Terms | None:
        pages = public(of_kinds(language.locale_code).filter(kind=StandardPage.Kind.REUSE))
        page = pages.first()
        words = frame_words(language.locale_code).reuse
        return Terms(words, page_url(page, language) if page else "") if words or page else None

    return cached(f"terms:{language.code}", build)
