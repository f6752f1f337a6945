"""What the human pages say of themselves to search engines: schema.org's DataCatalog and Dataset."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from core.context import frame_words
from core.languages import active_language
from gjilan_site.api.answering import AbsoluteUrls
from gjilan_site.open_data.licence import licence
from gjilan_site.open_data.overview import DatasetRow


def catalog_data(absolute: AbsoluteUrls, rows: Iterable[DatasetRow]) -> dict[str, Any]:
    """The catalogue with all its datasets."""
    return {
        "@type": "DataCatalog",
        "name": _("Open data"),
        "url": absolute(reverse("open_data:index")),
        "inLanguage": active_language().html_lang,
        "publisher": _publisher(),
        "license": _licence(absolute),
        "dataset": [_dataset(absolute, row) for row in rows],
    }


def dataset_data(absolute: AbsoluteUrls, row: DatasetRow) -> dict[str, Any]:
    """One dataset, and the catalogue that it is in."""
    catalog = {"@type": "DataCatalog", "name": _("Open data"), "url": absolute(reverse("open_data:index"))}
    return _dataset(absolute, row) | {"includedInDataCatalog": catalog}


def _dataset(absolute: AbsoluteUrls, row: DatasetRow) -> dict[str, Any]:
    return {
        "@type": "Dataset",
        "name": row.title,
        "description": row.description,
        "url": absolute(row.dictionary_url),
        "identifier": row.code,
        "inLanguage": active_language().html_lang,
        "creator": _publisher(),
        "license": _licence(absolute),
        "isAccessibleForFree": True,
        "dateModified": row.changed_at.isoformat(timespec="seconds") if row.changed_at else None,
        "spatialCoverage": {"@type": "Place", "name": _("Gjilan")},
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": "text/csv", "contentUrl": absolute(row.csv_url)},
            {"@type": "DataDownload", "encodingFormat": "application/json", "contentUrl": absolute(row.json_url)},
        ],
    }


def _publisher() -> dict[str, Any]:
    return {"@type": "GovernmentOrganization", "name": frame_words(active_language().locale_code).name}


def _licence(absolute: AbsoluteUrls) -> str | None:
    url = licence().url
    return absolute(url) if url else None
