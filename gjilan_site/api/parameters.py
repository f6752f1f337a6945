"""What can be asked, made from the filters of the datasets; and what is told of a parameter that can't be read."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Schema
from pydantic import BeforeValidator, Field, WithJsonSchema, create_model

from core.open_data.datasets import Asked, DataFilter, Dataset
from core.text import tidy
from gjilan_site.api.answering import problem

MOST, USUAL = 100, 50
LAST_OFFSET = 1_000_000
FIRST_YEAR, LAST_YEAR = 1900, 2100
SHOWN = 30
"""Values that a message names at most."""

Code = Literal["sq", "sr-latn", "sr-cyrl", "tr", "en"]
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)")
_EARLIEST, _LATEST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


def optional(example: Any, description: str, **rules: Any) -> Any:
    """A parameter that may be left out."""

    def extra(schema: dict[str, Any]) -> None:
        _without_default(schema)
        schema["example"] = example

    return Field(None, description=description, json_schema_extra=extra, **rules)


def read_instant(raw: Any) -> datetime:
    """An instant as RFC 3339 has it; a plus that a client forgot to encode comes as a blank. Raises ValueError."""
    text = str(raw).strip().replace(" ", "+")
    if not _INSTANT.fullmatch(text):
        raise ValueError
    moment = datetime.fromisoformat(text.upper())
    try:
        return min(max(moment.astimezone(UTC), _EARLIEST), _LATEST)
    except OverflowError:  # in the first or last hours of the calendar
        return _EARLIEST if moment.year < LAST_YEAR else _LATEST


Instant = Annotated[datetime, BeforeValidator(read_instant), WithJsonSchema({"type": "string", "format": "date-time"})]


class LanguageQuery(Schema):
    """Of every operation."""

    lang: Code = Field(
        "sq",
        description=(
            "Language of the words and addresses in the answer, and of messages. `sr-cyrl` is Serbian in Cyrillic."
        ),
        json_schema_extra={"example": "en"},
    )


class ListQuery(LanguageQuery):
    """Of every list."""

    limit: int = Field(USUAL, ge=1, le=MOST, description="How many records at most.", json_schema_extra={"example": 20})
    offset: int = Field(
        0, ge=0, le=LAST_OFFSET, description="How many records to leave out first.", json_schema_extra={"example": 0}
    )
    changed_since: Instant = optional(
        "2026-11-01T00:00:00Z",
        "Only what changed or was withdrawn at or after this instant, the oldest change first. What was withdrawn "
        "comes as a tombstone, whatever the filters say.",
    )


def list_query(dataset: Dataset) -> type[ListQuery]:
    """With the dataset's filters."""
    fields: dict[str, Any] = {each.name: _filter_field(each) for each in dataset.filters}
    model: type[ListQuery] = create_model(f"{dataset.code}-query", __base__=ListQuery, **fields)
    return model


def _filter_field(each: DataFilter) -> tuple[Any, Any]:
    words = str(each.description or each.label)
    if each.asked == Asked.YEAR:
        return (int, optional(2026, words, ge=FIRST_YEAR, le=LAST_YEAR))
    if each.asked == Asked.FIXED:
        codes = tuple(value.code for value in each.values())
        return (Literal[codes], optional(codes[0], words))
    return (str, optional("kuvendi", words, min_length=1, max_length=100, pattern=r"^[-a-zA-Z0-9_]+$"))


class UnreadableError(Exception):
    """A question that can't be read: what is told of each parameter, by its name."""

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__(str(dict(errors)))
        self.errors = dict(errors)


def check_names(request: HttpRequest, known: Iterable[str]) -> None:
    """A misspelt filter that is passed over gives a wrong answer that looks right. Raises UnreadableError."""
    names = list(known)
    errors: dict[str, str] = {}
    for name in request.GET:
        if name not in names:
            text = _("There is no parameter “%(name)s”. There are: %(names)s.")
            errors[name] = text % {"name": tidy(name, 40), "names": ", ".join(names)}
        elif len(request.GET.getlist(name)) > 1:
            errors[name] = _("“%(name)s” is given more than once.") % {"name": name}
    if errors:
        raise UnreadableError(errors)


def asked_filters(dataset: Dataset, query: ListQuery) -> dict[str, Any]:
    """The filters in force. Raises UnreadableError for a body or topic that there is not."""
    asked = {each.name: getattr(query, each.name) for each in dataset.filters}
    asked = {name: value for name, value in asked.items() if value is not None}
    for each in dataset.filters:
        if each.asked == Asked.CHOICE and each.name in asked:
            codes = [value.code for value in each.values()]
            if asked[each.name] not in codes:
                raise UnreadableError({each.name: _one_of(each.name, codes)})
    return asked


def _one_of(name: str, codes: Iterable[str]) -> str:
    shown = sorted(codes)
    values = ", ".join(shown[:SHOWN]) + (", …" if len(shown) > SHOWN else "")
    return _("“%(name)s” takes one of these: %(values)s.") % {"name": name, "values": values or "–"}


def unreadable(request: HttpRequest, error: Any) -> HttpResponse:
    """The answer 422."""
    errors = [{"parameter": tidy(name, 40), "message": message} for name, message in error.errors.items()]
    return problem(422, " ".join(error.errors.values()), errors=errors)


def invalid(request: HttpRequest, error: Any) -> HttpResponse:
    """The same for what pydantic refuses."""
    return unreadable(request, UnreadableError({str(each["loc"][-1]): _message(each) for each in error.errors}))


def _message(error: Mapping[str, Any]) -> str:
    name, kind, facts = str(error["loc"][-1]), str(error["type"]), error.get("ctx", {})
    if kind == "literal_error":
        return _one_of(name, re.findall(r"'([^']*)'", str(facts["expected"])))
    texts = {
        "greater_than_equal": _("“%(name)s” is a whole number, at least %(ge)s."),
        "less_than_equal": _("“%(name)s” is a whole number, at most %(le)s."),
        "int_parsing": _("“%(name)s” is a whole number."),
        "int_from_float": _("“%(name)s” is a whole number."),
        "missing": _("“%(name)s” is missing."),
        "value_error": _("“%(name)s” is an instant with its zone, such as 2026-11-25T08:00:00Z."),
    }
    return texts.get(kind, _("“%(name)s” can’t be read.")) % {"name": name, **facts}
