"""The human pages about data: what they say, where they lead, what they cost."""

import json
import re

import pytest
from django.test.utils import override_settings
from django.urls import reverse
from django.utils.translation import override

from core.languages import LANGUAGES
from core.open_data import datasets as registry
from core.open_data.columns import Type
from core.slugs import is_reserved
from gjilan_site.open_data.dictionary import TYPE_WORDS, tables_of
from home.models import SiteMapPage
from tests.factories import DecisionPageFactory, section
from tests.factories.bulk import copies
from tests.factories.full import full_page, translated
from tests.markup import document, heading_levels, links, one, text
from tests.statements import assert_within, warm_statements

pytestmark = [pytest.mark.django_db, pytest.mark.once]

DATASETS = registry.datasets()
every_dataset = pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)
every_address = pytest.mark.parametrize("code", LANGUAGES)
ADDRESS = re.compile(r'https?://[^\s"<]+')


def url_of(code, dataset=None):
    with override(code):
        return reverse("open_data:dictionary", args=(dataset,)) if dataset else reverse("open_data:index")


def page(client, code, dataset=None):
    response = client.get(url_of(code, dataset))
    assert response.status_code == 200
    return document(response)


def structured(root):
    (script,) = root.xpath("//script[@type='application/ld+json']")
    return json.loads(script.text)


@every_address
def test_the_page_has_its_outline_its_addresses_in_all_languages_and_every_dataset(code, client):
    full_page(DATASETS["decisions"].model)
    root = page(client, code)
    assert heading_levels(root)[0] == 1
    assert heading_levels(root).count(1) == 1
    assert all(
        after - before <= 1 for before, after in zip(heading_levels(root), heading_levels(root)[1:], strict=False)
    )
    assert len(root.xpath("//article[@class='dataset']")) == len(DATASETS) >= 13
    alternates = {each.get("hreflang"): each.get("href") for each in root.xpath("//link[@hreflang]")}
    assert set(alternates) == {language.html_lang for language in LANGUAGES.values()} | {"x-default"}
    for language in LANGUAGES.values():
        assert alternates[language.html_lang] == f"http://testserver{url_of(language.code)}"
    assert one(root, "//link[@rel='canonical']").get("href") == f"http://testserver{url_of(code)}"
    for anchor in root.xpath("//nav[@class='contents']//a"):
        one(root, f"//h2[@id='{anchor.get('href')[1:]}']")


@every_address
def test_every_link_and_every_example_answers(code, client):
    for dataset in DATASETS.values():
        original = full_page(dataset.model)
        if code != "sq":
            translated(original, LANGUAGES[code].locale_code)
    root = page(client, code)
    examples = [pre.text_content() for pre in root.xpath("//pre")]
    assert len(examples) == 5
    addresses = [address for example in examples for address in ADDRESS.findall(example)]
    assert len(addresses) == 5
    for address in [*addresses, *links(root, "//main")]:
        if address.startswith(("https://creativecommons.org/", "mailto:", "#")):
            continue
        response = client.get(address)
        assert response.status_code == 200, address
        if "/api/v1/" in address:
            assert response["Content-Language"] == LANGUAGES[code].html_lang or "lang" not in address


@every_dataset
@every_address
def test_a_dictionary_names_every_column_and_code(dataset, code, client):
    root = page(client, code, dataset.code)
    assert heading_levels(root).count(1) == 1
    shown = [text(head) for head in root.xpath("//section[@aria-labelledby='columns']//tbody//th")]
    assert shown == [column.name for column in dataset.columns]
    names = [text(head) for head in root.xpath("//section[@aria-labelledby='filters']//tbody//th")]
    assert names == ["lang", *(each.name for each in dataset.filters)]
    words = text(one(root, "//main"))
    with override(code):
        for column in dataset.columns:
            for value in column.values() if column.values else ():
                assert value.code in words, column.name


