"""What a warm page costs the database: budgets, nothing asked twice, no more for 200 children than for two."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from core.addresses import page_url
from core.checks import our_page_models
from core.languages import LANGUAGES
from search import index
from tests.factories import (
    DecisionPageFactory,
    EventPageFactory,
    NewsPageFactory,
    NoticePageFactory,
    home_page,
    section,
)
from tests.factories.bulk import copies
from tests.factories.full import full_page, translated
from tests.statements import assert_within, warm_statements

pytestmark = pytest.mark.django_db

DETAIL, LIST, HOME, SEARCH, NOT_FOUND = 6, 8, 10, 8, 4

LISTS = [model for model in our_page_models() if hasattr(model, "listed")]
DETAILS = [model for model in our_page_models() if model.search_kind]

both_addresses = pytest.mark.parametrize("code", ["sq", "sr-cyrl"])
every_list = pytest.mark.parametrize("model", LISTS, ids=lambda model: model.__name__)


def _in(page, code):
    """The page's version for an address."""
    return page if code == "sq" else translated(page, LANGUAGES[code].locale_code)


def _assert_budget(client, url, budget, status=200):
    assert_within(warm_statements(client, url, status), budget, url)


def test_there_are_lists_and_details_to_count():
    assert len(LISTS) >= 3
    assert len(DETAILS) >= 4


@both_addresses
@pytest.mark.parametrize("model", DETAILS, ids=lambda model: model.__name__)
def test_a_full_page_costs_no_more_than_six_statements(model, code, client):
    page = _in(full_page(model), code)
    _assert_budget(client, page_url(page, LANGUAGES[code]), DETAIL)


@both_addresses
@every_list
def test_a_list_costs_no_more_than_eight_statements_also_filtered_sorted_and_with_words(model, code, client):
    page = full_page(model.listed)
    topic = page.topics.get().slug
    _in(page, code)
    copies(page, 30)
    index.reconcile()
    url = page_url(section(model, LANGUAGES[code].locale_code), LANGUAGES[code])
    year = page.published_on.year
    for query in (
        "",
        f"?topic={topic}",
        f"?year={year}&topic={topic}&sort=title",
        "?q=punimet",
        f"?q=punimet&year={year}",
    ):
        _assert_budget(client, url + query, LIST)


@every_list
def test_a_list_costs_as_many_statements_with_200_children_as_with_two(model, client):
    page = full_page(model.listed)
    copies(page, 1)
    index.reconcile()
    url = page_url(section(model))
    addresses = [url, f"{url}?q=punimet"]
    with_two = [warm_statements(client, address) for address in addresses]
    copies(page, 198)
    index.reconcile()
    with_many = [warm_statements(client, address) for address in addresses]
    assert "200" in client.get(url).content.decode()
    for few, many in zip(with_two, with_many, strict=True):
        assert len(few) == len(many), "\n".join(many)


@both_addresses
def test_a_home_page_with_all_sections_filled_costs_no_more_than_ten_statements(code, client):
    for factory in (NewsPageFactory, EventPageFactory, DecisionPageFactory, NoticePageFactory):
        page = full_page(factory._meta.model)
        copies(page, 8)
        _in(page, code)
    _assert_budget(client, page_url(home_page(LANGUAGES[code].locale_code), LANGUAGES[code]), HOME)


@both_addresses
@pytest.mark.parametrize("query", ["", "?q=punimet", "?q=punimet+gypa+asgjë", "?q=punimet&kind=news&page=2"])
def test_search_costs_no_more_than_eight_statements(code, query, client):
    page = full_page(NewsPageFactory._meta.model)
    _in(page, code)
    copies(page, 30)
    index.reconcile()
    with override(code):
        url = reverse("search") + query
    if code != "sq":
        url = url.partition("&page")[0]  # one page was translated
    _assert_budget(client, url, SEARCH)


@both_addresses
@pytest.mark.parametrize("path", ["asgje/", "asgje/?q=1", "lajme/asgje/tjeter/?a=b&c=d"])
def test_a_page_that_is_not_there_costs_no_more_than_four_statements(code, path, client):
    _assert_budget(client, f"/{code}/{path}", NOT_FOUND, status=404)
