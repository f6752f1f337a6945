"""The human pages: what there is and how to ask; the dictionary of each dataset."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_safe

from core.addresses import serve_url
from core.languages import LANGUAGES, active_language
from core.open_data.datasets import datasets
from core.structured_data import structured_html
from gjilan_site.api.answering import ROOT, AbsoluteUrls
from gjilan_site.api.parameters import MOST
from gjilan_site.open_data.dcat import PATH as DCAT_PATH
from gjilan_site.open_data.dictionary import filters_of, tables_of
from gjilan_site.open_data.examples import examples
from gjilan_site.open_data.licence import PROPOSED_URL, licence
from gjilan_site.open_data.overview import dataset_row, dataset_rows
from gjilan_site.open_data.schema_org import catalog_data, dataset_data
from navigation.menus import Crumb
from translations.switcher import Alternate


@dataclass(frozen=True)
class Entry:
    """A heading of the page, for the list of contents."""

    text: str
    anchor: str
    is_part: bool = False


def _contents() -> list[Entry]:
    return [
        Entry(_("What there is"), "what"),
        Entry(_("How to ask"), "how"),
        Entry(_("What changed"), "changes"),
        Entry(_("Licence"), "licence"),
        Entry(_("Limits"), "limits"),
        Entry(_("For data portals"), "portals"),
        Entry(_("Questions and mistakes"), "questions"),
    ]


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """All datasets, and how to use them."""
    absolute = AbsoluteUrls(request)
    rows = dataset_rows()
    title = _("Open data")
    context: dict[str, Any] = {
        "heading": title,
        "summary": _("Everything that this site publishes, as tables and for programs, free to use."),
        "contents": _contents(),
        "datasets": rows,
        "examples": examples(absolute),
        "licence": licence(),
        "proposed_url": PROPOSED_URL,
        "most": MOST,
        "api_url": f"{ROOT}?lang={active_language().code}",
        "openapi_url": f"{ROOT}openapi.json",
        "catalogue_url": DCAT_PATH,
        "crumbs": _crumbs(title),
        "structured_data": structured_html(catalog_data(absolute, rows)),
    }
    return render(request, "open_data/overview.html", context | _head(request, context["summary"]))


@require_safe
def dictionary(request: HttpRequest, code: str) -> HttpResponse:
    """The columns of a dataset. Raises Http404 for what is no dataset."""
    dataset = datasets().get(code)
    if dataset is None:
        raise Http404
    absolute, row = AbsoluteUrls(request), dataset_row(dataset)
    tables = tables_of(dataset)
    context: dict[str, Any] = {
        "row": row,
        "record_table": tables[0],
        "row_tables": tables[1:],
        "filters": filters_of(dataset),
        "crumbs": _crumbs(_("Open data"), row.title),
        "structured_data": structured_html(dataset_data(absolute, row)),
    }
    return render(request, "open_data/dictionary.html", context | _head(request, row.description))


def _crumbs(*titles: str) -> list[Crumb]:
    """The way from the start page; the last step is the page itself."""
    urls = [reverse("open_data:index")] * len(titles)
    return [
        Crumb(_("Home"), serve_url("", active_language())),
        *(Crumb(title, url) for title, url in zip(titles, urls, strict=True)),
    ]


def _head(request: HttpRequest, summary: str) -> dict[str, Any]:
    """What the frame says in the head: these pages exist in every language."""
    match = request.resolver_match
    alternates = []
    for language in LANGUAGES.values():
        with override(language.code):
            url = reverse(match.view_name, kwargs=match.kwargs) if match else ""
        alternates.append(Alternate(language.html_lang, request.build_absolute_uri(url)))
    return {
        "meta_description": summary,
        "canonical_url": request.build_absolute_uri(request.path),
        "alternates": [*alternates, Alternate("x-default", alternates[0].url)],
        "catalogue_url": DCAT_PATH,
    }
