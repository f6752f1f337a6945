"""System checks of search."""

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.test.utils import override_settings

from core.search_kind import SearchKind
from gjilan_site.settings.search import node
from news.models import NewsPage
from search.checks import (
    check_a_kind_means_one_thing,
    check_elasticsearch_is_set_rightly,
    check_the_database_can_be_searched,
)


def test_the_page_types_and_the_database_pass():
    assert list(check_a_kind_means_one_thing()) == []
    assert list(check_the_database_can_be_searched()) == []
    assert list(check_elasticsearch_is_set_rightly()) == []


def test_a_code_with_two_meanings_is_an_error(monkeypatch):
    monkeypatch.setattr(NewsPage, "search_kind", SearchKind("decision", "Other", "Others"))
    assert [error.id for error in check_a_kind_means_one_thing()] == ["search.E001"]


def test_a_database_without_an_engine_is_an_error(monkeypatch):
    monkeypatch.setattr("search.checks.DATABASE_ENGINES", {})
    assert [error.id for error in check_the_database_can_be_searched()] == ["search.E002"]


@pytest.mark.parametrize(
    "values",
    [
        {"timeout_ms": 5000},
        {"timeout_ms": 0},
        {"prefix": "Gjilan_*"},
        {"prefix": ""},
        {"api_key": "x", "user": "y"},
        {"ca": "/no/such/file"},
    ],
    ids=str,
)
def test_settings_of_elasticsearch_that_cannot_work_are_errors(values):
    with override_settings(ELASTICSEARCH={**settings.ELASTICSEARCH, **values}):
        assert [error.id for error in check_elasticsearch_is_set_rightly()] == ["search.E003"]


def test_an_address_of_elasticsearch_gets_its_port_and_one_that_is_none_is_refused():
    assert node("https://search.example") == "https://search.example:9200"
    assert node("http://127.0.0.1:9201/es") == "http://127.0.0.1:9201/es"
    for address in ("search.example:9200", "ftp://search.example", "https://user:secret@search.example", "https://"):
        with pytest.raises(ImproperlyConfigured, match="ELASTICSEARCH_URL"):
            node(address)
