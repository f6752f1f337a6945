"""Typed readers of the environment.

Every variable of the settings is read through one of these functions: a test holds their names, the table of
docs/configuration.md and .env.example equal.
"""

import os
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

Value = TypeVar("Value")

_REQUIRED: Any = object()
_TRUE = {"1", "true", "yes", "on"}
_FALSE = {"0", "false", "no", "off", ""}
_ENGINES = {
    "postgres": "django.db.backends.postgresql",
    "postgresql": "django.db.backends.postgresql",
    "sqlite": "django.db.backends.sqlite3",
}


def _read(name: str, default: Value, convert: Callable[[str], Value]) -> Value:
    raw = os.environ.get(name)
    if raw is None:
        if default is _REQUIRED:
            raise ImproperlyConfigured(f"The environment variable {name} is not set. See docs/configuration.md.")
        return default
    try:
        return convert(raw)
    except ValueError as error:
        raise ImproperlyConfigured(f"The environment variable {name} has a value that can't be read: {error}") from None


def text(name: str, default: str = _REQUIRED) -> str:
    """The variable as it stands. Raises ImproperlyConfigured if it is absent and has no default."""
    return _read(name, default, str)


def integer(name: str, default: int = _REQUIRED) -> int:
    """The variable as a whole number."""
    return _read(name, default, int)


def boolean(name: str, default: bool = _REQUIRED) -> bool:
    """The variable as yes or no: 1/true/yes/on or 0/false/no/off, in any case."""

    def convert(raw: str) -> bool:
        word = raw.strip().lower()
        if word in _TRUE:
            return True
        if word in _FALSE:
            return False
        raise ValueError(f"{raw!r} is neither yes nor no")

    return _read(name, default, convert)


def words(name: str, default: list[str] = _REQUIRED) -> list[str]:
    """The variable as a list: values parted by commas, empty ones left out."""
    return _read(name, default, lambda raw: [word.strip() for word in raw.split(",") if word.strip()])


def database(name: str, default: str = _REQUIRED) -> dict[str, Any]:
    """A database address as Django's settings: postgres://user:password@host:port/name or sqlite:///path."""
    return parse_database_url(_read(name, default, str))


def parse_database_url(url: str) -> dict[str, Any]:
    """Django's settings of one database. Raises ImproperlyConfigured for a scheme that is neither of the two."""
    parts = urlsplit(url)
    engine = _ENGINES.get(parts.scheme)
    if engine is None:
        raise ImproperlyConfigured(f"A database address starts with postgres:// or sqlite://, not {parts.scheme!r}.")
    if parts.scheme == "sqlite":
        return {"ENGINE": engine, "NAME": unquote(parts.path[1:]) or ":memory:", "OPTIONS": dict(_sqlite_options())}
    return {
        "ENGINE": engine,
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": 2, **dict(parse_qsl(parts.query))},
    }


def _sqlite_options() -> Mapping[str, Any]:
    """One writer at a time, readers never wait: what server and worker on one file need (decision 7)."""
    pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000;"
    return {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": pragmas}
