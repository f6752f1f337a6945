"""Names of civic records in the reader's language, without a query a page.

A page points to the source language's row of a topic or body. The names of all rows are few; they are read once a
generation and language, and every row leads to its name in the reader's language.
"""

from dataclasses import dataclass
from uuid import UUID

from civic.models.base import NamedRecord
from core.generation import cached
from core.languages import LANGUAGES, active_language


@dataclass(frozen=True)
class Name:
    """A record's name as the reader is shown it."""

    key: UUID
    name: str
    slug: str
    lang: str
    """The name's language where it is not the reader's, for `lang`; else empty."""
    kind: str = ""
    """For bodies and places."""


def names_of(model: type[NamedRecord]) -> dict[int, Name]:
    """The name behind every row of the model, in the reader's language or, not translated yet, in the first one."""
    code = active_language().locale_code
    return cached(f"names:{model._meta.label}:{code}", lambda: _read(model, code))


def _read(model: type[NamedRecord], locale_code: str) -> dict[int, Name]:
    has_kind = any(field.name == "kind" for field in model._meta.get_fields())
    columns = ["pk", "translation_key", "name", "slug", "locale__language_code", *(["kind"] if has_kind else [])]
    rows = list(model._default_manager.order_by("pk").values_list(*columns))
    chosen: dict[UUID, Name] = {}
    for _pk, key, name, slug, code, *kind in rows:
        if key not in chosen or code == locale_code:
            lang = "" if code == locale_code else LANGUAGES[code].html_lang
            chosen[key] = Name(key=key, name=name, slug=slug, lang=lang, kind=kind[0] if kind else "")
    return {row[0]: chosen[row[1]] for row in rows}


def choices_of(model: type[NamedRecord], **only: str) -> list[Name]:
    """Every record of the model once, by name; `kind="directorate"` keeps those of that kind."""
    unique = {name.key: name for name in names_of(model).values()}
    kept = [name for name in unique.values() if all(getattr(name, field) == value for field, value in only.items())]
    return sorted(kept, key=lambda name: name.name.casefold())
