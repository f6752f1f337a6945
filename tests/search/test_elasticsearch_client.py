"""The official client against a real server: index, find, delete. Its engine comes with a later change."""

import os
import uuid

import pytest
from elasticsearch import Elasticsearch

pytestmark = pytest.mark.engine

URL = os.environ.get("ELASTICSEARCH_URL", "")
IS_REQUIRED = bool(os.environ.get("CI") or os.environ.get("GJILAN_FULL_TESTS") == "1")


@pytest.fixture
def client():
    if not URL and IS_REQUIRED:
        pytest.fail("ELASTICSEARCH_URL is not set, and the full tests need a server.")
    if not URL:
        pytest.skip("ELASTICSEARCH_URL is not set.")
    with Elasticsearch(URL, request_timeout=30) as client:
        yield client


@pytest.fixture
def index(client):
    """An index of terms, of this test alone."""
    name = f"gjilan-test-{uuid.uuid4().hex}"
    client.indices.create(
        index=name,
        settings={"number_of_shards": 1, "number_of_replicas": 0},
        mappings={"dynamic": "strict", "properties": {"title": {"type": "text", "analyzer": "whitespace"}}},
    )
    yield name
    client.indices.delete(index=name)


def found(client, index, term):
    answer = client.search(index=index, query={"match": {"title": term}})
    return [hit["_id"] for hit in answer["hits"]["hits"]]


def test_a_document_is_indexed_found_and_deleted(client, index):
    assert client.cluster.health()["status"] in ("green", "yellow")
    client.index(index=index, id="page:1", document={"title": "sqkeshilli sqi sqqytetareve"}, refresh=True)
    assert found(client, index, "sqkeshilli") == ["page:1"]
    assert found(client, index, "keshilli") == []
    client.delete(index=index, id="page:1", refresh=True)
    assert found(client, index, "sqkeshilli") == []
