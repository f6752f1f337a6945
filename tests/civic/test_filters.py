"""Filters of lists by year, topic and body."""

from datetime import date

import pytest

from civic.filters import body_filter, topic_filter, year_filter
from news.models import NewsIndexPage, NewsPage
from tests.factories import BodyFactory, NewsPageFactory, TopicFactory, section
from tests.factories.full import translated

pytestmark = pytest.mark.django_db


def _values(each):
    return [choice.value for choice in each.choices()]


def _years():
    return year_filter(section(NewsIndexPage).listed_pages(), "published_on", key="test")


def test_years_are_offered_in_which_there_is_something_newest_first():
    for year in (2024, 2026, 2024):
        NewsPageFactory(published_on=date(year, 12, 31))
    NewsPageFactory(published_on=date(2021, 1, 1), live=False)
    assert _values(_years()) == ["2026", "2024"]


def test_a_year_has_its_first_and_its_last_day():
    kept = [NewsPageFactory(published_on=day) for day in (date(2025, 1, 1), date(2025, 12, 31))]
    for day in (date(2024, 12, 31), date(2026, 1, 1)):
        NewsPageFactory(published_on=day)
    assert set(_years().apply(NewsPage.objects.all(), "2025")) == set(kept)


def test_a_new_year_is_offered_as_soon_as_there_is_something_in_it():
    NewsPageFactory(published_on=date(2024, 1, 1))
    assert _values(_years()) == ["2024"]
    NewsPageFactory(published_on=date(2025, 1, 1))
    assert _values(_years()) == ["2025", "2024"]


def test_a_translation_is_found_by_the_topic_of_its_source():
    topic = TopicFactory()
    page = NewsPageFactory(topics=[topic])
    translation = translated(page, "tr")
    NewsPageFactory()
    assert set(topic_filter(NewsPage).apply(NewsPage.objects.all(), topic.slug)) == {page, translation}


def test_bodies_are_offered_by_their_kind_and_apply_to_the_pages_that_name_them():
    body, office = BodyFactory(slug="arsimi"), BodyFactory(slug="zyra", kind="office")
    BodyFactory(slug="kuvendi", kind="assembly")
    page = NewsPageFactory(directorate=office)
    NewsPageFactory(directorate=body)
    each = body_filter("directorate", "Directorate", ("directorate", "office"))
    assert sorted(_values(each)) == ["arsimi", "zyra"]
    assert list(each.apply(NewsPage.objects.all(), "zyra")) == [page]
