"""A single record; and what is told of one that is not in this language, or no more."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from core.languages import LANGUAGES
from core.open_data.datasets import Dataset
from core.open_data.loading import load, public_pages
from core.open_data.values import Writer
from core.open_data.versions import addresses, versions_of
from core.open_data.withdrawn import COLUMNS as TOMBSTONE_COLUMNS
from core.open_data.withdrawn import withdrawn_record
from core.visibility import public
from gjilan_site.api.answering import AbsoluteUrls, json_response, problem, set_last_modified
from gjilan_site.api.freshness import last_change
from gjilan_site.api.parameters import LanguageQuery, check_names
from gjilan_site.api.schemas import api_columns, detail_path


def read_record(request: HttpRequest, dataset: Dataset, key: UUID, query: LanguageQuery) -> HttpResponse:
    """The record in the language asked for; 410 where it was withdrawn, 404 where it is not public in it."""
    check_names(request, type(query).model_fields)
    records = load(dataset, public_pages(dataset).filter(translation_key=key)[:1], is_whole=True)
    if not records:
        return _absent(request, dataset, key)
    writer = Writer(AbsoluteUrls(request))
    response = json_response(writer.row(api_columns(dataset, is_whole=True), records[0]))
    set_last_modified(response, last_change(dataset))
    return response


def _absent(request: HttpRequest, dataset: Dataset, key: UUID) -> HttpResponse:
    gone = withdrawn_record(dataset, key)
    if gone is not None:
        stone = Writer(AbsoluteUrls(request)).row(TOMBSTONE_COLUMNS, gone)
        return problem(410, _("The record was withdrawn."), **stone)
    places = _elsewhere(request, dataset, key)
    if not places:
        return problem(404, _("There is no such record."), translations=[])
    names = ", ".join(LANGUAGES[place["lang"]].name for place in places)
    text = _("The record is not public in this language. It is in: %(languages)s.")
    return problem(404, text % {"languages": names}, translations=places)


def _elsewhere(request: HttpRequest, dataset: Dataset, key: UUID) -> list[dict[str, str]]:
    """Where the record is public, if it is one of the dataset."""
    if not public(dataset.model._default_manager.filter(translation_key=key)).exists():
        return []
    absolute = AbsoluteUrls(request)
    return [
        {
            "lang": language.code,
            "url": absolute(url),
            "api_url": absolute(detail_path(dataset, key, language.code)),
        }
        for language, url in addresses(versions_of([key]).get(key, ()))
    ]
