"""The catalogue that data portals harvest: DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/) in JSON-LD.

Words stand in all five languages and alphabets. Where an address is of a language, there is a distribution for each.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from core.context import frame_words
from core.generation import changed_at
from core.languages import LANGUAGES, Language, active_language
from core.open_data.datasets import Dataset, datasets
from core.open_data.values import instant
from core.script import reader_script
from gjilan_site.api.answering import ROOT, AbsoluteUrls, set_last_modified
from gjilan_site.open_data import dcat_words as words
from gjilan_site.open_data.csv_files import csv_path
from gjilan_site.open_data.figures import figures, sections
from gjilan_site.open_data.licence import licence

CONTENT_TYPE = "application/ld+json; charset=utf-8"
PATH = f"{ROOT}dcat.jsonld"

Node = dict[str, Any]


def dcat_catalogue(request: HttpRequest) -> HttpResponse:
    """The whole catalogue: a dataset of each kind of record."""
    body = {"@context": words.PREFIXES, **Catalogue(AbsoluteUrls(request)).node()}
    response = HttpResponse(json.dumps(body, ensure_ascii=False, indent=1), content_type=CONTENT_TYPE)
    set_last_modified(response, changed_at())
    return response


class Catalogue:
    """Writes the catalogue; `absolute` puts the site before an address."""

    def __init__(self, absolute: Callable[[str], str]) -> None:
        self._absolute = absolute
        self._licence = _licence_node(absolute)
        self._descriptions = {
            "CSV": in_all(lambda: _("All records as one table.")),
            "JSON": in_all(lambda: _("All records with their relations, a part at a time.")),
            "RSS": in_all(lambda: _("The newest records, to be followed.")),
        }

    def node(self) -> Node:
        """The catalogue with everything in it. What is not known is left out."""
        last = changed_at()
        return {
            "@id": self._own("catalogue"),
            "@type": "dcat:Catalog",
            "dct:title": in_all(lambda: _("Open data of the Municipality of Gjilan")),
            "dct:description": in_all(
                lambda: _("Everything that this site publishes, as tables and for programs, free to use.")
            ),
            "dct:publisher": self._publisher(),
            "foaf:homepage": in_all_pages(self._absolute, "open_data:index")[0],
            "dct:language": _language_nodes(LANGUAGES.values()),
            "dct:spatial": words.place(in_all(lambda: _("Gjilan"))),
            "dcat:themeTaxonomy": words.theme_scheme(),
            **({"dct:modified": _moment(last)} if last else {}),
            **self._licence,
            "dcat:service": self._service(),
            "dcat:dataset": [self._dataset(each) for each in datasets().values()],
        }

    def _own(self, name: str) -> str:
        return f"{self._absolute(PATH)}#{name}"

    def _publisher(self) -> Node:
        """The municipality, by its name in each language."""
        return {
            "@id": self._own("publisher"),
            "@type": "foaf:Agent",
            "foaf:name": in_all(lambda: frame_words(_active_locale()).name),
            "dct:type": words.LOCAL_AUTHORITY,
        }

    def _contact(self) -> Node:
        frame = frame_words(LANGUAGES["sq"].locale_code)
        with override("sq"):
            form = self._absolute(reverse("contact:contact"))
        node: Node = {
            "@id": self._own("contact"),
            "@type": ["vcard:Kind", "vcard:Organization"],
            "vcard:fn": in_all(lambda: frame_words(_active_locale()).office or frame_words(_active_locale()).name),
            "vcard:hasURL": {"@id": form},
        }
        return node | ({"vcard:hasEmail": {"@id": f"mailto:{frame.email}"}} if frame.email else {})

    def _service(self) -> Node:
        return {
            "@id": self._own("api"),
            "@type": "dcat:DataService",
            "dct:title": in_all(lambda: _("Interface for programs")),
            "dct:description": in_all(
                lambda: _("Lists, records and search as JSON, in every language, without a key.")
            ),
            "dcat:keyword": in_all(lambda: _("municipality")),
            "dcat:theme": words.themes(),
            "dct:conformsTo": {"@id": words.OPENAPI, "@type": "dct:Standard", "dct:title": "OpenAPI 3.1"},
            "dcat:endpointURL": {"@id": self._absolute(ROOT)},
            "dcat:endpointDescription": {"@id": self._absolute(f"{ROOT}openapi.json")},
            "dct:accessRights": words.PUBLIC,
            "dcat:contactPoint": self._contact(),
            "dct:publisher": {"@id": self._own("publisher")},
            "dcat:servesDataset": [{"@id": self._own(code)} for code in datasets()],
            **self._licence,
        }

    def _dataset(self, dataset: Dataset) -> Node:
        known = figures(dataset)
        issued = min((each.first_at for each in known.values() if each.first_at), default=None)
        modified = max((each.last_at for each in known.values() if each.last_at), default=None)
        return {
            "@id": self._own(dataset.code),
            "@type": "dcat:Dataset",
            "dct:identifier": dataset.code,
            "dct:title": in_all(lambda: str(dataset.label)),
            "dct:description": in_all(lambda: str(dataset.description)),
            "dcat:keyword": [each for read in _keywords(dataset) for each in in_all(read)],
            "dcat:theme": words.themes(dataset),
            "dct:language": _language_nodes(each for each in LANGUAGES.values() if each.locale_code in known),
            "dct:spatial": words.place(in_all(lambda: _("Gjilan"))),
            "dct:accrualPeriodicity": {"@id": words.CONTINUOUSLY, "@type": "dct:Frequency"},
            "dct:accessRights": words.PUBLIC,
            "dct:publisher": {"@id": self._own("publisher")},
            "dcat:contactPoint": {"@id": self._own("contact")},
            "dcat:landingPage": in_all_pages(self._absolute, "open_data:dictionary", dataset.code),
            **({"dct:issued": _moment(issued)} if issued else {}),
            **({"dct:modified": _moment(modified)} if modified else {}),
            "dcat:distribution": [*self._tables(dataset), self._list(dataset), *self._feeds(dataset)],
        }

    def _tables(self, dataset: Dataset) -> Iterable[Node]:
        for language in LANGUAGES.values():
            url = self._absolute(f"{csv_path(dataset)}?lang={language.code}")
            yield self._distribution(url, "CSV", "text/csv", [language]) | {"dcat:downloadURL": {"@id": url}}

    def _list(self, dataset: Dataset) -> Node:
        url = self._absolute(f"{ROOT}{dataset.code}")
        node = self._distribution(url, "JSON", "application/json", LANGUAGES.values())
        return node | {"dcat:accessService": {"@id": self._own("api")}}

    def _feeds(self, dataset: Dataset) -> Iterable[Node]:
        """Of the newest records."""
        for language in LANGUAGES.values():
            section = sections(language.code).get(dataset.model.__name__)
            if section and section.feed_url:
                url = self._absolute(section.feed_url)
                yield self._distribution(url, "RSS", "application/rss+xml", [language])

    def _distribution(self, url: str, form: str, media_type: str, languages: Iterable[Language]) -> Node:
        return {
            "@id": f"{url}#distribution",
            "@type": "dcat:Distribution",
            "dct:title": form,
            "dct:description": self._descriptions[form],
            "dcat:accessURL": {"@id": url},
            "dct:format": {"@id": f"{words.FILE_TYPES}/{form}", "@type": "dct:MediaTypeOrExtent"},
            "dcat:mediaType": {"@id": f"{words.MEDIA_TYPES}/{media_type}", "@type": "dct:MediaType"},
            "dcatap:availability": words.STABLE,
            "dct:language": _language_nodes(languages),
            **self._licence,
        }


def in_all(read: Callable[[], str]) -> list[Node]:
    """Words in every language and alphabet."""
    found = []
    for language in LANGUAGES.values():
        with override(language.code):
            found.append({"@value": reader_script(read()), "@language": language.html_lang})
    return found


def in_all_pages(absolute: Callable[[str], str], name: str, *args: str) -> list[Node]:
    """A page's address in every language."""
    found = []
    for language in LANGUAGES.values():
        with override(language.code):
            found.append({"@id": absolute(reverse(name, args=args)), "@type": "foaf:Document"})
    return found


def _active_locale() -> str:
    return active_language().locale_code


def _keywords(dataset: Dataset) -> list[Callable[[], str]]:
    kind = dataset.model.search_kind
    return [lambda: str(kind.plural if kind else dataset.label), lambda: _("municipality"), lambda: _("Gjilan")]


def _language_nodes(languages: Iterable[Language]) -> list[Node]:
    """Of the EU's list of languages, in which Serbian is one."""
    codes = dict.fromkeys(words.LANGUAGE_CODES[language.locale_code] for language in languages)
    return [{"@id": f"{words.LANGUAGES}/{code}", "@type": "dct:LinguisticSystem"} for code in codes]


def _moment(moment: datetime) -> Node:
    return {"@value": instant(moment), "@type": "xsd:dateTime"}


def _licence_node(absolute: Callable[[str], str]) -> Mapping[str, Any]:
    """The licence that was adopted; and what the municipality says of reuse, with the page that says more."""
    with override("sq"):
        said = licence()
    node: Node = {}
    if said.url:
        node["dct:license"] = {"@id": absolute(said.url), "@type": "dct:LicenseDocument"}
    return node
