"""`make run` keeps a worker alive and ends with the server."""

import time

import pytest

from scripts import serve
from scripts.processes import running


@pytest.fixture(autouse=True)
def _at_once(monkeypatch):
    monkeypatch.setattr(serve, "RESTART_SECONDS", 0)


def test_a_worker_that_ended_is_started_again_and_the_server_ends_all(capfd):
    started = []

    def start():
        started.append(time.monotonic())
        return stack_worker

    with (
        running("server", ["sleep", "1.5"]) as server,
        running("worker", ["false"]) as worker,
        running("worker", ["sleep", "60"]) as stack_worker,
    ):
        assert serve.watch(server, worker, start) == 1
    assert len(started) == 1
    said = capfd.readouterr().err
    assert "The worker ended with 1. It is started again." in said
    assert "The server ended with 0." in said
