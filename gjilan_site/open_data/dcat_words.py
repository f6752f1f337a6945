"""Standard words of the catalogue: prefixes, and concepts of the EU's Publications Office (EU Vocabularies)."""

from typing import Any, Final

from core.open_data.datasets import Dataset

PREFIXES: Final = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatap": "http://data.europa.eu/r5r/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "geo": "http://www.opengis.net/ont/geosparql#",
    "locn": "http://www.w3.org/ns/locn#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def _concept(address: str, label: str) -> dict[str, Any]:
    """A concept of somebody else's list, by the name that it has there in English."""
    return {"@id": address, "@type": "skos:Concept", "skos:prefLabel": {"@value": label, "@language": "en"}}


_AUTHORITY: Final = "http://publications.europa.eu/resource/authority"
_THEMES: Final = f"{_AUTHORITY}/data-theme"
FILE_TYPES: Final = f"{_AUTHORITY}/file-type"
LANGUAGES: Final = f"{_AUTHORITY}/language"
CONTINUOUSLY: Final = f"{_AUTHORITY}/frequency/UPDATE_CONT"
STABLE: Final = _concept(f"{_AUTHORITY}/planned-availability/STABLE", "stable")
MEDIA_TYPES: Final = "http://www.iana.org/assignments/media-types"
LOCAL_AUTHORITY: Final = _concept("http://purl.org/adms/publishertype/LocalAuthority", "Local Authority")
OPENAPI: Final = "https://spec.openapis.org/oas/v3.1.0"
PUBLIC: Final = {"@id": f"{_AUTHORITY}/access-right/PUBLIC", "@type": "dct:RightsStatement"}

LANGUAGE_CODES: Final = {"sq": "SQI", "sr-latn": "SRP", "tr": "TUR", "en": "ENG"}
"""By locale code."""

_GOVERNMENT: Final = "GOVE"
_FURTHER_THEMES: Final = {
    "acts": ("JUST",),
    "decisions": ("JUST",),
    "events": ("EDUC",),
    "vacancies": ("SOCI",),
}
_THEME_NAMES: Final = {
    "EDUC": "Education, culture and sport",
    "GOVE": "Government and public sector",
    "JUST": "Justice, legal system and public safety",
    "SOCI": "Population and society",
}

_CENTRE: Final = "POINT(21.4694 42.4635)"
"""Of the town, longitude first (WGS 84)."""


def themes(dataset: Dataset | None = None) -> list[dict[str, Any]]:
    """Of the EU's data themes; without a dataset those of all."""
    further = _FURTHER_THEMES.get(dataset.code, ()) if dataset else ()
    return [_concept(f"{_THEMES}/{code}", _THEME_NAMES[code]) for code in (_GOVERNMENT, *further)]


def theme_scheme() -> dict[str, Any]:
    """The list of these themes."""
    return {"@id": _THEMES, "@type": "skos:ConceptScheme", "dct:title": {"@value": "Data theme", "@language": "en"}}


def place(names: list[dict[str, Any]]) -> dict[str, Any]:
    """The municipality as a place."""
    return {
        "@type": "dct:Location",
        "locn:geographicName": names,
        "dcat:centroid": {"@value": _CENTRE, "@type": "geo:wktLiteral"},
    }
