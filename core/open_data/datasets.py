"""Datasets and their registry."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from core.listing import Filter as ListFilter
from core.models import BasePage
from core.open_data.columns import Column, Text, Value
from core.open_data.common import FIRST_COLUMNS, LAST_COLUMNS, SOURCE_URL, TRANSLATIONS
from core.open_data.relations import Relation


class Asked(StrEnum):
    """What a filter takes."""

    FIXED = "fixed"
    """One of values that are known beforehand."""
    CHOICE = "choice"
    """One of values that staff make: the short name of a body or topic."""
    YEAR = "year"


@dataclass(frozen=True)
class DataFilter:
    """A narrowing of a dataset by one parameter."""

    name: str
    label: Text
    apply: Callable[[Any, Any], Any]
    """Queryset and value (a text, or the number of a year) to queryset."""
    asked: Asked = Asked.YEAR
    values: Callable[[], Iterable[Value]] = tuple
    """All values, with their labels in the reader's language; none for a year."""
    description: Text = ""


def from_list(each: ListFilter, *, asked: Asked = Asked.FIXED, description: Text = "") -> DataFilter:
    """A filter of a list of pages: the same values, but for "all", which is said by leaving the filter out."""

    def values() -> list[Value]:
        return [Value(choice.value, choice.label) for choice in each.choices() if choice.value not in ("", "all")]

    return DataFilter(each.name, each.label, each.apply, asked=asked, values=values, description=description)


def by_year(field: str, label: Text, description: Text = "") -> DataFilter:
    """By the year of a date."""
    return DataFilter(
        "year", label, lambda rows, year: rows.filter(**{f"{field}__year": year}), description=description
    )


def _as_they_are(pages: Any) -> Any:
    return pages


@dataclass(frozen=True)
class Dataset:
    """A kind of record that the site gives to machines."""

    code: str
    """In addresses: `press-releases`."""
    label: Text
    description: Text
    model: type[BasePage]
    own_columns: tuple[Column, ...]
    """Beside those that every dataset has."""
    date_field: str
    """The field of the day or instant that a record is of; lists have the newest first."""
    term: str = ""
    """What a record is in a standard's words: "schema:Legislation"."""
    filters: tuple[DataFilter, ...] = ()
    relations: tuple[Relation, ...] = ()
    prepare: Callable[[Any], Any] = _as_they_are
    """Annotates a queryset with what columns and filters need."""
    needs: tuple[str, ...] = ("locale",)
    """Foreign keys fetched with the pages."""
    heavy: tuple[str, ...] = ("content",)
    """Fields that lists do not need."""
    moments: tuple[str, ...] = ()
    """Fields of instants whose passing changes a record that nobody touched."""

    @property
    def kind(self) -> str:
        """The code in search, which a record gives as its `kind`."""
        return self.model.search_kind.code if self.model.search_kind else ""

    @property
    def columns(self) -> tuple[Column, ...]:
        """All of them, in their order."""
        return (*FIRST_COLUMNS, *self.own_columns, *LAST_COLUMNS)

    @property
    def list_columns(self) -> tuple[Column, ...]:
        """Those that lists have."""
        return tuple(column for column in self.columns if not column.is_long)

    @property
    def all_relations(self) -> tuple[Relation, ...]:
        """What is read in bulk."""
        return (TRANSLATIONS, SOURCE_URL, *self.relations)


_datasets: dict[str, Dataset] = {}


def register(*sets: Dataset) -> None:
    """Add datasets. Raises ValueError for a code or page type that is taken."""
    for each in sets:
        known = _datasets.get(each.code) or dataset_of(each.model)
        if known is not None and known != each:
            raise ValueError(f"{each.code} or {each.model.__name__} has a dataset already.")
        _datasets[each.code] = each


def datasets() -> Mapping[str, Dataset]:
    """All datasets by code, in the order of their codes."""
    return dict(sorted(_datasets.items()))


def dataset_of(model: type[Any] | None) -> Dataset | None:
    """The dataset of a page type; None where it has none."""
    return next((each for each in _datasets.values() if each.model is model), None)


def applied(dataset: Dataset, pages: Any, asked: Mapping[str, Any]) -> Any:
    """The pages that all filters leave. Raises KeyError for a filter that the dataset has not."""
    filters: dict[str, DataFilter] = {each.name: each for each in dataset.filters}
    for name, value in asked.items():
        pages = filters[name].apply(pages, value)
    return pages
