"""The filter by words of lists."""

import pytest

from news.models import NewsPage
from search.lists import matching_pages
from tests.factories import DecisionPageFactory, NewsPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages():
    return [NewsPageFactory(title="Uji mungon"), NewsPageFactory(title="Uji"), DecisionPageFactory(title="Uji mungon")]


def matching(text, language="sq", kind="news"):
    return set(NewsPage.objects.filter(pk__in=matching_pages(text, language, kind)).values_list("title", flat=True))


def test_all_words_must_be_there(pages):
    assert matching("UJI") == {"Uji", "Uji mungon"}
    assert matching("uji mungon") == {"Uji mungon"}


def test_pages_are_of_the_language_and_kind(pages):
    assert list(matching_pages("uji mungon", "sq", "decision")) == [pages[2].pk]
    assert matching("uji", language="en") == set()


def test_a_text_without_words_matches_nothing(pages):
    assert matching("...") == matching("") == matching("\0") == set()


def test_withdrawn_pages_do_not_match(pages):
    pages[1].unpublish()
    assert matching("uji") == {"Uji mungon"}


def test_it_is_a_subquery(pages, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert NewsPage.objects.filter(pk__in=matching_pages("uji", "sq", "news")).order_by("-pk").count() == 2
    with django_assert_num_queries(1):
        assert NewsPage.objects.exclude(pk__in=matching_pages("uji", "sq", "news")).count() == 0
