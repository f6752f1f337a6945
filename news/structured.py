"""News in schema.org's words: articles, notices, and who publishes them."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import Promise

from core.context import site
from core.days import day_or_instant, is_day_alone
from core.structured_data import absolute, page_data

if TYPE_CHECKING:
    from civic.pages import CivicPage


def instant(moment: datetime | None) -> str:
    """An instant with Kosovo's offset, to the second; empty for none."""
    return timezone.localtime(moment).isoformat(timespec="seconds") if moment else ""


def publisher(request: HttpRequest) -> dict[str, Any]:
    """The municipality, by the name in the frame: read already, so at no cost."""
    return {
        "@type": "GovernmentOrganization",
        "name": site(request)["site_settings"].name,
        "url": absolute(request, "/"),
    }


def first_published(page: "CivicPage") -> str | date:
    """The hour of going live where that was on the day of publication and is known, else that day."""
    first = page.first_published_at
    if first and timezone.localdate(first) == page.published_on and not is_day_alone(first):
        return instant(first)
    return page.published_on


def work(page: "CivicPage", request: HttpRequest, kind: str) -> dict[str, Any]:
    """What every published text says: title, address, language, when, who."""
    office = page.directorate_name()
    municipality = publisher(request)
    return {
        **page_data(page, request, kind),
        "datePublished": first_published(page),
        "dateModified": day_or_instant(page.last_published_at),
        "author": {"@type": "GovernmentOrganization", "name": office.name} if office else municipality,
        "publisher": municipality,
    }


def article(page: "CivicPage", request: HttpRequest, *, genre: str | Promise = "") -> dict[str, Any]:
    """A NewsArticle; `genre` says what kind of one."""
    data = work(page, request, "NewsArticle")
    data["headline"] = data.pop("name")
    return data | {"mainEntityOfPage": data["url"], "genre": str(genre)}
