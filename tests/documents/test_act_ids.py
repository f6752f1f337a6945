"""The permanent address of an act leads to it in the reader's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction

from core.addresses import page_url
from core.languages import LANGUAGES
from documents.act_numbers import is_same_number, number_key
from tests.factories import ActPageFactory, StandardPageFactory
from tests.factories.full import translated
from tests.markup import document, links, one, text

FORMS = [
    ("Nr. 03/2021", 2021, "3"),
    ("03/2021", 2021, "3"),
    ("3-2021", 2021, "3"),
    ("03", 2021, "3"),
    ("01 Nr. 016-35201", 2022, "1-16-35201"),
    ("01.Nr.016-35201", 2022, "1-16-35201"),
    ("01/Nr/16–35201/22", 2022, "1-16-35201"),
    ("7/A", 2020, "7-a"),
    ("7a", 2020, "7-a"),
    ("03/L-040", 2008, "3-l-40"),
    ("2021", 2021, "2021"),
    ("12/26", 2026, "12"),
    ("016-26", 2026, "16-26"),
    ("Neni ë", 2020, "neni-e"),
    ("!!!", 2020, ""),
    ("", None, ""),
]


@pytest.mark.parametrize(("number", "year", "key"), FORMS)
def test_a_number_has_one_key_in_any_punctuation(number, year, key):
    assert number_key(number, year) == key


@pytest.mark.property
@given(number=st.text(max_size=60), year=st.integers(1945, 2030))
def test_a_key_is_its_own_key_and_fits_an_address(number, year):
    key = number_key(number, year)
    assert key == "" or (set(key) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") and len(key) <= 100)
    again = number_key(key, None)
    assert number_key(again, None) == again


def test_bare_digits_are_the_same_number():
    assert is_same_number("01 Nr. 016-35201", "0101635201")
    assert not is_same_number("01 Nr. 016-35201", "35201")
    assert not is_same_number("", "")


@pytest.fixture
def act(db):
    return ActPageFactory(title="Rregullorja për tregjet", number="Nr. 03/2021", year=2021, type="regulation")


def _get(client, number="03", kind="regulation", year=2021, language=""):
    return client.get(f"/id/act/{kind}/{year}/{number}", headers={"Accept-Language": language})


@pytest.mark.parametrize("number", ["3", "03", "Nr. 03/2021", "03-2021", "003", "3/", "nr-3"])
def test_any_punctuation_of_the_number_leads_to_the_act(client, act, number):
    answer = _get(client, number)
    assert (answer.status_code, answer["Location"]) == (303, page_url(act))
    assert "Accept-Language" in answer["Vary"]


def test_the_digits_alone_lead_to_the_act(client, db):
    act = ActPageFactory(number="01 Nr. 016-35201", year=2022)
    assert _get(client, "0101635201", year=2022)["Location"] == page_url(act)


def test_the_reader_comes_to_the_act_in_their_language_or_the_nearest(client, act):
    serbian = translated(act, "sr-latn")
    wanted = {
        "": page_url(act),
        "sr": page_url(serbian),
        "sr-Cyrl": page_url(serbian, LANGUAGES["sr-cyrl"]),
        "bs": page_url(serbian),
        "tr": page_url(act),
        "tr, sr;q=0.8, sq;q=0.5": page_url(serbian),
        "de": page_url(act),
    }
    assert {language: _get(client, language=language)["Location"] for language in wanted} == wanted


def test_a_number_that_several_acts_have_makes_a_list_in_the_readers_language(client, act):
    twin = ActPageFactory(title="Rregullorja tjetër", number="3", year=2021)
    answer = _get(client, language="en")
    assert answer.status_code == 200
    assert "Accept-Language" in answer["Vary"]
    root = document(answer)
    assert root.get("lang") == "en"
    assert links(root, "//main//h3") == [page_url(act), page_url(twin)]
    assert {element.get("lang") for element in root.xpath("//main//h3/a")} == {"sq"}


def test_translations_of_one_act_are_one_act(client, act):
    for code in ("sr-latn", "tr", "en"):
        translated(act, code)
    assert _get(client, language="en").status_code == 303


@pytest.mark.parametrize(
    ("number", "kind", "year"),
    [("4", "regulation", 2021), ("3", "regulation", 2020), ("3", "statute", 2021), ("3", "nonsense", 2021)],
)
def test_where_there_is_none_a_page_says_so_in_the_readers_language(client, act, number, kind, year):
    answer = _get(client, number, kind, year, language="en")
    assert answer.status_code == 404
    root = document(answer)
    assert root.get("lang") == "en"
    assert text(one(root, "//h1")) == "Page not found"
    assert "Accept-Language" in answer["Vary"]


@pytest.mark.parametrize("path", ["x" * 3000, "%00", "%F0%9F%8F%9B", "///", "١٢", "3%0A"])
def test_nonsense_is_no_error(client, act, path):
    assert client.get(f"/id/act/regulation/2021/{path}").status_code in (303, 404)
    assert client.get(f"/id/act/regulation/99999999999999999999/{path}").status_code == 404


def test_nothing_is_told_of_a_draft_or_of_what_lies_behind_a_login(client, db):
    ActPageFactory(number="8", year=2021, live=False)
    folder = StandardPageFactory()
    ActPageFactory(number="9", year=2021, parent=folder)
    PageViewRestriction.objects.create(page=folder, restriction_type="login")
    assert _get(client, "8").status_code == 404
    assert _get(client, "9").status_code == 404


def test_a_withdrawn_act_leads_to_its_address_and_a_live_language_before_it(client, act):
    serbian = translated(act, "sr-latn")
    act.unpublish()
    assert _get(client)["Location"] == page_url(serbian)
    serbian.unpublish()
    assert _get(client)["Location"] == page_url(act)


def test_the_address_stands_on_the_page_and_leads_back_to_it(client, act):
    root = document(client.get(page_url(act)))
    address = one(root, "//*[@class='act-address']/a").get("href")
    assert address == "http://testserver/id/act/regulation/2021/3"
    assert client.get(address)["Location"] == page_url(act)


def test_only_reading_is_answered(client, act):
    assert client.post("/id/act/regulation/2021/3").status_code == 405
    assert client.head("/id/act/regulation/2021/3").status_code == 303
