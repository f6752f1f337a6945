"""What a page type is in search."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class SearchKind:
    """A kind of record that citizens can search for and filter by."""

    code: str
    """In addresses and the index: `decision`."""
    label: str | Promise
    """One of them, in the reader's language: "Decision"."""
    plural: str | Promise
    """Several of them: "Decisions"."""
    recency: bool = False
    """Whether new ones are better answers than old ones: news, not law."""
