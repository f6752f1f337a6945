"""The search engine outside of the database. Without an address the database's own answers alone."""

from . import env

ELASTICSEARCH = {
    "urls": env.words("ELASTICSEARCH_URL", []),
    "prefix": env.text("ELASTICSEARCH_PREFIX", "gjilan"),
    "user": env.text("ELASTICSEARCH_USER", ""),
    "password": env.text("ELASTICSEARCH_PASSWORD", ""),
    "api_key": env.text("ELASTICSEARCH_API_KEY", ""),
    "ca": env.text("ELASTICSEARCH_CA", ""),
    "timeout_ms": env.integer("ELASTICSEARCH_TIMEOUT_MS", 700),
}
