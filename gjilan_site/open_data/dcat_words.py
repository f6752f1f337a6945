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

_AUTHORITY: Final = "http://publications.europa.eu/resource/authority"
THEMES: Final = f"{_AUTHORITY}/data-theme"
FILE_TYPES: Final = f"{_AUTHORITY}/file-type"
LANGUAGES: Final = f"{_AUTHORITY}/language"
CONTINUOUSLY: Final = f"{_AUTHORITY}/frequency/UPDATE_CONT"
STABLE: Final = f"{_AUTHORITY}/planned-availability/STABLE"
MEDIA_TYPES: Final = "http://www.iana.org/assignments/media-types"
LOCAL_AUTHORITY: Final = "http://purl.org/adms/publishertype/LocalAuthority"
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
"""Beside government and public sector: justice and legal system; education, culture and sport; population."""

_CENTRE: Final = "POINT(21.4694 42.4635)"
"""Of the town, longitude first (WGS 84)."""


def themes(dataset: Dataset) -> tuple[str, ...]:
    """Codes of the EU's data themes."""
    return (_GOVERNMENT, *_FURTHER_THEMES.get(dataset.code, ()))


def place(names: list[dict[str, Any]]) -> dict[str, Any]:
    """The municipality as a place."""
    return {
        "@type": "dct:Location",
        "locn:geographicName": names,
        "dcat:centroid": {"@value": _CENTRE, "@type": "geo:wktLiteral"},
    }
