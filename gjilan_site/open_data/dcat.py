"""The catalogue that data portals harvest: DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/) in JSON-LD.

Words stand in all five languages and alphabets. Where an address is of a language, there is a distribution for each.
"""

import json
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from core.context import frame_words
from core.generation import changed_at
from core.languages import LANGUAGES, active_language
from core.open_data.datasets import Dataset, datasets
from gjilan_site.api.answering import ROOT, AbsoluteUrls, set_last_modified
from gjilan_site.open_data import dcat_words as words
from gjilan_site.open_data.dcat_distributions import Distributions
from gjilan_site.open_data.dcat_nodes import (
    Absolute,
    Node,
    in_all,
    in_all_pages,
    language_nodes,
    licence_node,
    moment_node,
)
from gjilan_site.open_data.figures import figures

CONTENT_TYPE = "application/ld+json; charset=utf-8"
PATH = f"{ROOT}dcat.jsonld"


def dcat_catalogue(request: HttpRequest) -> HttpResponse:
    """The whole catalogue: a dataset of each kind of record."""
    body = {"@context": words.PREFIXES, **Catalogue(AbsoluteUrls(request)).node()}
    response = HttpResponse(json.dumps(body, ensure_ascii=False, indent=1), content_type=CONTENT_TYPE)
    set_last_modified(response, changed_at())
    return response


class Catalogue:
    """Writes the catalogue; `absolute` puts the site before an address."""

    def __init__(self, absolute: Absolute) -> None:
        self._absolute = absolute
        self._licence = licence_node(absolute)
        self._distributions = Distributions(absolute, self._own("api"))

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
            "dct:language": language_nodes(LANGUAGES.values()),
            "dct:spatial": words.place(in_all(lambda: _("Gjilan"))),
            "dcat:themeTaxonomy": words.theme_scheme(),
            **({"dct:modified": moment_node(last)} if last else {}),
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
            "dct:language": language_nodes(each for each in LANGUAGES.values() if each.locale_code in known),
            "dct:spatial": words.place(in_all(lambda: _("Gjilan"))),
            "dct:accrualPeriodicity": {"@id": words.CONTINUOUSLY, "@type": "dct:Frequency"},
            "dct:accessRights": words.PUBLIC,
            "dct:publisher": {"@id": self._own("publisher")},
            "dcat:contactPoint": {"@id": self._own("contact")},
            "dcat:landingPage": in_all_pages(self._absolute, "open_data:dictionary", dataset.code),
            **({"dct:issued": moment_node(issued)} if issued else {}),
            **({"dct:modified": moment_node(modified)} if modified else {}),
            "dcat:distribution": self._distributions.of(dataset),
        }


def _keywords(dataset: Dataset) -> list[Callable[[], str]]:
    kind = dataset.model.search_kind
    return [lambda: str(kind.plural if kind else dataset.label), lambda: _("municipality"), lambda: _("Gjilan")]


def _active_locale() -> str:
    return active_language().locale_code