def test_a_dictionary_says_the_heads_of_the_file(client):
    full_page(DATASETS["acts"].model)
    root = page(client, "en", "acts")
    said = [text(each) for each in root.xpath("//section[@aria-labelledby='columns']//tbody/tr/td[3]//code")]
    response = client.get("/api/v1/acts.csv")
    head = b"".join(response.streaming_content).decode("utf-8-sig").split("\r\n")[0].split(",")
    assert said == head


def test_every_type_has_words_and_every_table_an_anchor_of_its_own():
    assert set(TYPE_WORDS) == set(Type)
    for dataset in DATASETS.values():
        anchors = [table.anchor for table in tables_of(dataset)]
        assert len(set(anchors)) == len(anchors)


def test_there_is_no_dictionary_of_what_is_no_dataset(client):
    assert client.get(url_of("en", "asgje")).status_code == 404


@every_dataset
def test_the_number_of_records_is_that_of_the_list(dataset, client):
    copies(full_page(dataset.model), 2)
    row = one(page(client, "sq"), f"//article[.//a[@href='{url_of('sq', dataset.code)}']]")
    count = client.get(f"/api/v1/{dataset.code}").json()["count"]
    assert count >= 3
    assert re.search(rf"\b{count}\b", text(one(row, ".//p[@class='meta']")))


@every_address
@pytest.mark.parametrize("dataset", [None, "acts", "bodies"])
def test_the_pages_cost_few_statements_and_no_more_for_many_records(code, dataset, client):
    original = full_page(DATASETS[dataset or "decisions"].model)
    copies(original, 1)
    few = warm_statements(client, url_of(code, dataset))
    assert_within(few, 4, url_of(code, dataset))
    copies(original, 60)
    assert len(warm_statements(client, url_of(code, dataset))) == len(few)


@every_address
def test_the_pages_say_to_search_engines_what_there_is(code, client):
    DecisionPageFactory()
    data = structured(page(client, code))
    assert data["@type"] == "DataCatalog"
    assert len(data["dataset"]) == len(DATASETS)
    one_of_them = structured(page(client, code, "decisions"))
    assert one_of_them["@type"] == "Dataset"
    assert one_of_them["includedInDataCatalog"]["url"] == f"http://testserver{url_of(code)}"
    forms = {each["encodingFormat"]: each["contentUrl"] for each in one_of_them["distribution"]}
    assert forms["text/csv"] == f"http://testserver/api/v1/decisions.csv?lang={code}"
    assert set(forms) == {"text/csv", "application/json"}
    assert one_of_them in [{**each, **one_of_them} for each in data["dataset"] if each["identifier"] == "decisions"]


def test_until_a_licence_is_adopted_the_page_says_what_is_proposed(client):
    words = text(one(page(client, "en"), "//section[@aria-labelledby='s-licence']"))
    assert "proposes" in words
    assert structured(page(client, "en"))["license"].startswith("http://testserver/en/")
    adopted = "https://creativecommons.org/licenses/by/4.0/"
    with override_settings(DATA_LICENCE_URL=adopted):
        root = page(client, "en")
        assert "proposes" not in text(one(root, "//section[@aria-labelledby='s-licence']"))
        assert adopted in links(root, "//section[@aria-labelledby='s-licence']")
        assert structured(root)["license"] == adopted


@every_address
def test_lines_for_machines_are_the_same_in_every_alphabet(code, client):
    root = page(client, code)
    for element in root.xpath("//pre | //main//code"):
        assert element.text_content().isascii(), element.text_content()


@every_address
def test_the_foot_and_the_map_of_the_site_lead_there_and_no_page_takes_its_address(code, client):
    language = LANGUAGES[code]
    assert url_of(code) in links(document(client.get(f"/{code}/")), "//footer")
    chart = client.get(
        section(SiteMapPage, language.locale_code).get_url().replace(f"/{language.locale_code}/", f"/{code}/")
    )
    assert url_of(code) in links(document(chart), "//main")
    assert is_reserved(url_of(code).strip("/").rpartition("/")[2])
