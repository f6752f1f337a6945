"""A real Elasticsearch for tests: the server that ELASTICSEARCH_URL names, and indices of one test alone."""

import os
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import pytest
from django.conf import settings
from django.test.utils import override_settings
from elasticsearch import Elasticsearch

from search.engines import EngineDocument
from search.engines.elastic import ElasticsearchEngine
from search.engines.elastic.breaker import Breaker

URL = os.environ.get("ELASTICSEARCH_URL", "")
IS_REQUIRED = bool(os.environ.get("CI") or os.environ.get("GJILAN_FULL_TESTS") == "1")


def need_a_server() -> None:
    """Skip without one; fail where everything is to be tested."""
    if not URL and IS_REQUIRED:
        pytest.fail("ELASTICSEARCH_URL is not set, and the full tests need a server.")
    if not URL:
        pytest.skip("ELASTICSEARCH_URL is not set.")


def at(*urls: str):
    """The site's Elasticsearch is at these addresses; at none of them if there are none."""
    return override_settings(ELASTICSEARCH={**settings.ELASTICSEARCH, "urls": list(urls)})


@contextmanager
def site_with_elasticsearch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Elasticsearch]:
    """Switched on, with a breaker and a prefix of its own, without an index yet."""
    need_a_server()
    prefix = f"gjilan-test-{uuid.uuid4().hex}"
    monkeypatch.setattr("search.answering.breaker", Breaker())
    values = {"urls": [URL], "prefix": prefix, "timeout_ms": 20_000}  # a busy machine is slow now and then
    with (
        override_settings(ELASTICSEARCH={**settings.ELASTICSEARCH, **values}),
        Elasticsearch(URL, request_timeout=30) as client,
    ):
        yield client
        if names := list(client.indices.get(index=f"{prefix}*", features=["aliases"])):
            client.indices.delete(index=names)


class RefreshingEngine(ElasticsearchEngine):
    """What was written is found at once, as in a database."""

    def index(self, documents: Iterable[EngineDocument]) -> None:
        super().index(documents)
        self.refresh()

    def remove(self, keys: Sequence[str]) -> None:
        super().remove(keys)
        self.refresh()
