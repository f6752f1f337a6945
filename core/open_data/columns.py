"""The columns of a dataset: name, type, meaning, and how they are read."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from operator import attrgetter
from typing import Any
from uuid import UUID

from django.db import models
from django.utils.functional import Promise

Text = str | Promise


class Type(StrEnum):
    """What a value is. What is not recorded is null, of every type but lists, which are then empty."""

    TEXT = "text"
    """Words: transliterated for readers of Cyrillic."""
    LITERAL = "literal"
    """A number of an act, an e-mail address, a checksum: the same in every alphabet."""
    HTML = "html"
    """A text with its structure, all addresses whole."""
    DATE = "date"
    INSTANT = "instant"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    URL = "url"
    """An address; one of this site is made whole."""
    UUID = "uuid"
    CODE = "code"
    """One of `values`: its code, and its label in the reader's language."""
    NAME = "name"
    """A record of the municipality (body, place, topic, person) by id, short name and name: a `Reference`."""
    OBJECT = "object"
    """Several values of their own `columns`, or none."""
    NAMES = "names"
    TEXTS = "texts"
    ROWS = "rows"
    """Any number of rows of their own `columns`."""


LISTS = frozenset({Type.NAMES, Type.TEXTS, Type.ROWS})


@dataclass(frozen=True)
class Value:
    """A code of a column or filter, and what it means."""

    code: str
    label: Text


@dataclass(frozen=True)
class Reference:
    """A record by its name. The same `id` in every language."""

    id: UUID
    code: str
    """Short name in addresses, by which lists are filtered."""
    name: str
    lang: str = ""
    """Of the name where it is not the reader's language."""


class Foreign(str):
    """Words in another language than the reader's: no alphabet is changed."""

    __slots__ = ()


@dataclass
class Record:
    """A record in one language: its page, and what was read in bulk for it, by the name of the relation."""

    page: Any
    related: dict[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> UUID:
        """The record's id, the same in every language."""
        key: UUID = self.page.translation_key
        return key


@dataclass(frozen=True)
class Column:
    """A column. `read` takes the `Record`; of a nested column whatever a row is."""

    name: str
    type: Type
    label: Text
    read: Callable[[Any], Any]
    description: Text = ""
    """What the label does not say."""
    term: str = ""
    """The standard's word for it: "schema:name", "eli:date_document"."""
    values: Callable[[], Iterable[Value]] | None = None
    """Of a code: all that there are."""
    columns: tuple["Column", ...] = ()
    """Of an object or of rows."""
    is_known: bool = False
    """Whether there always is a value."""
    is_long: bool = False
    """Whether it is given of a single record alone, not in lists."""

    @property
    def is_flat(self) -> bool:
        """Whether it is one value, or a code or name, which are two: fit for a table."""
        return self.type not in LISTS and self.type != Type.OBJECT

    def meaning(self) -> str:
        """The description, or the label where that says it all."""
        return str(self.description or self.label)


def from_field(model: type[models.Model], name: str, type_: Type | None = None, **facts: Any) -> Column:
    """A column that is a field of the page, with the field's label; choices become a code."""
    meta: Any = model._meta.get_field(name)
    if meta.choices:
        facts.setdefault("values", lambda: [Value(code, label) for code, label in meta.choices if code])
    label = facts.pop("label", None) or meta.verbose_name
    read = facts.pop("read", None) or attrgetter(f"page.{name}")
    return Column(name=name, type=type_ or _type_of(meta), label=label, read=read, **facts)


_TYPES: Sequence[tuple[type[models.Field[Any, Any]], Type]] = (
    (models.DateTimeField, Type.INSTANT),
    (models.DateField, Type.DATE),
    (models.BooleanField, Type.BOOLEAN),
    (models.IntegerField, Type.INTEGER),
    (models.DecimalField, Type.NUMBER),
    (models.URLField, Type.URL),
    (models.EmailField, Type.LITERAL),
    (models.CharField, Type.TEXT),
    (models.TextField, Type.TEXT),
)


def _type_of(meta: Any) -> Type:
    if meta.choices:
        return Type.CODE
    return next(type_ for known, type_ in _TYPES if isinstance(meta, known))


def from_fields(model: type[models.Model], *names: str, **facts: Any) -> tuple[Column, ...]:
    """The same of several fields."""
    return tuple(from_field(model, name, **facts) for name in names)


def long(*columns: Column) -> tuple[Column, ...]:
    """The columns, given of a single record alone."""
    return tuple(replace(column, is_long=True) for column in columns)
