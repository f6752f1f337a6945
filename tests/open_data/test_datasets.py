"""What holds for every dataset, whoever describes it."""

import json
import re
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override

from core.checks import our_page_models
from core.generation import GenerationMiddleware
from core.languages import LANGUAGES
from core.open_data import datasets as registry
from core.open_data.checks import check_every_kind_is_a_dataset
from core.open_data.columns import LISTS, Type
from core.open_data.loading import load, newest_first, public_pages, with_changed_at, without_texts
from core.open_data.values import Writer, flat_columns, flat_values
from documents.models import DecisionPage
from tests.factories import DecisionPageFactory
from tests.factories.bulk import copies
from tests.factories.full import full_page, translated

DATASETS = registry.datasets()
every_dataset = pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)
FLAT = {Type.TEXT, Type.LITERAL, Type.HTML, Type.DATE, Type.INSTANT, Type.URL, Type.UUID}


def writer():
    return Writer(lambda url: url if "//" in url else f"https://gjilan.example{url}")


def all_columns(columns):
    for column in columns:
        yield column
        yield from all_columns(column.columns)


def test_every_kind_of_page_that_search_knows_is_a_dataset():
    assert list(check_every_kind_is_a_dataset()) == []
    kinds = {model for model in our_page_models() if model.search_kind}
    assert {each.model for each in DATASETS.values()} == kinds


def test_a_kind_without_a_dataset_is_told(monkeypatch):
    monkeypatch.setattr(registry, "_datasets", {k: v for k, v in DATASETS.items() if k != "decisions"})
    (error,) = check_every_kind_is_a_dataset()
    assert (error.id, error.obj) == ("core.E008", DecisionPage)


@every_dataset
def test_codes_and_names_are_fit_for_addresses_and_heads_of_tables(dataset):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", dataset.code)
    names = [column.name for column in dataset.columns]
    assert len(set(names)) == len(names)
    heads = flat_columns(dataset.columns)
    assert len(set(heads)) == len(heads)
    for column in all_columns(dataset.columns):
        assert re.fullmatch(r"[a-z][a-z0-9_]*", column.name)
    assert not {each.name for each in dataset.filters} & {"lang", "limit", "offset", "changed_since"}


@every_dataset
def test_every_column_says_what_it_means(dataset):
    for column in all_columns(dataset.columns):
        assert column.meaning().strip(), column.name
        assert bool(column.columns) == (column.type in (Type.ROWS, Type.OBJECT)), column.name
        if column.type == Type.CODE:
            codes = [value.code for value in column.values()]
            assert codes, column.name
            assert len(set(codes)) == len(codes)
            assert all(str(value.label) for value in column.values()), column.name


@pytest.mark.django_db
@every_dataset
@pytest.mark.parametrize("code", ["sq", "sr-cyrl"])
def test_a_full_record_has_a_value_of_its_type_in_every_column(dataset, code):
    page = full_page(dataset.model)
    if code != "sq":
        translated(page, LANGUAGES[code].locale_code)
    with override(code):
        (record,) = [
            each for each in load(dataset, public_pages(dataset), is_whole=True) if each.key == page.translation_key
        ]
        row = writer().row(dataset.columns, record)
        assert json.loads(json.dumps(row)) == row
        for column in dataset.columns:
            assert_fits(column, row[column.name], code)
        assert len(flat_columns(dataset.columns)) == len(flat_values(dataset.columns, row))
    empty = [name for name, value in row.items() if value in (None, "", [])]
    assert set(empty) <= MAY_BE_EMPTY, empty


MAY_BE_EMPTY = {
    *("source_url", "short_name", "valid_from", "valid_to", "number", "text_html", "text", "online_url"),
    *("suspended_to", "repeated_by_url", "is_accessible", "stages"),
}
"""What a full page of the tests leaves open."""


def assert_fits(column, value, code):
    if value is None:
        assert not column.is_known, column.name
    elif column.type in LISTS:
        assert isinstance(value, list), column.name
        for each in value if column.columns else ():
            for nested in column.columns:
                assert_fits(nested, each[nested.name], code)
    elif column.type == Type.CODE:
        assert value["code"] in {each.code for each in column.values()}, column.name
        assert value["label"], column.name
    elif column.type in FLAT:
        assert isinstance(value, str), column.name
        assert_well_written(column, value, code)


def assert_well_written(column, value, code):
    """Addresses are whole, and a reader of Cyrillic gets words in it."""
    if column.type == Type.URL:
        assert value.startswith("https://"), column.name
    elif column.type == Type.HTML:
        assert 'href="/' not in value
        assert 'src="/' not in value
    elif column.name == "summary" and code == "sr-cyrl":
        assert re.search("[а-я]", value)


@pytest.mark.django_db
@every_dataset
def test_a_hundred_records_cost_as_many_statements_as_two(dataset):
    page = full_page(dataset.model)
    copies(page, 1)

    def rows(request) -> Any:
        pages = newest_first(dataset, without_texts(dataset, with_changed_at(public_pages(dataset))))
        return [writer().row(dataset.list_columns, record) for record in load(dataset, pages[:100])]

    def statements():
        request: Any = None
        with CaptureQueriesContext(connection) as captured:
            found: Any = GenerationMiddleware(rows)(request)
        return len(captured), len(found)

    statements()
    few, count = statements()
    assert count >= 2
    copies(page, 98)
    many, count = statements()
    assert count == 100
    assert few == many <= 8


@pytest.mark.django_db
@every_dataset
def test_every_filter_takes_every_one_of_its_values(dataset):
    full_page(dataset.model)
    pages = public_pages(dataset)
    for each in dataset.filters:
        values = [value.code for value in each.values()] or [2026, 2030]
        found = [registry.applied(dataset, pages, {each.name: value}).count() for value in values]
        assert sum(found) >= 1, each.name


@pytest.mark.django_db
def test_a_record_changes_with_each_of_its_languages():
    page = DecisionPageFactory(decided_on=date(2026, 3, 1))
    (before,) = load(DATASETS["decisions"], public_pages(DATASETS["decisions"]))
    first = writer().row(DATASETS["decisions"].list_columns, before)
    english = translated(page, "en")
    (after,) = load(DATASETS["decisions"], with_changed_at(public_pages(DATASETS["decisions"])))
    assert [each["lang"] for each in first["translations"]] == ["sq"]
    row = writer().row(DATASETS["decisions"].list_columns, after)
    assert [each["lang"] for each in row["translations"]] == ["sq", "en"]
    assert after.page.record_changed_at == english.last_published_at
