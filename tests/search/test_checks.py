"""System checks of search."""

from core.search_kind import SearchKind
from news.models import NewsPage
from search.checks import check_a_kind_means_one_thing, check_the_database_can_be_searched


def test_the_page_types_and_the_database_pass():
    assert list(check_a_kind_means_one_thing()) == []
    assert list(check_the_database_can_be_searched()) == []


def test_a_code_with_two_meanings_is_an_error(monkeypatch):
    monkeypatch.setattr(NewsPage, "search_kind", SearchKind("decision", "Other", "Others"))
    assert [error.id for error in check_a_kind_means_one_thing()] == ["search.E001"]


def test_a_database_without_an_engine_is_an_error(monkeypatch):
    monkeypatch.setattr("search.checks.DATABASE_ENGINES", {})
    assert [error.id for error in check_the_database_can_be_searched()] == ["search.E002"]
