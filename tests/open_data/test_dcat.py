"""The catalogue for data portals: checked against the shapes that DCAT-AP publishes, and that its addresses answer."""

from pathlib import Path

import pyshacl
import pytest
import rdflib
from django.test.utils import override_settings
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF

from core.languages import LANGUAGES
from core.open_data import datasets as registry
from tests.factories import DecisionPageFactory
from tests.factories.full import full_page, translated

pytestmark = [
    pytest.mark.once,
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning"),  # rdflib's own reader
]

DATASETS = registry.datasets()
SHAPES = Path(__file__).parent / "shapes"
PATH = "/api/v1/dcat.jsonld"
SHACL = rdflib.Namespace("http://www.w3.org/ns/shacl#")
NOT_SAID = {DCTERMS.temporal, DCAT.bbox, DCTERMS.issued, DCTERMS.type}
"""Recommended, but not known: from when on records are complete, the borders, since when there is a catalogue, and of
which kind the terms of reuse are."""


def catalogue(client):
    response = client.get(PATH)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/ld+json; charset=utf-8"
    graph = rdflib.Graph()
    return graph.parse(data=response.content.decode(), format="json-ld")


def results(graph, name):
    """What the shapes have against the catalogue: path, focus, message."""
    shapes = rdflib.Graph().parse(SHAPES / name)
    assert len(shapes) > 100
    _conforms, report, _text = pyshacl.validate(graph, shacl_graph=shapes, inference="none")
    for result in report.subjects(RDF.type, SHACL.ValidationResult):
        yield tuple(report.value(result, name) for name in (SHACL.resultPath, SHACL.focusNode, SHACL.resultMessage))


def of_every_kind():
    for dataset in DATASETS.values():
        original = full_page(dataset.model)
        for code in ("sr-latn", "tr", "en"):
            translated(original, code)


@pytest.mark.parametrize("is_empty", [True, False])
def test_it_keeps_to_dcat_ap(is_empty, client):
    if not is_empty:
        of_every_kind()
    graph = catalogue(client)
    for name in ("shapes.ttl", "range.ttl"):
        assert list(results(graph, name)) == []
    missing = [found for found in results(graph, "shapes_recommended.ttl") if found[0] not in NOT_SAID]
    known = {each for each in missing if is_empty and each[0] in (DCTERMS.modified, DCTERMS.issued, DCTERMS.language)}
    assert set(missing) - known == set()


def test_the_shapes_find_what_is_missing(client):
    graph = catalogue(client)
    graph.remove((None, DCTERMS.publisher, None))
    assert {path for path, _focus, _message in results(graph, "shapes.ttl")} == {DCTERMS.publisher}


def test_every_dataset_is_in_it_with_words_in_all_five_languages(client):
    of_every_kind()
    graph = catalogue(client)
    (root,) = graph.subjects(RDF.type, DCAT.Catalog)
    found = {str(graph.value(each, DCTERMS.identifier)): each for each in graph.objects(root, DCAT.dataset)}
    assert set(found) == set(DATASETS)
    tags = {language.html_lang.lower() for language in LANGUAGES.values()}
    for each in found.values():
        for term in (DCTERMS.title, DCTERMS.description):
            assert {words.language.lower() for words in graph.objects(each, term)} == tags
        assert len(set(graph.objects(each, DCTERMS.language))) == 4
        assert graph.value(each, DCTERMS.modified) is not None
        assert graph.value(each, DCTERMS.issued) is not None
        assert list(graph.objects(each, DCAT.theme))


def test_every_address_in_it_answers(client):
    of_every_kind()
    graph = catalogue(client)
    terms = (
        DCAT.accessURL,
        DCAT.downloadURL,
        DCAT.landingPage,
        DCAT.endpointURL,
        DCAT.endpointDescription,
        FOAF.homepage,
    )
    addresses = {str(address) for term in terms for address in graph.objects(None, term)}
    assert len(addresses) > 13 * 7
    for address in addresses:
        assert address.startswith("http://testserver/")
        assert client.get(address).status_code == 200, address


def test_a_dataset_is_as_new_as_its_newest_public_record(client):
    record = DecisionPageFactory()
    DecisionPageFactory(live=False)
    graph = catalogue(client)
    (each,) = graph.subjects(DCTERMS.identifier, rdflib.Literal("decisions"))
    modified = graph.value(each, DCTERMS.modified).toPython()
    assert modified == record.last_published_at.replace(microsecond=0)
    assert {str(code).rpartition("/")[2] for code in graph.objects(each, DCTERMS.language)} == {"SQI"}


def test_the_licence_is_the_page_about_reuse_until_one_is_adopted(client):
    licences = set(catalogue(client).objects(None, DCTERMS.license))
    assert [str(each).startswith("http://testserver/sq/") for each in licences] == [True]
    adopted = "https://creativecommons.org/licenses/by/4.0/"
    with override_settings(DATA_LICENCE_URL=adopted):
        assert {str(each) for each in catalogue(client).objects(None, DCTERMS.license)} == {adopted}


def test_head_and_caches(client):
    whole, head = client.get(PATH), client.head(PATH)
    assert (head.content, head["ETag"]) == (b"", whole["ETag"])
    assert client.get(PATH, headers={"If-None-Match": whole["ETag"]}).status_code == 304
