"""What answers look like, in pydantic's words, made from the columns of the datasets. In English, as the code is."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, create_model

from core.languages import LANGUAGES
from core.open_data.columns import LISTS, Column, Type
from core.open_data.common import Place
from core.open_data.datasets import Dataset, datasets
from core.open_data.withdrawn import COLUMNS as TOMBSTONE_COLUMNS
from gjilan_site.api.answering import ROOT

Uri = Annotated[str, Field(json_schema_extra={"format": "uri"})]

_LANGUAGES: Any = Literal[tuple(LANGUAGES)]
_PLAIN: dict[Type, Any] = {
    Type.TEXT: str,
    Type.LITERAL: str,
    Type.HTML: str,
    Type.TEXTS: list[str],
    Type.DATE: date,
    Type.INSTANT: datetime,
    Type.INTEGER: int,
    Type.NUMBER: float,
    Type.BOOLEAN: bool,
    Type.URL: Uri,
    Type.UUID: UUID,
}


class Exact(BaseModel):
    """Nothing beside what is described."""

    model_config = ConfigDict(extra="forbid")


class Reference(Exact):
    """A body, person, place or topic by its name."""

    id: UUID = Field(description="The same in every language.")
    code: str = Field(description="Its short name, by which lists are filtered.")
    name: str = Field(description="In the language of the answer, else in the one that it has.")
    lang: str | None = Field(description="Of the name, where it is not the language of the answer.")


class Error(Exact):
    """A parameter that can't be read."""

    parameter: str
    message: str = Field(description="In the language of the answer.")


class Problem(Exact):
    """What went wrong."""

    detail: str = Field(description="In the language of the answer.")


class BadParameters(Problem):
    """The question can't be read."""

    errors: list[Error]


class DatasetEntry(Exact):
    """A dataset in the list of all."""

    code: str = Field(description="In addresses.")
    label: str = Field(description="In the language of the answer.")
    description: str = Field(description="In the language of the answer.")
    url: Uri = Field(description="Address of its list.")


class Index(Exact):
    """What there is."""

    openapi: Uri = Field(description="Address of this description.")
    search: Uri = Field(description="Address of search.")
    datasets: list[DatasetEntry] = Field(description="All kinds of records.")


def detail_path(dataset: Dataset, key: UUID, language_code: str) -> str:
    """Where the record is in this interface, in that language."""
    return f"{ROOT}{dataset.code}/{key}?lang={language_code}"


def api_columns(dataset: Dataset, *, is_whole: bool) -> tuple[Column, ...]:
    """The columns of a dataset, each record and translation with its address in this interface."""

    def at(place: Place) -> str:
        return detail_path(dataset, place.record.key, place.language.code)

    api_url = Column("api_url", Type.URL, "Address in this interface.", at, is_known=True)
    columns = dataset.columns if is_whole else dataset.list_columns
    return tuple(
        replace(column, columns=(*column.columns, api_url)) if column.name == "translations" else column
        for column in columns
    )


class Models:
    """Makes a model for each dataset; what datasets share (files, topics) is one model with one name."""

    def __init__(self, sets: Iterable[Dataset]) -> None:
        used = Counter(id(column.columns) for each in sets for column in each.columns if column.columns)
        self._shared = {key for key, times in used.items() if times > 1}
        self._made: dict[str, Any] = {}

    def record(self, name: str, columns: Sequence[Column], doc: str, *, prefix: str = "") -> type[BaseModel]:
        """A model with a field a column; what it is made of is named after `prefix`, or after itself."""
        fields: dict[str, Any] = {column.name: self._field(column, prefix or name) for column in columns}
        model: type[BaseModel] = create_model(name, __base__=Exact, __doc__=doc, **fields)
        return model

    def _field(self, column: Column, prefix: str) -> tuple[Any, Any]:
        kind = self._type(column, prefix)
        if not column.is_known and column.type not in LISTS:
            kind = kind | None
        words = f"{column.meaning()} ({column.term})" if column.term else column.meaning()
        return (kind, Field(description=words))

    def _type(self, column: Column, prefix: str) -> Any:
        if column.type in (Type.NAME, Type.NAMES):
            return Reference if column.type == Type.NAME else list[Reference]
        if column.type in (Type.OBJECT, Type.ROWS):
            model = self._nested(column, prefix)
            return model if column.type == Type.OBJECT else list[model]  # type: ignore[valid-type]  # made just now
        if column.type == Type.CODE:
            return self._code(column, prefix)
        if column.values is not None:
            return Literal[tuple(value.code for value in column.values())]
        return _PLAIN[column.type]

    def _nested(self, column: Column, prefix: str) -> Any:
        if column.name == "translations":
            return PLACE
        name = _camel(column.name) if id(column.columns) in self._shared else prefix + _camel(column.name)
        return self._kept(name, lambda: self.record(name, column.columns, column.meaning()))

    def _kept(self, name: str, make: Callable[[], Any]) -> Any:
        """Lists and whole records have the same models for the same columns."""
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    def _code(self, column: Column, prefix: str) -> Any:
        codes: Any = Literal[tuple(value.code for value in column.values()) if column.values else ()]
        name = prefix + _camel(column.name)
        return self._kept(
            name,
            lambda: create_model(
                name,
                __base__=Exact,
                __doc__=column.meaning(),
                code=(codes, Field(description="The same in every language.")),
                label=(str, Field(description="In the language of the answer.")),
            ),
        )


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.replace("-", "_").split("_"))


PLACE = create_model("OtherLanguage", __base__=Exact, lang=(_LANGUAGES, ...), url=(Uri, ...), api_url=(Uri, ...))
MODELS = Models(datasets().values())
TOMBSTONE = MODELS.record("Tombstone", TOMBSTONE_COLUMNS, "A record that was withdrawn in this language.")


class NotFound(Problem):
    """No such record, or not in this language."""

    translations: list[PLACE] = Field(  # type: ignore[valid-type]  # made above
        description="The languages in which the record is public."
    )


class Gone(Problem, TOMBSTONE):  # type: ignore[misc,valid-type]  # made above
    """The record was withdrawn in this language."""


def page_of(name: str, each: Any) -> type[BaseModel]:
    """A part of a list."""
    model: type[BaseModel] = create_model(
        name,
        __base__=Exact,
        count=(int, Field(description="How many there are in all.", ge=0)),
        next=(Uri | None, Field(description="Address of the next part; null on the last.")),
        previous=(Uri | None, Field(description="Address of the part before; null on the first.")),
        results=(list[each], Field(description="This part, in the order of the list.")),
    )
    return model


def list_model(dataset: Dataset) -> type[BaseModel]:
    """Records, and tombstones where it was asked for what changed."""
    item = MODELS.record(
        f"{_camel(dataset.code)}Item",
        api_columns(dataset, is_whole=False),
        f"{dataset.label}: a record in a list.",
        prefix=_camel(dataset.code),
    )
    return page_of(f"{_camel(dataset.code)}List", item | TOMBSTONE)


def record_model(dataset: Dataset) -> type[BaseModel]:
    """A whole record."""
    columns = api_columns(dataset, is_whole=True)
    name = _camel(dataset.code)
    return MODELS.record(f"{name}Record", columns, f"{dataset.label}: a whole record.", prefix=name)
