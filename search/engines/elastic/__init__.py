"""Elasticsearch 8.19 and 9: answers the public where it is switched on; the database's engine is kept beside it."""

from .engine import Change, ElasticsearchEngine, Written
from .indices import Indices, Targets

__all__ = ["Change", "ElasticsearchEngine", "Indices", "Targets", "Written"]
