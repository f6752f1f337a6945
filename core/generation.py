"""One number that grows with every change the public can see, and a cache that lives as long as it stands.

Menus, settings, locales and names change a few times a day and are needed by every page. They are kept in the
process's memory under the number; one query a request reads it, so that a change made by another process (the
worker publishes, too) is seen by the next request.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import TypeVar

from django.core.cache import cache
from django.db import models, transaction
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

Value = TypeVar("Value")

_LIFE_SECONDS = 300
"""The most that a change can be missed for, should a process die between its commit and the new number."""

_ABSENT = object()
Known = tuple[int, datetime | None]

_current: ContextVar[list[Known] | None] = ContextVar("generation", default=None)
"""Of this request: empty until the number is needed, then the number and since when it stands."""


class Generation(models.Model):
    """A table of one row."""

    number = models.PositiveBigIntegerField(default=1)
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = "generation"
        verbose_name_plural = "generations"

    def __str__(self) -> str:
        return str(self.number)


def current() -> int:
    """The number as of this request; outside of a request as of now."""
    return _known()[0]


def changed_at() -> datetime | None:
    """When something that the public can see changed last; None before anything did."""
    return _known()[1]


def _known() -> Known:
    known = _current.get()
    if known is None:
        return _read()
    if not known:
        known.append(_read())
    return known[0]


def _read() -> Known:
    return Generation.objects.values_list("number", "changed_at").first() or (0, None)


def bump() -> None:
    """Grow the number once what is under way is committed. Outside of a transaction at once."""
    transaction.on_commit(_grow)


def _grow() -> None:
    if not Generation.objects.update(number=models.F("number") + 1, changed_at=timezone.now()):
        Generation.objects.get_or_create(pk=1)
    known = _current.get()
    if known is not None:
        known.clear()


def cached(key: str, build: Callable[[], Value]) -> Value:
    """What `build` gives, built once a generation and process. The value must be picklable and is a copy each time."""
    full_key = f"generation:{current()}:{key}"
    kept = cache.get(full_key, _ABSENT)
    if kept is not _ABSENT:
        known: Value = kept
        return known
    built = build()
    cache.set(full_key, built, _LIFE_SECONDS)
    return built


@contextmanager
def one_generation() -> Iterator[None]:
    """Read the number at the first need, and again only after a change of one's own. For work in one stretch, and for
    what is read after a request: an answer in parts."""
    token = _current.set([])
    try:
        yield
    finally:
        _current.reset(token)


class GenerationMiddleware:
    """Reads the number once, at the first need, for the whole of a request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request with one generation from begin to end."""
        with one_generation():
            return self.get_response(request)
