"""Names of civic records in the reader's language, without a query a page.

A page points to the source language's row of a topic or body. The names of all rows are few; they are read once a
generation and language, and every row leads to its name in the reader's language.
"""

from dataclasses import dataclass
from uuid import UUID

from django.utils.html import format_html
from django.utils.safestring import SafeString

from civic.models.base import NamedRecord
from core.generation import cached
from core.languages import LANGUAGES, Language, active_language
from core.script import SERBIAN_CYRILLIC
from core.sorting import sort_key


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

    def __str__(self) -> SafeString:
        """What `{{ name }}` puts into a page: the name, its language said where it is not the page's."""
        return in_its_language(self.name, self.lang)


def in_its_language(text: str, lang: str) -> SafeString:
    """The text for a page; `lang` is empty where its language is the page's."""
    return format_html('<span lang="{}">{}</span>', lang, text) if lang else format_html("{}", text)


def names_of(model: type[NamedRecord]) -> dict[int, Name]:
    """The name behind every row of the model, in the reader's language or, not translated yet, in the first one."""
    language = active_language()
    return cached(f"names:{model._meta.label}:{language.code}", lambda: _read(model, language))


def _read(model: type[NamedRecord], language: Language) -> dict[int, Name]:
    fields = {field.name for field in model._meta.get_fields()}
    given = "name_cyrillic" if language.code == SERBIAN_CYRILLIC and "name_cyrillic" in fields else None
    columns = ["pk", "translation_key", "name", "slug", "locale__language_code"]
    columns += [name for name in (given, "kind") if name in fields]
    chosen: dict[UUID, Name] = {}
    rows = list(model._default_manager.order_by("pk").values(*columns))
    for row in rows:
        key, code = row["translation_key"], row["locale__language_code"]
        if key not in chosen or code == language.locale_code:
            is_readers = code == language.locale_code or bool(given and row[given])
            chosen[key] = Name(
                key=key,
                name=(row[given] if given else "") or row["name"],
                slug=row["slug"],
                lang="" if is_readers else LANGUAGES[code].html_lang,
                kind=row.get("kind", ""),
            )
    return {row["pk"]: chosen[row["translation_key"]] for row in rows}


def choices_of(model: type[NamedRecord], **only: str) -> list[Name]:
    """Every record of the model once, by name; `kind="directorate"` keeps those of that kind."""
    unique = {name.key: name for name in names_of(model).values()}
    kept = [name for name in unique.values() if all(getattr(name, field) == value for field, value in only.items())]
    return sorted(kept, key=by_name)


def by_name(name: Name) -> tuple[list[tuple[int, str]], str]:
    """For `sorted`: in the order of the reader's alphabet."""
    return sort_key(name.name)
