"""An office in schema.org's words."""

from typing import Any

from civic.contacts import Contact
from civic.hours import Span

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_GOVERNING = ("assembly", "committee", "mayor")


def office_data(contact: Contact, *, url: str, site_url: str, site_name: str) -> dict[str, Any]:
    """GovernmentOffice for who has a counter, GovernmentOrganization for who decides. Unknown values are empty."""
    is_organization = contact.kind in _GOVERNING
    data = {
        "@type": "GovernmentOrganization" if is_organization else "GovernmentOffice",
        "@id": f"{url}#office",
        "name": contact.name.name,
        "alternateName": contact.short_name.text,
        "url": url,
        "parentOrganization": {"@type": "GovernmentOrganization", "name": site_name, "url": site_url},
        "telephone": contact.phone.e164 if contact.phone else "",
        "email": contact.email,
        "address": _address(contact),
        "contactPoint": _contact_points(contact),
    }
    if is_organization:
        place = {"geo": _geo(contact), **_hours(contact)}
        data["location"] = {"@type": "Place", **place} if any(place.values()) else None
        return data
    return {**data, "geo": _geo(contact), **_hours(contact)}


def _address(contact: Contact) -> dict[str, Any] | None:
    street = ", ".join(words.text for words in (contact.street_address, contact.room) if words)
    if not street:
        return None
    return {"@type": "PostalAddress", "streetAddress": street, "addressLocality": "Gjilan", "addressCountry": "XK"}


def _geo(contact: Contact) -> dict[str, Any] | None:
    if contact.latitude is None or contact.longitude is None:
        return None
    place = {"latitude": float(contact.latitude), "longitude": float(contact.longitude)}
    return {"@type": "GeoCoordinates", **place}


def _contact_points(contact: Contact) -> list[dict[str, Any]]:
    points: list[dict[str, Any]] = []
    for phone in contact.phones:
        number = {"telephone" if phone.href else "faxNumber": phone.e164}
        points.append({"@type": "ContactPoint", "contactType": phone.label, **number})
    if contact.email:
        points.append({"@type": "ContactPoint", "contactType": "e-mail", "email": contact.email})
    return points


def _hours(contact: Contact) -> dict[str, list[dict[str, Any]]]:
    usual = [
        _specification(span, {"dayOfWeek": f"https://schema.org/{_DAYS[day]}"})
        for day, spans in sorted(contact.schedule.week.items())
        for span in spans
    ]
    special = [
        _specification(span, {"validFrom": str(each.first), "validThrough": str(each.last)})
        for each in contact.schedule.special
        for span in (each.spans or (None,))
    ]
    return {"openingHoursSpecification": usual, "specialOpeningHoursSpecification": special}


def _specification(span: Span | None, when: dict[str, Any]) -> dict[str, Any]:
    """One time; closed all day opens and closes at 00:00, as schema.org has it."""
    opens, closes = ("00:00", "00:00") if span is None else (f"{span.opens:%H:%M}", _end(span))
    return {"@type": "OpeningHoursSpecification", **when, "opens": opens, "closes": closes}


def _end(span: Span) -> str:
    return "23:59" if span.ends[0] else f"{span.closes:%H:%M}"
