"""The forms in which a dataset is to be had: a table a language, the lists of the interface, feeds."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from core.languages import LANGUAGES, Language
from core.open_data.datasets import Dataset
from gjilan_site.api.answering import ROOT
from gjilan_site.open_data import dcat_words as words
from gjilan_site.open_data.csv_files import csv_path
from gjilan_site.open_data.dcat_nodes import Absolute, Node, in_all, language_nodes, licence_node
from gjilan_site.open_data.figures import sections


class Distributions:
    """Writes them; `service` is the id of the interface for programs."""

    def __init__(self, absolute: Absolute, service: str) -> None:
        self._absolute = absolute
        self._service = service
        self._licence = licence_node(absolute)
        self._descriptions = {
            "CSV": in_all(lambda: _("All records as one table.")),
            "JSON": in_all(lambda: _("All records with their relations, a part at a time.")),
            "RSS": in_all(lambda: _("The newest records, to be followed.")),
        }

    def of(self, dataset: Dataset) -> list[Node]:
        """All of a dataset."""
        return [*self._tables(dataset), self._list(dataset), *self._feeds(dataset)]

    def _tables(self, dataset: Dataset) -> Iterable[Node]:
        for language in LANGUAGES.values():
            url = self._absolute(f"{csv_path(dataset)}?lang={language.code}")
            yield self._distribution(url, "CSV", "text/csv", [language]) | {"dcat:downloadURL": {"@id": url}}

    def _list(self, dataset: Dataset) -> Node:
        url = self._absolute(f"{ROOT}{dataset.code}")
        node = self._distribution(url, "JSON", "application/json", LANGUAGES.values())
        return node | {"dcat:accessService": {"@id": self._service}}

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
            "dct:language": language_nodes(languages),
            **self._licence,
        }
