"""Who waits for an engine that does not answer: one reader now and then."""

import threading

import pytest

from search.engines.elastic.breaker import Breaker


@pytest.fixture
def clock():
    """Seconds; moved by the test."""
    return [100.0]


@pytest.fixture
def breaker(clock):
    return Breaker(lambda: clock[0])


def test_all_may_ask_as_long_as_it_answers(breaker):
    for _ in range(3):
        assert breaker.may_ask()
        breaker.succeeded()


def test_after_a_failure_nobody_asks_for_five_seconds(breaker, clock):
    assert breaker.may_ask()
    breaker.failed()
    clock[0] += 4.9
    assert not breaker.may_ask()
    clock[0] += 0.2
    assert breaker.may_ask()


def test_then_one_may_ask_and_the_others_wait_for_the_outcome(breaker, clock):
    breaker.failed()
    clock[0] += 5.1
    assert [breaker.may_ask() for _ in range(3)] == [True, False, False]
    breaker.succeeded()
    assert [breaker.may_ask() for _ in range(3)] == [True, True, True]


def test_who_was_let_through_and_never_tells_does_not_keep_it_open_for_ever(breaker, clock):
    breaker.failed()
    clock[0] += 5.1
    assert breaker.may_ask()
    clock[0] += 5.1
    assert breaker.may_ask()


def test_the_pauses_grow_to_ten_seconds_and_begin_anew_after_an_answer(breaker, clock):
    pauses = []
    for _ in range(6):
        breaker.failed()
        begin = clock[0]
        while not breaker.may_ask():
            clock[0] += 0.5
        pauses.append(clock[0] - begin)
    assert pauses == [5, 10, 10, 10, 10, 10]
    breaker.succeeded()
    breaker.failed()
    clock[0] += 5
    assert breaker.may_ask()


def test_only_the_first_failure_is_news(breaker):
    assert [breaker.failed() for _ in range(3)] == [True, False, False]
    breaker.succeeded()
    assert breaker.failed()


def test_of_many_that_ask_at_the_same_moment_one_is_let_through(breaker, clock):
    breaker.failed()
    clock[0] += 6
    allowed, start = [], threading.Barrier(8)

    def ask():
        start.wait()
        allowed.append(breaker.may_ask())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(allowed) == [False] * 7 + [True]
