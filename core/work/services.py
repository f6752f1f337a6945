"""Services beside the site that staff see on the page of the background work; the app that uses one registers it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise


@dataclass(frozen=True)
class Fact:
    """A line about a service: a number, a word, or an instant."""

    label: str | Promise
    value: str | int = ""
    at: datetime | None = None


@dataclass(frozen=True)
class Service:
    """How one stands."""

    name: str
    is_in_order: bool
    state: str | Promise
    """In a few words; if it is not in order, also what that means."""
    facts: tuple[Fact, ...] = ()


_services: list[Callable[[], Service | None]] = []


def register(describe: Callable[[], Service | None]) -> None:
    """Add one. It is asked while somebody waits for the page; None where the site has no such service."""
    _services.append(describe)


def services() -> list[Service]:
    """All that the site has, in the order of their registration."""
    return [service for describe in _services if (service := describe())]
