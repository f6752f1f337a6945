"""From a page to what is indexed of it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Protocol, runtime_checkable

from core.models import BasePage

from .files import Files, read_files
from .models import SearchDocument
from .storable import storable

KEY_PREFIX = "page:"


@runtime_checkable
class HasSearchFacets(Protocol):
    """A page that can be filtered by records: it says their ids by name, {"topic": ["…"]}."""

    def get_search_facets(self) -> Mapping[str, Sequence[str]]: ...


def page_key(page_id: int) -> str:
    """The key of a page's search document."""
    return f"{KEY_PREFIX}{page_id}"


@dataclass(frozen=True)
class Content:
    """The columns of a search document that come from its page."""

    language: str
    kind: str
    title: str
    summary: str
    body: str
    references: str
    facets: dict[str, list[str]]
    date: date | None
    expires_at: datetime | None
    published_at: datetime | None
    files_hash: str
    file_pages: int

    def hash(self, analysis_version: str) -> str:
        """Equal for equal contents under the same analysis."""
        text = json.dumps([analysis_version, asdict(self)], default=str, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


def read_page(page: BasePage) -> Content:
    """What is indexed of a page of a searched kind. Runs the page type's own code on its text."""
    kind = page.search_kind
    if kind is None:
        raise ValueError(f"{type(page).__name__} is not searched.")
    files = read_files(page)
    facets = page.get_search_facets() if isinstance(page, HasSearchFacets) else {}
    return Content(
        language=page.locale.language_code,
        kind=kind.code,
        title=storable(page.title),
        summary=storable(page.summary),
        body=storable(page.get_search_text()),
        references="\n".join(" ".join(storable(number).split()) for number in page.get_search_references() if number),
        facets={name: list(ids) for name, ids in facets.items()},
        date=page.search_date,
        expires_at=page.expire_at,
        published_at=page.last_published_at,
        files_hash=files.hash,
        file_pages=files.pages,
    )


def with_files(content: Content, files: Files) -> Content:
    """The same with what its files say."""
    return replace(content, files_hash=files.hash, file_pages=files.pages)


def write_content(document: SearchDocument, content: Content) -> None:
    """Copy the content onto the document, unsaved."""
    for name, value in vars(content).items():
        setattr(document, name, value)
