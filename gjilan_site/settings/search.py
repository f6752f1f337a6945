"""The search engine outside of the database. Without an address the database's own answers alone."""

from typing import Any
from urllib.parse import urlsplit, urlunsplit

from django.core.exceptions import ImproperlyConfigured

from . import env

ELASTICSEARCH_PORT = 9200


def node(address: str) -> str:
    """An address with its port. Raises ImproperlyConfigured for what is none."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise ImproperlyConfigured("ELASTICSEARCH_URL is https://host:port, without a user in it.")
    netloc = parts.netloc if parts.port else f"{parts.netloc}:{ELASTICSEARCH_PORT}"
    return urlunsplit((parts.scheme, netloc, parts.path, "", ""))


ELASTICSEARCH: dict[str, Any] = {
    "urls": [node(address) for address in env.words("ELASTICSEARCH_URL", [])],
    "prefix": env.text("ELASTICSEARCH_PREFIX", "gjilan"),
    "user": env.text("ELASTICSEARCH_USER", ""),
    "password": env.text("ELASTICSEARCH_PASSWORD", ""),
    "api_key": env.text("ELASTICSEARCH_API_KEY", ""),
    "ca": env.text("ELASTICSEARCH_CA", ""),
    "timeout_ms": env.integer("ELASTICSEARCH_TIMEOUT_MS", 700),
}
