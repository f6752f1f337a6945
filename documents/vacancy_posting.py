"""A vacancy in schema.org's words (https://schema.org/JobPosting)."""

from typing import Any

from django.http import HttpRequest
from wagtail.rich_text import get_text_for_indexing

from core.addresses import page_url
from core.context import site
from core.languages import active_language
from core.structured_data import absolute

EMPLOYMENT_TYPES = {"full": "FULL_TIME", "part": "PART_TIME", "contract": "TEMPORARY", "consultancy": "CONTRACTOR"}
"""Google's words for working time and kind; what has none is OTHER."""


def job_posting(page: Any, request: HttpRequest) -> dict[str, Any]:
    """The vacancy as a JobPosting. What is not recorded is left out."""
    municipality = {"@type": "GovernmentOrganization", "name": site(request)["site_settings"].name}
    directorate = page.directorate_name()
    organisation = municipality
    if directorate:
        organisation = {"@type": "GovernmentOrganization", "name": directorate.name, "parentOrganization": municipality}
    place = page.place_name()
    address = {"@type": "PostalAddress", "addressLocality": place.name if place else None, "addressCountry": "XK"}
    words = [page.summary, *(get_text_for_indexing(getattr(page, name)) for name in page.text_names)]
    return {
        "@type": "JobPosting",
        "title": page.title,
        "description": "\n".join(text for text in words if text),
        "url": absolute(request, page_url(page)),
        "inLanguage": active_language().html_lang,
        "datePosted": page.published_on.isoformat(),
        "validThrough": page.closes_at.isoformat() if page.closes_at else None,
        "employmentType": _employment_types(page),
        "hiringOrganization": organisation,
        "jobLocation": {"@type": "Place", "address": address},
        "identifier": {"@type": "PropertyValue", "name": municipality["name"], "value": page.reference}
        if page.reference
        else None,
        "totalJobOpenings": page.posts,
    }


def _employment_types(page: Any) -> list[str]:
    known = [EMPLOYMENT_TYPES[value] for value in (page.working_time, page.kind) if value in EMPLOYMENT_TYPES]
    return known or ["OTHER"]
