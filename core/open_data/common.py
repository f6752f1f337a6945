"""The columns that every dataset has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from core.addresses import page_url
from core.content import public_content_html
from core.languages import LANGUAGES, Language, active_language
from core.open_data.columns import Column, Record, Type, Value
from core.open_data.relations import Relation, related
from core.open_data.sources import source_urls_of
from core.open_data.terms import terms
from core.open_data.versions import Version, addresses, in_readers_language, versions_of


def _languages() -> list[Value]:
    return [Value(language.code, language.name) for language in LANGUAGES.values()]


def _translations(records: Sequence[Record]) -> dict[UUID, list[Version]]:
    return versions_of([record.key for record in records])


def _sources(records: Sequence[Record]) -> dict[UUID, str]:
    found = source_urls_of([record.page.pk for record in records])
    return {record.key: found[record.page.pk] for record in records if record.page.pk in found}


TRANSLATIONS = Relation("translations", _translations)
SOURCE_URL = Relation("source_url", _sources, default=None)


def changed_at(record: Record) -> datetime | None:
    """The last publication of the record in any language: facts and files stand on the source page."""
    times = [version.changed_at for version in record.related["translations"] if version.changed_at]
    return max(times, default=None)


def _url(record: Record) -> str:
    version = in_readers_language(record.related["translations"])
    return version.url(active_language()) if version else page_url(record.page)


@dataclass(frozen=True)
class Place:
    """Where a record is in one language."""

    record: Record
    language: Language
    url: str


def _places(record: Record) -> list[Place]:
    return [Place(record, language, url) for language, url in addresses(record.related["translations"])]


TRANSLATION_COLUMNS = (
    Column("lang", Type.LITERAL, _("language"), lambda place: place.language.code, values=_languages, is_known=True),
    Column("url", Type.URL, _("address of the page"), lambda place: place.url, term="schema:url", is_known=True),
)

FIRST_COLUMNS = (
    Column(
        "id",
        Type.UUID,
        _("identifier"),
        lambda record: record.key,
        description=_("Of the record: the same in every language and for good."),
        term="schema:identifier",
        is_known=True,
    ),
    Column(
        "lang",
        Type.LITERAL,
        _("language"),
        lambda record: active_language().code,
        description=_("Of the words in this answer."),
        values=_languages,
        term="schema:inLanguage",
        is_known=True,
    ),
    Column("title", Type.TEXT, _("title"), lambda record: record.page.title, term="schema:name", is_known=True),
    Column("summary", Type.TEXT, _("summary"), lambda record: record.page.summary, term="schema:description"),
    Column(
        "url",
        Type.URL,
        _("address of the page"),
        _url,
        term="schema:url",
        is_known=True,
    ),
)

LAST_COLUMNS = (
    Column(
        "translations",
        Type.ROWS,
        _("languages"),
        _places,
        description=_("All languages in which the record is public, this one among them."),
        term="schema:workTranslation",
        columns=TRANSLATION_COLUMNS,
    ),
    Column(
        "source_url",
        Type.URL,
        _("earlier address"),
        related("source_url"),
        description=_("Where the page stood before it was brought to this site."),
        term="schema:isBasedOn",
    ),
    Column(
        "first_published_at",
        Type.INSTANT,
        _("first published"),
        lambda record: record.page.first_published_at,
        description=_("When this language of the record went live."),
    ),
    Column(
        "changed_at",
        Type.INSTANT,
        _("last changed"),
        changed_at,
        description=_("The last publication of the record in any language."),
        term="schema:dateModified",
    ),
    Column(
        "licence",
        Type.OBJECT,
        _("terms of reuse"),
        lambda record: terms(),
        term="schema:usageInfo",
        columns=(
            Column("words", Type.TEXT, _("words"), lambda row: row.words),
            Column("url", Type.URL, _("address"), lambda row: row.url),
        ),
        is_long=True,
    ),
)


def texts(name: str = "content") -> tuple[Column, Column]:
    """The stream of a page with its structure and as plain text."""
    return (
        Column(
            "text_html",
            Type.HTML,
            _("text as HTML"),
            lambda record: public_content_html(record.page),
            term="schema:text",
            is_long=True,
        ),
        Column("text", Type.TEXT, _("plain text"), lambda record: plain_text(getattr(record.page, name)), is_long=True),
    )


def plain_text(stream: Any) -> str:
    """The words of a stream, a line a block."""
    return "\n".join(str(part) for part in stream.stream_block.get_searchable_content(stream) if part)
