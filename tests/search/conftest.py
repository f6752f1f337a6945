"""Fixtures of the tests of search."""

import pytest

from search.engines.elastic import ElasticsearchEngine
from tests.search.elastic import site_with_elasticsearch


@pytest.fixture
def elastic(monkeypatch):
    """The site has an Elasticsearch with an empty index; the client of a bystander."""
    with site_with_elasticsearch(monkeypatch) as client:
        ElasticsearchEngine().clear()
        yield client
