"""Which of the five addresses a reader is given."""

import pytest
from django.urls import reverse
from django.utils.translation import get_language, override
from hypothesis import given
from hypothesis import strategies as st

from core.languages import LANGUAGES, active_language, active_locale, language_of_locale, preferred_language
from tests.factories import NewsPageFactory


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("", "sq"),
        ("sq", "sq"),
        ("sq-XK,sq;q=0.9,en;q=0.8", "sq"),
        ("SQ-al", "sq"),
        ("sr", "sr-latn"),
        ("sr-RS,sr;q=0.9", "sr-latn"),
        ("sr-Latn-RS", "sr-latn"),
        ("sr-Cyrl-RS", "sr-cyrl"),
        ("sr-cyrl", "sr-cyrl"),
        ("sr_Cyrl", "sr-cyrl"),
        ("bs-BA", "sr-latn"),
        ("hr", "sr-latn"),
        ("sh", "sr-latn"),
        ("cnr-ME", "sr-latn"),
        ("tr-TR,tr;q=0.9", "tr"),
        ("en-GB", "en"),
        ("de-DE,de;q=0.9", "sq"),
        ("de,tr;q=0.5", "tr"),
        ("de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7", "en"),
        ("en;q=0.3,tr;q=0.9", "tr"),
        ("en;q=0,tr;q=0.1", "tr"),
        ("en;Q=0.1,tr;q=0.2", "tr"),
        ("en; q=0.1, tr; q=0.2", "tr"),
        ("en;q=banana", "sq"),
        ("en;q=nan,tr;q=inf", "sq"),
        ("en;q=7", "sq"),
        ("*", "sq"),
        ("*;q=0.5,tr;q=0.1", "tr"),
        ("-,;;,q=1,,\x00,en", "en"),
        ("english", "sq"),
        ("i-klingon,x-pig-latin", "sq"),
        (",".join(["de"] * 100_000) + ",en", "sq"),
    ],
)
def test_a_browser_is_given_the_best_of_the_languages_that_it_asks_for(header, code):
    assert preferred_language(header).code == code


@given(st.text())
def test_any_header_leads_to_one_of_the_five_languages(header):
    assert preferred_language(header) in LANGUAGES.values()


def test_each_of_equal_wishes_is_honoured_in_the_order_of_the_header():
    assert preferred_language("tr,en").code == "tr"
    assert preferred_language("en,tr").code == "en"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_active_language_is_that_of_the_table(code):
    with override(code):
        assert active_language() is LANGUAGES[code]


def test_the_active_language_is_albanian_where_none_is():
    with override(None):
        assert active_language().code == "sq"
    with override("de"):
        assert active_language().code == "sq"


@pytest.mark.django_db
def test_both_alphabets_of_serbian_are_served_from_one_locale():
    found = {}
    for code in ("sr-latn", "sr-cyrl"):
        with override(code):
            found[code] = active_locale()
    assert found["sr-latn"] == found["sr-cyrl"]
    assert found["sr-latn"].language_code == "sr-latn"
    assert language_of_locale("sr-latn").code == "sr-latn"


@pytest.mark.django_db
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_address_alone_decides_the_language(code, client):
    response = client.get(f"/{code}/", headers={"accept-language": "tr", "cookie": "django_language=en"})
    assert response.status_code == 200
    assert response["Content-Language"] == code
    assert f'<html lang="{LANGUAGES[code].html_lang}">' in response.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/de/", "/xx/lajme/", "/SQ-banana/", "/sq-/"])
def test_an_unknown_language_is_a_page_that_is_not_there(path, client):
    assert client.get(path, follow=True).status_code == 404


@pytest.mark.django_db
def test_an_address_without_a_language_is_looked_for_in_the_readers(client):
    response = client.get("/vesti/?year=2026", headers={"accept-language": "sr-Cyrl-RS"})
    assert response.status_code == 302
    assert response["Location"] == "/sr-cyrl/vesti/?year=2026"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/cms/asgje/", "/files/1/a.pdf", "/media/x.png", "/static/x.css", "/id/act/1/"])
def test_addresses_that_have_no_language_are_not_looked_for_in_one(path, client):
    response = client.get(path)
    if path.startswith("/cms/"):
        assert response["Location"].startswith("/cms/login/")
    else:
        assert response.status_code == 404


@pytest.mark.django_db
def test_no_request_changes_the_language_of_the_next_thing_that_the_process_does(client):
    client.get("/tr/")
    assert get_language() in {"sq", "tr"}
    assert client.get("/sq/")["Content-Language"] == "sq"


@pytest.mark.django_db
@pytest.mark.parametrize("code", LANGUAGES)
def test_public_pages_set_no_cookie_and_are_the_same_for_every_visitor(code, client):
    NewsPageFactory()
    with override(code):
        addresses = [f"/{code}/", f"/{code}/asgje/", reverse("search"), f"{reverse('search')}?q=uji"]
    addresses += ["/", "/sitemap.xml", "/robots.txt", "/sq/lajme/", "/sq/lajme/rss/", "/sq/njoftime/?state=past"]
    for address in addresses:
        response = client.get(address)
        assert not response.cookies, address
        assert "cookie" not in response.get("Vary", "").lower(), address
