"""Services where people look for them besides their list: on the home page, and with the office that does them."""

from dataclasses import dataclass
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from core.addresses import page_url
from core.generation import cached
from core.languages import active_language
from core.sorting import sort_key
from core.visibility import public
from home.directory_links import Link, LinkGroup
from home.models.services.facts import LifeEvent
from home.models.services.page import ServicePage

SITUATIONS = 6
"""On the home page; the list has them all."""
EXAMPLES = 3
"""Services named under each of them."""


@dataclass(frozen=True)
class Situation:
    """A situation in which people need something, and the first services of it."""

    anchor: str
    """Its heading on the list of services."""
    label: str | Promise
    services: tuple[Link, ...]


def situations(home_path: str) -> list[Situation]:
    """Those with most services first; what fits no situation is left to the list. Kept under the generation."""

    def build() -> list[Situation]:
        found: dict[str, list[Link]] = {}
        for page in public(ServicePage.objects.filter(path__startswith=home_path)).select_related("locale"):
            if page.life_event and page.life_event != LifeEvent.OTHER:
                found.setdefault(page.life_event, []).append(Link(title=page.title, url=page_url(page)))
        fullest = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))[:SITUATIONS]
        return [Situation(event, LifeEvent(event).label, _sorted(links)[:EXAMPLES]) for event, links in fullest]

    return cached(f"situations:{home_path}:{active_language().code}", build)


def services_of(body_key: UUID, home_path: str) -> LinkGroup | None:
    """The services that a body does, by title."""
    pages = public(ServicePage.objects.filter(path__startswith=home_path, directorate__translation_key=body_key))
    links = [Link(page.title, page_url(page), page.summary) for page in pages.select_related("locale")]
    return LinkGroup(_("Services"), _sorted(links))


def _sorted(links: list[Link]) -> tuple[Link, ...]:
    """By title in the reader's alphabet."""
    return tuple(sorted(links, key=lambda link: sort_key(link.title)))
