"""What an answer costs: statements, and time of the processor."""

import time

import pytest

from core.open_data.datasets import datasets
from search import index
from tests.api import API
from tests.factories import DecisionPageFactory, NewsPageFactory
from tests.factories.bulk import copies
from tests.factories.full import full_page, translated
from tests.statements import assert_within, warm_statements

pytestmark = pytest.mark.django_db

LIST, RECORD, SEARCH = 12, 12, 10
SECONDS = 0.25
"""Of the processor for a list of a hundred: about four times what it takes, for machines of all kinds."""

DATASETS = datasets()


@pytest.mark.parametrize("code", DATASETS)
def test_a_list_of_a_hundred_costs_twelve_statements_at_most_and_as_many_as_one_of_two(code, client):
    page = full_page(DATASETS[code].model)
    translated(page, "en")
    copies(page, 1)
    urls = [f"{API}{code}?limit=100", f"{API}{code}?limit=100&changed_since=2000-01-01T00:00:00Z"]
    with_two = [warm_statements(client, url) for url in urls]
    copies(page, 120)
    with_many = [warm_statements(client, url) for url in urls]
    assert len(client.get(urls[0]).json()["results"]) == 100
    for url, few, many in zip(urls, with_two, with_many, strict=True):
        assert_within(many, LIST, url)
        assert len(few) == len(many), "\n".join(many)


@pytest.mark.parametrize("code", DATASETS)
def test_a_record_costs_twelve_statements_at_most(code, client):
    page = full_page(DATASETS[code].model)
    translated(page, "sr-latn")
    for language in ("sq", "sr-cyrl"):
        url = f"{API}{code}/{page.translation_key}?lang={language}"
        assert_within(warm_statements(client, url), RECORD, url)


def test_a_page_of_results_costs_ten_statements_at_most(client):
    for factory in (NewsPageFactory, DecisionPageFactory):
        copies(full_page(factory._meta.model), 20)
    index.reconcile()
    url = f"{API}search?q=punimet"
    assert_within(warm_statements(client, url), SEARCH, url)


@pytest.mark.parametrize("code", ["decisions", "news"])
@pytest.mark.parametrize("language", ["sq", "sr-cyrl"])
def test_a_list_of_a_hundred_takes_a_fraction_of_a_second(code, language, client):
    page = full_page(DATASETS[code].model)
    rows = [page, *copies(page, 99)]
    if language != "sq":
        copies(translated(page, "sr-latn"), 99)
    assert len(rows) == 100
    url = f"{API}{code}?limit=100&lang={language}"
    client.get(url)
    spent = []
    for _ in range(5):
        started = time.process_time()
        client.get(url)
        spent.append(time.process_time() - started)
    assert min(spent) < SECONDS
