"""Engines: where terms are found. The database's own is always there, and written with the documents.

`elastic` is imported by name alone: a site without it never loads it.
"""

from django.db import connection

from .base import (
    Engine,
    EngineAwayError,
    EngineBehindError,
    EngineDocument,
    EngineError,
    EngineRefusedError,
    EngineResult,
    Hit,
    IndexMissingError,
    Phrase,
    SearchQuery,
    Unit,
)
from .database import DatabaseEngine
from .postgres import PostgresEngine
from .sqlite import SqliteEngine

__all__ = [
    "DatabaseEngine",
    "Engine",
    "EngineAwayError",
    "EngineBehindError",
    "EngineDocument",
    "EngineError",
    "EngineRefusedError",
    "EngineResult",
    "Hit",
    "IndexMissingError",
    "Phrase",
    "SearchQuery",
    "Unit",
    "get_database_engine",
    "get_engine",
]

DATABASE_ENGINES: dict[str, type[DatabaseEngine]] = {"sqlite": SqliteEngine, "postgresql": PostgresEngine}


def get_engine() -> Engine:
    """The engine that is always there and never behind; `search.answering` says who answers the public."""
    return get_database_engine()


def get_database_engine() -> DatabaseEngine:
    """The engine inside the site's database. Raises KeyError for a database that has none (MySQL, Oracle)."""
    return DATABASE_ENGINES[connection.vendor]()
