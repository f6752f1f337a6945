"""Search, as the site's own page of results finds; without its markup."""

from collections.abc import Sequence
from datetime import date
from html import unescape
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from pydantic import Field, create_model

from core.languages import active_language
from core.open_data.columns import Column, Foreign, Type
from core.open_data.datasets import dataset_of
from core.open_data.sources import source_urls_of
from core.open_data.values import Writer
from gjilan_site.api.answering import NOT_KEPT, AbsoluteUrls, json_response
from gjilan_site.api.lists import address
from gjilan_site.api.parameters import (
    FIRST_YEAR,
    LAST_YEAR,
    LanguageQuery,
    UnreadableError,
    check_names,
    optional,
)
from gjilan_site.api.schemas import MODELS, detail_path, page_of
from search.finding import Answer, understand
from search.kinds import search_kinds
from search.query import LONGEST_TEXT
from search.results import Result, results_of

PER_PAGE = 10
LAST_PAGE = 1000

_KINDS: Any = Literal[tuple(search_kinds())]
SearchQuery: Any = create_model(
    "search-query",
    __base__=LanguageQuery,
    q=(
        str,
        Field(
            description="Words that are all to be found, or the number of an act; “…” keeps words together.",
            min_length=1,
            max_length=LONGEST_TEXT,
            json_schema_extra={"example": "buxheti 2026"},
        ),
    ),
    type=(_KINDS, optional("decision", "Only this kind of record.")),
    year=(int, optional(2026, "Only records of a day in this year.", ge=FIRST_YEAR, le=LAST_YEAR)),
    page=(
        int,
        Field(
            1,
            ge=1,
            le=LAST_PAGE,
            description=f"Which page of the results, {PER_PAGE} on each.",
            json_schema_extra={"example": 1},
        ),
    ),
)


def _words(html: str, *, is_foreign: bool) -> str:
    text = unescape(strip_tags(html))
    return Foreign(text) if is_foreign else text


def _snippet(row: "tuple[Result, Any]") -> str:
    """Of the page, or of its file where that says it all."""
    result = row[0]
    if result.snippet_html or result.file is None:
        return _words(result.snippet_html, is_foreign=bool(result.lang))
    return _words(result.file.snippet_html, is_foreign=bool(result.file.lang))


def _api_url(row: "tuple[Result, Any]") -> str:
    page = row[0].page
    dataset = dataset_of(page.specific_class)
    return detail_path(dataset, page.translation_key, active_language().code) if dataset else ""


COLUMNS: Sequence[Column] = (
    Column("id", Type.UUID, "The record’s identifier.", lambda row: row[0].page.translation_key, is_known=True),
    Column("type", Type.LITERAL, "The kind of record.", lambda row: row[0].kind, is_known=True),
    Column("lang", Type.LITERAL, "The language found.", lambda row: active_language().code, is_known=True),
    Column(
        "title",
        Type.TEXT,
        "The title.",
        lambda row: _words(row[0].title_html, is_foreign=bool(row[0].lang)),
        is_known=True,
    ),
    Column("snippet", Type.TEXT, "What of the text has most of the words.", _snippet),
    Column("date", Type.DATE, "The day that the record is of.", lambda row: row[0].date),
    Column("published_on", Type.DATE, "The day of publication.", lambda row: row[1]),
    Column("url", Type.URL, "Address of the page.", lambda row: row[0].url, is_known=True),
    Column("api_url", Type.URL, "Address of the record in this interface.", _api_url),
    Column(
        "file_url",
        Type.URL,
        "Address of the file that has more of the words than the page, opened at the right place.",
        lambda row: row[0].file.url if row[0].file else "",
    ),
    Column("source_url", Type.URL, "Where the page stood before it was brought to this site.", lambda row: row[2]),
)
SEARCH_MODEL = create_model(
    "SearchList",
    __base__=page_of("SearchListBase", MODELS.record("SearchItem", COLUMNS, "A record that was found.")),
    loosened=(bool, Field(description="Whether no record has all of the words, and these have some of them.")),
)


def search(request: HttpRequest, query: Any) -> HttpResponse:
    """One page of the answer. Kept by no cache, as the page of results is not."""
    check_names(request, SearchQuery.model_fields)
    question = understand(query.q)
    if not question.parsed.units:
        raise UnreadableError({"q": _("Please type at least one word or number.")})
    answer = Answer(
        question.parsed,
        language=active_language().locale_code,
        kinds=(query.type,) if query.type else (),
        page_size=PER_PAGE,
        year=query.year,
    )
    response = json_response(_body(request, query.page, answer))
    response["Cache-Control"] = NOT_KEPT
    return response


def _body(request: HttpRequest, number: int, answer: Answer) -> dict[str, Any]:
    count, start = answer.count(), (number - 1) * PER_PAGE
    found = results_of(answer[start : start + PER_PAGE], answer.query) if start < count else []
    following = number + 1 if start + PER_PAGE < count and number < LAST_PAGE else None
    return {
        "count": count,
        "next": address(request, page=following),
        "previous": address(request, page=number - 1 if number > 1 else None),
        "results": _rows(request, found),
        "loosened": answer.is_loosened,
    }


def _rows(request: HttpRequest, found: Sequence[Result]) -> list[dict[str, Any]]:
    writer, days = Writer(AbsoluteUrls(request)), _published(found)
    sources = source_urls_of([result.page.pk for result in found])
    rows = ((result, days.get(result.page.pk), sources.get(result.page.pk)) for result in found)
    return [writer.row(COLUMNS, row) for row in rows]


def _published(found: Sequence[Result]) -> dict[int, date]:
    """The day of publication of each page: the one that its kind records, else that of going live. One statement."""
    first = {each.page.pk: each.page.first_published_at for each in found}
    days = {pk: timezone.localdate(moment) for pk, moment in first.items() if moment}
    by_model: dict[Any, list[int]] = {}
    for each in found:
        by_model.setdefault(each.page.specific_class, []).append(each.page.pk)
    queries = [
        model.objects.order_by().filter(pk__in=pks).values_list("pk", "published_on")
        for model, pks in by_model.items()
        if model is not None and hasattr(model, "published_on")
    ]
    if queries:
        days |= dict(queries[0].union(*queries[1:], all=True) if len(queries) > 1 else queries[0])
    return days
