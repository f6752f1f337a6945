"""The description of the interface, and that every answer is as it says."""

import json
from functools import cache

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openapi_schema_validator import OAS31Validator, oas31_format_checker
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012
from schemathesis import GenerationMode
from schemathesis.checks import positive_data_acceptance
from wagtail.blocks import StreamValue

from core.open_data.datasets import datasets
from gjilan_site.api.routes import openapi_document
from search import index
from tests.api import API, get
from tests.factories import FACTORIES
from tests.factories.full import full_page, translated

pytestmark = pytest.mark.once

DATASETS = datasets()
EXAMPLES = max(10, settings.default.max_examples // 10)
"""A path and mode; more of them in `make test-long`."""


@cache
def operations():
    document = openapi_document()
    return {operation["operationId"]: operation for path in document["paths"].values() for operation in path.values()}


def test_the_document_is_valid():
    OpenAPIV31SpecValidator(openapi_document()).validate()


@pytest.mark.django_db
def test_it_is_answered_in_english_whatever_is_asked(client):
    assert get(client, "openapi.json") == openapi_document()
    assert get(client, "openapi.json", lang="tr") == openapi_document()
    assert "Decisions: list" in json.dumps(openapi_document())


def test_every_dataset_has_a_list_and_a_record():
    expected = {f"{verb}-{code}" for verb in ("list", "read") for code in DATASETS}
    assert set(operations()) == expected | {"index", "search"}


@pytest.mark.parametrize("name", operations())
def test_every_operation_and_parameter_is_described_with_an_example(name):
    operation = operations()[name]
    assert operation["summary"]
    assert operation["description"]
    for parameter in operation["parameters"]:
        assert parameter["description"], parameter["name"]
        assert "example" in parameter, parameter["name"]
    assert_as_described(operation["responses"]["200"]["content"]["application/json"]["example"], name)


def test_every_answer_is_described_whole():
    """No field may come that is not described, and none be absent that is."""
    models = openapi_document()["components"]["schemas"]
    assert len(models) > 3 * len(DATASETS)
    for name, model in models.items():
        assert model["additionalProperties"] is False, name
        assert sorted(model["required"]) == sorted(model["properties"]), name


@pytest.mark.parametrize("code", DATASETS)
def test_every_field_of_every_record_is_described(code):
    name = operations()[f"read-{code}"]["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]
    for field, facts in openapi_document()["components"]["schemas"][name.rpartition("/")[2]]["properties"].items():
        assert facts["description"], field


# Real records


@cache
def validator(name):
    """For answers of that name in the document, formats of days, instants and addresses among it."""
    resource = DRAFT202012.create_resource(openapi_document())
    registry = Registry().with_resource("urn:api", resource)
    return OAS31Validator(
        {"$ref": f"urn:api#/components/schemas/{name}"}, registry=registry, format_checker=oas31_format_checker
    )


def assert_as_described(answer, operation, status=200):
    schema = operations()[operation]["responses"][str(status)]["content"]["application/json"]["schema"]
    errors = [error.message[:300] for error in validator(schema["$ref"].rpartition("/")[2]).iter_errors(answer)]
    assert not errors, errors


@pytest.mark.django_db
@pytest.mark.parametrize("code", DATASETS)
def test_a_full_record_and_its_list_are_as_described(code, client):
    page = full_page(DATASETS[code].model)
    translated(page, "sr-latn")
    index.reconcile()
    for language in ("sq", "sr-cyrl"):
        assert_as_described(get(client, code, lang=language), f"list-{code}")
        assert_as_described(get(client, f"{code}/{page.translation_key}", lang=language), f"read-{code}")
        assert_as_described(get(client, "search", lang=language, q=page.title), "search")
    missing = get(client, f"{code}/{page.translation_key}", lang="tr", status=404)
    assert_as_described(missing, f"read-{code}", 404)
    assert [each["lang"] for each in missing["translations"]] == ["sq", "sr-latn", "sr-cyrl"]
    page.unpublish()
    assert_as_described(get(client, code, changed_since="2000-01-01T00:00:00Z"), f"list-{code}")
    assert_as_described(get(client, f"{code}/{page.translation_key}", status=410), f"read-{code}", 410)


@pytest.mark.django_db
@pytest.mark.parametrize("code", DATASETS)
def test_a_record_of_which_nothing_is_recorded_is_as_described(code, client):
    model = DATASETS[code].model
    page = FACTORIES[model]()
    names = [name for name in getattr(model, "required_in_form", ()) if name != "summary"]
    for name in names:
        field = model._meta.get_field(name)
        setattr(page, name, None if field.null else "")
    model.objects.filter(pk=page.pk).update(
        summary="", **{name: getattr(page, name) for name in names if not isinstance(getattr(page, name), StreamValue)}
    )
    assert_as_described(get(client, code), f"list-{code}")
    assert_as_described(get(client, f"{code}/{page.translation_key}"), f"read-{code}")


# Whatever is asked


@cache
def described():
    return schemathesis.openapi.from_dict(openapi_document()), get_wsgi_application()


def cases(path, mode):
    """Questions to an operation, good ones or such as the document forbids."""
    schema, app = described()
    schema.app = app
    return schema[path]["GET"].as_strategy(generation_mode=mode)


def assert_holds(case):
    """No 500, and status, body, headers and type as described; what the document forbids is refused.

    Not that all it allows is accepted: which bodies and topics there are is no matter of the document.
    """
    case.call_and_validate(excluded_checks=[positive_data_acceptance], headers={"Accept-Encoding": "identity"})


@pytest.fixture
def _one_connection():
    """A request does not close the connection on which the test's transaction is, as Django's own test client does."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


PATHS = sorted(openapi_document()["paths"])


@pytest.mark.property
@pytest.mark.django_db
@pytest.mark.usefixtures("_one_connection")
@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["allowed", "forbidden"])
@pytest.mark.parametrize("path", PATHS)
def test_whatever_is_asked_the_answer_is_as_described(path, mode):
    if path == API and mode == GenerationMode.NEGATIVE:
        mode = GenerationMode.POSITIVE
    page = full_page(DATASETS["news"].model)
    index.reconcile()
    strategy = cases(path, mode)

    @settings(max_examples=EXAMPLES, suppress_health_check=[*HealthCheck])
    @given(data=st.data())
    def ask(data):
        case = data.draw(strategy)
        if mode == GenerationMode.POSITIVE and case.path_parameters:
            case.path_parameters["record_id"] = data.draw(
                st.sampled_from([str(page.translation_key), case.path_parameters["record_id"]])
            )
        assert_holds(case)

    ask()
