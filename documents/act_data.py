"""Acts and decisions in schema.org's words (Legislation), which follow ELI's."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest

from civic.names import Name
from civic.pages import today
from core.addresses import page_url
from core.languages import LANGUAGES, active_language
from core.structured_data import absolute
from documents.act_display import facts_of
from documents.act_links import RelationLine, links_of
from documents.act_status import ActStatus, is_partly_ended, status_on
from translations.switcher import alternates_of

if TYPE_CHECKING:
    from documents.models.acts import ActPage
    from documents.models.decisions import DecisionPage

FORCE = "https://schema.org/"
"""`legislationLegalForce` takes InForce, NotInForce and PartiallyInForce."""

PROPERTIES = {
    "amends": "legislationAmends",
    "repeals": "legislationRepeals",
    "replaces": "legislationRepeals",
    "annuls": "legislationRepeals",
    "corrects": "legislationCorrects",
    "suspends": "legislationChanges",
    "implements": "legislationEnsuresImplementationOf",
    "based-on": "isBasedOn",
}
"""A replacement repeals, and so does an annulment, as far as schema.org has words."""


def act_data(page: "ActPage", request: HttpRequest) -> dict[str, Any]:
    """The act in the reader's language, with its other languages and its relations to other acts."""
    links = links_of(page)
    permanent = absolute(request, page.permanent_path)
    url = absolute(request, page_url(page))
    data: dict[str, Any] = {
        "@type": "Legislation",
        "@id": permanent or url,
        "url": url,
        "name": page.title,
        "abstract": page.summary,
        "legislationIdentifier": permanent or page.number,
        "identifier": page.number,
        "legislationType": page.get_type_display() if page.type else None,
        "legislationDate": page.adopted_on,
        "legislationDateVersion": page.as_at or page.adopted_on,
        "datePublished": page.published_on,
        "legislationPassedBy": _organization(page.body_name()),
        "legislationLegalForce": legal_force(page),
        "inLanguage": active_language().html_lang,
    }
    for name, acts in _relations(links.lines, request).items():
        data[name] = acts
    if page.as_at:
        data["legislationConsolidates"] = _consolidated(page, links.lines, request)
    return data | _languages(page, request)


def legal_force(page: "ActPage") -> str | None:
    """None where the state is not recorded: it is not said to be the one or the other."""
    links = links_of(page)
    status = status_on(facts_of(page, links), today()).status
    if status == ActStatus.UNKNOWN:
        return None
    if status != ActStatus.IN_FORCE:
        return f"{FORCE}NotInForce"
    return f"{FORCE}{'PartiallyInForce' if is_partly_ended(links.parts, today()) else 'InForce'}"


def _relations(lines: Iterable[RelationLine], request: HttpRequest) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for line in lines:
        if not line.is_incoming:
            found.setdefault(PROPERTIES[line.kind], []).append(_act(line, request))
    return found


def _consolidated(page: "ActPage", lines: Iterable[RelationLine], request: HttpRequest) -> list[dict[str, Any]]:
    """The changes that are worked into this text."""
    return [
        _act(line, request)
        for line in lines
        if line.is_incoming and line.kind in ("amends", "corrects") and _is_by(line, page)
    ]


def _is_by(line: RelationLine, page: "ActPage") -> bool:
    return page.as_at is not None and line.effective_on is not None and line.effective_on <= page.as_at


def _act(line: RelationLine, request: HttpRequest) -> dict[str, Any]:
    address = absolute(request, line.permanent_path or line.url)
    return {"@type": "Legislation", "@id": address, "name": line.title, "url": absolute(request, line.url)}


def _organization(name: Name | None) -> dict[str, Any] | None:
    return {"@type": "GovernmentOrganization", "name": name.name} if name else None


def _languages(page: Any, request: HttpRequest) -> dict[str, Any]:
    """The source names its translations; a translation names its source where that is public."""
    here = page_url(page)
    versions = [
        {"@type": "Legislation", "@id": each.url, "url": each.url, "inLanguage": each.hreflang}
        for each in alternates_of(request, page)
        if each.hreflang != "x-default" and each.url != absolute(request, here)
    ]
    if page.locale.language_code == "sq":
        return {"workTranslation": versions}
    source = [version for version in versions if version["inLanguage"] == LANGUAGES["sq"].html_lang]
    return {"translationOfWork": source[0] if source else None}


def decision_data(page: "DecisionPage", request: HttpRequest) -> dict[str, Any]:
    """A decision: a legal document too, of which nobody records until when it is valid."""
    url = absolute(request, page_url(page))
    return {
        "@type": "Legislation",
        "@id": url,
        "url": url,
        "name": page.title,
        "abstract": page.summary,
        "legislationIdentifier": page.number,
        "legislationType": page.search_kind.label,
        "legislationDate": page.decided_on,
        "datePublished": page.published_on,
        "legislationPassedBy": _organization(page.body_name()),
        "inLanguage": active_language().html_lang,
        "isBasedOn": [
            {"@type": "Legislation", "name": block.value["text"], "url": block.value["url"]}
            for block in page.legal_bases
        ],
        **_languages(page, request),
    }
