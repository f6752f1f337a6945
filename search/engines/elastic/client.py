"""The connections to Elasticsearch: one client a process for questions of citizens, which don't wait, one for work."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from django.conf import settings
from elastic_transport import TransportError
from elasticsearch import ApiError, Elasticsearch, NotFoundError

from search.engines.base import EngineAwayError, EngineError, EngineRefusedError, IndexMissingError

NAME = "elasticsearch"

WORK_SECONDS = 20.0
"""How long the worker waits for 10 MB to be written."""

_AWAY = {408, 429, 502, 503, 504}
"""States of an answer after which another try may help."""


def question_seconds() -> float:
    """How long a question may take."""
    return float(settings.ELASTICSEARCH["timeout_ms"]) / 1000


def question_client() -> Elasticsearch:
    """For what somebody waits for."""
    return _client(question_seconds(), *_connection())


def work_client() -> Elasticsearch:
    """For what the worker does."""
    return _client(WORK_SECONDS, *_connection())


def _connection() -> tuple[Any, ...]:
    """The settings that a client is made of."""
    values = settings.ELASTICSEARCH
    return tuple(values["urls"]), values["user"], values["password"], values["api_key"], values["ca"]


@cache
def _client(seconds: float, urls: tuple[str, ...], user: str, password: str, api_key: str, ca: str) -> Elasticsearch:
    options: dict[str, Any] = {}
    if api_key:
        options["api_key"] = api_key
    elif user:
        options["basic_auth"] = (user, password)
    if ca:
        options["ca_certs"] = ca
    # A node that refuses is left for the next one; one that hangs has used up the time.
    return Elasticsearch(
        list(urls), request_timeout=seconds, max_retries=len(urls) - 1, retry_on_timeout=False, **options
    )


@contextmanager
def as_engine_errors() -> Iterator[None]:
    """What the client raises, as an EngineError."""
    try:
        yield
    except NotFoundError as error:
        raise IndexMissingError(NAME, _reason(error)) from error
    except ApiError as error:
        raise _error_of(error.status_code)(NAME, _reason(error)) from error
    except TransportError as error:
        raise EngineAwayError(NAME, f"{type(error).__name__}: {error.message}") from error


def _error_of(status: int) -> type[EngineError]:
    return EngineAwayError if status in _AWAY else EngineRefusedError


def is_away(status: int) -> bool:
    """Whether a part of a bulk request with this state is worth another try."""
    return status in _AWAY


def _reason(error: ApiError) -> str:
    return f"{error.status_code} {error.message}"
