"""Elasticsearch is away, hangs, or answers nonsense: citizens are answered by the database, editors notice nothing.

No server is needed: what does not answer is a real socket that does not.
"""

import socket
import threading
import time
from contextlib import contextmanager

import pytest
from django.utils import translation

from scripts.processes import free_port
from search import mirror
from search.answering import Asker
from search.engines.elastic.breaker import Breaker
from search.models import Delivery, Mirror
from tests.factories import NewsPageFactory
from tests.search.documents import query_for
from tests.search.elastic import at
from tests.search.test_views import ask, titles

pytestmark = pytest.mark.django_db

PATIENCE = 1.5
"""Seconds until the first reader has an answer."""


@pytest.fixture(autouse=True)
def _fresh_breaker(monkeypatch):
    monkeypatch.setattr("search.answering.breaker", Breaker())


@contextmanager
def server(answer):
    """A socket that listens; `answer` is called with each connection, in a thread. Gives address and connections."""
    connections = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept():
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return  # the listener is closed
                connections.append(connection)
                answer(connection)

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", connections
        listener.shutdown(socket.SHUT_RDWR)
    thread.join(5)
    for connection in connections:
        connection.close()


def says_nothing(connection):
    """Accepts and never answers."""


def says(status, body=b"{}", headers=b"X-Elastic-Product: Elasticsearch\r\nContent-Type: application/json\r\n"):
    """Answers every connection with this, once."""

    def answer(connection):
        connection.recv(65536)
        head = b"HTTP/1.1 " + status + b"\r\n" + headers + b"Content-Length: %d\r\n\r\n" % len(body)
        connection.sendall(head + body)

    return answer


def timed(word):
    started = time.monotonic()
    asker = Asker()
    return asker.ask(query_for(word)).total, asker.is_fallback, time.monotonic() - started


def test_a_host_that_accepts_and_never_answers_costs_the_first_reader_a_moment_and_the_next_nothing(client):
    NewsPageFactory(title="Ujëvara")
    with server(says_nothing) as (url, connections), at(url):
        total, is_fallback, seconds = timed("ujevara")
        assert (total, is_fallback) == (1, True)
        assert 0.5 < seconds < PATIENCE
        asked = len(connections)
        assert asked >= 1
        for _ in range(5):
            total, is_fallback, seconds = timed("ujevara")
            assert (total, is_fallback) == (1, True)
            assert seconds < 0.5
        response = ask(client, "ujevara")
        assert titles(response) == ["<mark>Ujëvara</mark>"]
        assert response.context["notice"]
        assert len(connections) == asked, "nobody else was made to wait"


def test_saving_and_withdrawing_do_not_wait_for_a_host_that_hangs(client):
    page = NewsPageFactory(title="Ujëvara")
    with server(says_nothing) as (url, connections), at(url):
        Mirror.objects.create(name="elasticsearch")
        started = time.monotonic()
        mirror.deliver()  # nothing to do: nobody is asked
        assert connections == []
        page.title = "Kanioni"
        page.save_revision().publish()  # the tests' worker works at once: its one try is part of this
        assert time.monotonic() - started < 4
        assert len(connections) == 1
        for _ in range(10):
            page.save_revision().publish()
        page.unpublish()
        assert len(connections) == 1, "after a failure the worker leaves it alone"
        assert Delivery.objects.filter(key=f"page:{page.pk}", is_removal=True).exists()
        assert "Timeout" in Mirror.objects.get().error


@pytest.mark.parametrize(
    "answer",
    [
        says(b"503 Service Unavailable"),
        says(b"500 Internal Server Error", b'{"error": "x"}'),
        says(b"401 Unauthorized", b'{"error": "x"}'),
        says(b"404 Not Found", b'{"error": {"type": "index_not_found_exception"}, "status": 404}'),
        says(b"429 Too Many Requests", b"{}"),
        says(b"200 OK", b"<html>A page of somebody else's</html>", b"Content-Type: text/html\r\n"),
        says(b"200 OK", b"{not json"),
        says(b"200 OK", b"{}"),
        says(b"200 OK", b'{"timed_out": true, "hits": {"total": {"value": 0}, "hits": []}}'),
        lambda connection: connection.close(),
        lambda connection: connection.sendall(b"SSH-2.0-OpenSSH\r\n"),
    ],
    ids=["503", "500", "401", "no index", "429", "a stranger", "no JSON", "empty", "too late", "closed", "no HTTP"],
)
def test_whatever_else_it_says_the_database_answers(client, answer):
    NewsPageFactory(title="Ujëvara")
    with server(answer) as (url, _), at(url):
        response = ask(client, "ujevara")
        assert titles(response) == ["<mark>Ujëvara</mark>"]
        assert response.context["notice"]
        mirror.keep()
        assert Mirror.objects.get().failures == 1
        assert Mirror.objects.get().error


def test_a_port_where_nobody_listens_is_noticed_at_once():
    NewsPageFactory(title="Ujëvara")
    with at(f"http://127.0.0.1:{free_port()}"):
        total, is_fallback, seconds = timed("ujevara")
        assert (total, is_fallback) == (1, True)
        assert seconds < PATIENCE


def test_a_second_node_answers_where_the_first_one_is_away(client):
    """Told by the connections: what the second one says is no answer of ours, either."""
    with server(says(b"503 Service Unavailable")) as (second, connections):
        with at(f"http://127.0.0.1:{free_port()}", second):
            assert ask(client, "ujevara").status_code == 200
        assert connections


def test_the_notice_stands_in_the_readers_language_and_only_then(client):
    with at(f"http://127.0.0.1:{free_port()}"):
        for code in ("sq", "sr-latn", "sr-cyrl", "tr", "en"):
            with translation.override(code):
                assert ask(client, "ujevara", code).context["notice"]
    with at():
        assert not ask(client, "ujevara").context["notice"]


def test_pages_of_an_answer_come_from_one_engine(client):
    for number in range(12):
        NewsPageFactory(title=f"Ujëvara {number}")
    with at(f"http://127.0.0.1:{free_port()}"):
        first, second = ask(client, "ujevara"), ask(client, "ujevara", page=2)
    assert len(set(titles(first)) | set(titles(second))) == 12


def test_without_elasticsearch_nothing_is_kept_for_it():
    page = NewsPageFactory(title="Ujëvara")
    page.unpublish()
    assert mirror.deliver() == 0
    mirror.keep()
    assert not Delivery.objects.exists()
    assert not Mirror.objects.exists()
