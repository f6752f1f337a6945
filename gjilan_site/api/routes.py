"""All operations: one of search, two of each dataset; and their description (OpenAPI 3.1)."""

import json
from functools import cache
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, re_path
from django.utils.translation import gettext as _
from django.utils.translation import override
from ninja import NinjaAPI, P, PathEx, Query
from ninja.errors import ValidationError

from core.open_data.datasets import Dataset, datasets
from core.script import reader_script
from gjilan_site.api import examples, schemas
from gjilan_site.api.answering import ROOT, AbsoluteUrls, json_response, not_found, problem, public_answer
from gjilan_site.api.lists import list_records
from gjilan_site.api.parameters import LanguageQuery, UnreadableError, check_names, invalid, list_query, unreadable
from gjilan_site.api.records import read_record
from gjilan_site.api.searching import COLUMNS as SEARCH_COLUMNS
from gjilan_site.api.searching import SEARCH_MODEL, SearchQuery, search
from search.engines import EngineError

DESCRIPTION = """
Everything that the website of the Municipality of Gjilan publishes, for programs. Read-only, without keys and cookies.

- **Records** have one `id` for good, the same in every language. `lang` chooses the language of words, addresses and
  messages; a list in a language has the records that are public in it.
- **Lists** have the newest record first. With `changed_since` they have the oldest change first, and tombstones
  (`"deleted": true`) of what was withdrawn in that language. An instant that was answered with may be asked again: what
  changed in that very second comes twice rather than never.
- **What is not recorded** is null; lists of rows are then empty.
- **Caches**: every answer has an `ETag`, lists and records a `Last-Modified`; ask with `If-None-Match`.
- A parameter that there is not, or a value that can't be, is answered with 422 and a message.
"""


def bind(api: NinjaAPI) -> None:
    """Add all operations."""
    api.add_exception_handler(ValidationError, invalid)
    api.add_exception_handler(UnreadableError, unreadable)
    api.add_exception_handler(EngineError, lambda request, error: out_of_order())
    _bind_index(api)
    _bind_search(api)
    for dataset in datasets().values():
        _bind_list(api, dataset)
        _bind_record(api, dataset)


def out_of_order() -> HttpResponse:
    """The search engine does not answer."""
    return problem(503, _("Search is out of order at the moment. Please try again later."))


def _bind_index(api: NinjaAPI) -> None:
    @api.get(
        "/",
        response={200: schemas.Index, 422: schemas.BadParameters},
        operation_id="index",
        summary="What there is",
        description="All datasets with their addresses.",
        tags=["index"],
        openapi_extra=examples.answered(examples.INDEX),
    )
    def show_index(request: HttpRequest, query: Query[LanguageQuery]) -> HttpResponse:
        check_names(request, LanguageQuery.model_fields)
        return json_response(_index(AbsoluteUrls(request), query.lang))


def _index(absolute: AbsoluteUrls, language_code: str) -> dict[str, Any]:
    entries = [
        {
            "code": each.code,
            "label": reader_script(str(each.label)),
            "description": reader_script(str(each.description)),
            "url": absolute(f"{ROOT}{each.code}?lang={language_code}"),
        }
        for each in datasets().values()
    ]
    return {"openapi": absolute(f"{ROOT}openapi.json"), "search": absolute(f"{ROOT}search"), "datasets": entries}


def _bind_search(api: NinjaAPI) -> None:
    @api.get(
        "search",
        response={200: SEARCH_MODEL, 422: schemas.BadParameters, 503: schemas.Problem},
        operation_id="search",
        summary="Search",
        description="Finds what the site’s own search finds, in one language, best first.",
        tags=["search"],
        openapi_extra=examples.answered(examples.part([examples.row(SEARCH_COLUMNS)], loosened=False)),
    )
    def find(request: HttpRequest, query: Query[SearchQuery]) -> HttpResponse:
        return search(request, query)


def _bind_list(api: NinjaAPI, dataset: Dataset) -> None:
    parameters: Any = list_query(dataset)

    @api.get(
        dataset.code,
        response={200: schemas.list_model(dataset), 422: schemas.BadParameters},
        operation_id=f"list-{dataset.code}",
        summary=f"{dataset.label}: list",
        description=f"{dataset.description} Newest first by `{dataset.date_field}`; those without it come last.",
        tags=[dataset.code],
        openapi_extra=examples.answered(examples.list_example(dataset)),
    )
    def list_all(request: HttpRequest, query: Query[parameters]) -> HttpResponse:
        return list_records(request, dataset, query)


def _bind_record(api: NinjaAPI, dataset: Dataset) -> None:
    responses = {
        200: schemas.record_model(dataset),
        404: schemas.NotFound,
        410: schemas.Gone,
        422: schemas.BadParameters,
    }

    @api.get(
        f"{dataset.code}/{{record_id}}",
        response=responses,
        operation_id=f"read-{dataset.code}",
        summary=f"{dataset.label}: a record",
        description="A whole record with its texts, files, relations and languages.",
        tags=[dataset.code],
        openapi_extra=examples.answered(examples.record_example(dataset)),
    )
    def read(
        request: HttpRequest,
        query: Query[LanguageQuery],
        record_id: PathEx[UUID, P(description="The record’s `id`.", example=examples.ID)],
    ) -> HttpResponse:
        return read_record(request, dataset, record_id, query)


with override("en"):
    api = NinjaAPI(
        title="Municipality of Gjilan: open data",
        version="1.0.0",
        description=DESCRIPTION.strip(),
        docs_url=None,  # its page needs scripts of third parties
        openapi_url=None,
        urls_namespace="api",
    )
    bind(api)


@cache
def openapi_document() -> dict[str, Any]:
    """The description, made once: it follows from the code alone."""
    with override("en"):
        document = json.loads(json.dumps(dict(api.get_openapi_schema(path_prefix=ROOT)), default=str))
    document["servers"] = [{"url": "/"}]
    models = document["components"]["schemas"]
    for name in [name for name in models if name.lower().endswith("query")]:
        del models[name]  # parameters are described where they are taken
    return document  # type: ignore[no-any-return]  # JSON


def openapi(request: HttpRequest) -> HttpResponse:
    """`openapi.json`."""
    return json_response(openapi_document())


def _wrapped(pattern: Any) -> URLPattern:
    return URLPattern(pattern.pattern, public_answer(pattern.callback), pattern.default_args, pattern.name)


_ninja_patterns: list[Any] = api.urls[0]

urlpatterns = [
    path("openapi.json", public_answer(openapi), name="openapi"),
    *(_wrapped(pattern) for pattern in _ninja_patterns if pattern.name != "api-root"),
    re_path(r"", public_answer(not_found)),
]
