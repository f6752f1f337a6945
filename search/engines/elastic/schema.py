"""What Elasticsearch keeps of a document: our own terms, parted at blanks, analysed by nothing else.

`everything` has the terms of the document and of all pages of its files, so that words of both count together; it is
searched, never ranked. Texts themselves stay in the database (`_source` is off).
"""

import hashlib
import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

from search.engines.base import EngineDocument
from search.engines.term_table import Row, rows_of
from search.ranking import FIELD_WEIGHTS

DEEPEST_PAGE = 100_000
"""Hits that can be paged through; beyond them the database answers."""

MOST_PAGES = 20_000
MOST_LETTERS = 50_000_000
"""Pages of files that one document has here, and the letters of their terms: what lies beyond is found by the
database's engine alone. Elasticsearch takes no request above 100 MB."""

_TERMS = {"type": "text", "analyzer": "whitespace"}
_KEYWORD = {"type": "keyword"}

MAPPINGS: dict[str, Any] = {
    "dynamic": "strict",
    "_source": {"enabled": False},
    "properties": {
        "id": {"type": "long"},
        "fingerprint": {"type": "keyword", "index": False},
        "language": _KEYWORD,
        "kind": _KEYWORD,
        "date": {"type": "date", "format": "strict_date"},
        "expires_at": {"type": "date"},
        # Positions for phrases, a gap of 100 between two fields: no phrase reaches over.
        "everything": {**_TERMS, "norms": False},
        **{field: {**_TERMS, "copy_to": "everything"} for field in FIELD_WEIGHTS},
        "pages": {"type": "nested", "properties": {"text": {**_TERMS, "copy_to": "everything"}}},
    },
}

_ALWAYS = {
    "number_of_shards": 1,  # the frequencies of words are those of all documents
    "max_result_window": DEEPEST_PAGE,
    "mapping.nested_objects.limit": MOST_PAGES,
    "gc_deletes": "12h",  # a late writer of an old version does not bring a deleted document back
}
WHILE_BUILT = {**_ALWAYS, "refresh_interval": "-1", "number_of_replicas": 0}
ONCE_BUILT = {"refresh_interval": "1s", "auto_expand_replicas": "0-1"}

SCHEMA = hashlib.sha256(json.dumps([MAPPINGS, _ALWAYS], sort_keys=True).encode()).hexdigest()[:16]
"""Kept with each index: one of another schema is built anew."""


def source_of(document: EngineDocument) -> dict[str, Any]:
    """The document as it is sent."""
    rows = rows_of(document)
    own = next(rows)
    return {
        "id": document.id,
        "fingerprint": document.fingerprint,
        "language": document.language,
        "kind": document.kind,
        "date": document.date.isoformat() if document.date else None,
        "expires_at": document.expires_at.isoformat() if document.expires_at else None,
        **{name: " ".join(terms) for name, terms in zip(FIELD_WEIGHTS, own.fields(), strict=True)},
        "pages": list(_pages(rows)),
    }


def _pages(rows: Iterator[Row]) -> Iterator[dict[str, str]]:
    """As many as it takes."""
    letters = 0
    for row in islice(rows, MOST_PAGES):
        text = " ".join(row.fields()[-1])
        letters += len(text)
        if letters > MOST_LETTERS:
            return
        yield {"text": text}
