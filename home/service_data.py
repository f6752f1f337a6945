"""A service in schema.org's words (https://schema.org/GovernmentService)."""

from typing import Any

from django.http import HttpRequest

from civic.contacts import Contact
from core.addresses import page_url
from core.context import site
from core.languages import active_language
from core.structured_data import absolute
from home.service_words import Fee, fees_of

CURRENCY = "EUR"


def government_service(page: Any, request: HttpRequest) -> dict[str, Any]:
    """The service as a GovernmentService. What is not recorded is left out."""
    municipality = {"@type": "GovernmentOrganization", "name": site(request)["site_settings"].name}
    office = page.directorate_name()
    provider = municipality
    if office:
        provider = {
            "@type": "GovernmentOrganization",
            "name": office.name,
            "parentOrganization": municipality,
            **_reached(page.contact()),
        }
    return {
        "@type": "GovernmentService",
        "name": page.title,
        "description": page.summary,
        "url": absolute(request, page_url(page)),
        "serviceType": page.get_life_event_display(),
        "provider": provider,
        "areaServed": {"@type": "AdministrativeArea", "name": municipality["name"]},
        "audience": {"@type": "Audience", "audienceType": page.who_can_ask} if page.who_can_ask else None,
        "serviceOutput": {"@type": "Thing", "name": page.result} if page.result else None,
        "offers": [_offer(fee) for fee in fees_of(page.fees) if fee.cents is not None],
        "availableChannel": _channels(page),
    }


def _reached(contact: Contact | None) -> dict[str, Any]:
    """Telephone and e-mail of the office, as far as they are recorded."""
    if contact is None:
        return {}
    return {"telephone": contact.phone.e164 if contact.phone else "", "email": contact.email}


def _offer(fee: Fee) -> dict[str, Any]:
    """Price in euros with a point, whatever the reader's language."""
    cents = fee.cents or 0
    return {
        "@type": "Offer",
        "price": f"{cents // 100}.{cents % 100:02}",
        "priceCurrency": CURRENCY,
        "description": "; ".join(words for words in (fee.words, fee.note) if words),
    }


def _channels(page: Any) -> list[dict[str, Any]]:
    """At the counter and online. ISO 8601 has no working days, so only calendar days are a processing time."""
    is_calendar = page.answer_day_unit == page.DayUnit.CALENDAR
    shared = {
        "@type": "ServiceChannel",
        "processingTime": f"P{page.answer_days}D" if page.answer_days is not None and is_calendar else None,
        "availableLanguage": active_language().html_lang,
    }
    channels: list[dict[str, Any]] = []
    if page.where:
        channels.append({**shared, "serviceLocation": {"@type": "Place", "name": page.where}})
    if page.online_url:
        channels.append({**shared, "serviceUrl": page.online_url})
    return channels or ([shared] if shared["processingTime"] else [])
