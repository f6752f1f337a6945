"""What the page "Open data" lists: every dataset with its figures and addresses."""

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from core.languages import active_language
from core.open_data.datasets import Dataset, datasets
from core.sorting import sort_key
from gjilan_site.api.answering import ROOT
from gjilan_site.open_data.csv_files import csv_path
from gjilan_site.open_data.figures import figures, sections


@dataclass(frozen=True)
class DatasetRow:
    """A dataset in the reader's language; addresses without host, empty where there is nothing."""

    code: str
    title: str
    description: str
    count: int
    changed_at: datetime | None
    dictionary_url: str
    csv_url: str
    json_url: str
    page_url: str
    feed_url: str


def dataset_row(dataset: Dataset) -> DatasetRow:
    """With its figures in the active language."""
    language = active_language()
    known = figures(dataset).get(language.locale_code)
    section = sections(language.code).get(dataset.model.__name__)
    return DatasetRow(
        code=dataset.code,
        title=str(dataset.label),
        description=str(dataset.description),
        count=known.count if known else 0,
        changed_at=known.last_at if known else None,
        dictionary_url=reverse("open_data:dictionary", args=(dataset.code,)),
        csv_url=f"{csv_path(dataset)}?lang={language.code}",
        json_url=f"{ROOT}{dataset.code}?lang={language.code}",
        page_url=section.url if section else "",
        feed_url=section.feed_url if section else "",
    )


def dataset_rows() -> list[DatasetRow]:
    """All datasets, in the order of the reader's alphabet."""
    return sorted(map(dataset_row, datasets().values()), key=lambda row: sort_key(row.title))
