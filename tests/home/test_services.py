"""Services as readers and editors meet them."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, override
from wagtail.blocks import StructBlockValidationError
from wagtail.test.utils.form_data import streamfield

from core.addresses import page_url
from core.languages import LANGUAGES
from core.script import reader_script
from home.models import ServiceIndexPage, ServicePage
from home.models.services.blocks import EuroField, FeeBlock
from home.service_words import Fee, amount_words, answer_words, fee_summary
from search import index
from tests.editing import page_form, sign_in
from tests.factories import BodyFactory, ServicePageFactory, section
from tests.factories.full import full_page, translated
from tests.markup import document, links, one, text

pytestmark = pytest.mark.django_db


def _fee(cents, words="", note=""):
    return ("fee", {"words": words, "amount_cents": cents, "note": note})


def _data(client, page, code="sq"):
    root = document(client.get(page_url(page, LANGUAGES[code])))
    found = [json.loads(each.text) for each in root.xpath("//script[@type='application/ld+json']")]
    return next(each for each in found if each["@type"] == "GovernmentService")


# Money and time


@pytest.mark.parametrize(
    ("typed", "cents"), [("2.50", 250), ("2,50", 250), ("2,5", 250), ("0", 0), (" 7 ", 700), ("", None), (250, 250)]
)
def test_an_amount_is_typed_in_euros_and_kept_in_cents(typed, cents):
    assert EuroField(required=False).clean(typed) == cents


@pytest.mark.parametrize(
    ("typed", "code"),
    [("2.505", "invalid"), ("1.000,50", "invalid"), ("dy", "invalid"), ("-1", "negative"), ("100001", "too_large")],
)
def test_what_is_no_amount_is_refused_with_its_reason(typed, code):
    with pytest.raises(ValidationError) as refused:
        EuroField(required=False).clean(typed)
    assert [error.code for error in refused.value.error_list] == [code]


def test_a_fee_says_an_amount_or_on_what_it_depends():
    block = FeeBlock()
    assert block.clean(block.to_python({"words": "", "amount_cents": None, "note": "sipas m²"}))["note"] == "sipas m²"
    assert block.clean(block.to_python({"words": "", "amount_cents": 0, "note": ""}))["amount_cents"] == 0
    with pytest.raises(StructBlockValidationError):
        block.clean(block.to_python({"words": "kopja", "amount_cents": None, "note": ""}))


def test_money_and_time_are_said_as_the_reader_writes_them():
    with override("sq"):
        assert amount_words(250) == "2,50 €"
        assert amount_words(0) == gettext("free of charge")
        assert fee_summary([Fee("a", 500, ""), Fee("b", 200, "")]) == gettext("from %(amount)s") % {"amount": "2,00 €"}
        assert fee_summary([Fee("", None, "sipas m²")]) == "sipas m²"
        assert fee_summary([Fee("", 200, ""), Fee("", None, "sipas m²")]).endswith("2,00 €")
        assert fee_summary([Fee("", 200, ""), Fee("", None, "sipas m²")]) != "2,00 €"
        assert fee_summary([Fee("", 200, ""), Fee("", 0, "")]) == gettext("partly free of charge")
        assert fee_summary([]) == ""
    with override("en"):
        assert amount_words(123456) == "1,234.56 €"
        assert [answer_words(days, "working") for days in (None, 0, 1, 5)] == [
            "",
            "at once, at the counter",
            "1 working day",
            "5 working days",
        ]
        assert answer_words(30, "calendar") == "30 days"


@pytest.mark.parametrize("days", [-1, 731])
def test_days_that_can_not_be_are_refused(days):
    page = ServicePageFactory()
    page.answer_days = days
    with pytest.raises(ValidationError) as refused:
        page.full_clean()
    assert set(refused.value.message_dict) == {"answer_days"}


# The page


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_key_facts_stand_on_top_in_every_address(code, client):
    page = full_page(ServicePage)
    shown = page if code == "sq" else translated(page, LANGUAGES[code].locale_code)
    root = document(client.get(page_url(shown, LANGUAGES[code])))
    box = one(root, "//section[@class='service-facts']")
    assert len(box.xpath(".//dt")) == 4
    with override(code):
        said = text(box)
        for words in (amount_words(250), amount_words(0), answer_words(30, "calendar")):
            assert reader_script(words) in said
    assert len(root.xpath("//ol[@class='service-steps']/li")) == 2
    assert root.xpath("//a[@class='button']/@href") == ["https://sherbimet.example.invalid/"]


def test_what_is_not_recorded_is_said_and_breaks_nothing(client):
    page = ServicePageFactory(
        life_event="", who_can_ask="", answer_days=None, fees=[], summary="", directorate=None, title="E bartur"
    )
    box = text(one(document(client.get(page_url(page))), "//section[@class='service-facts']"))
    assert box.count(gettext("not recorded")) == 4
    data = _data(client, page)
    assert not {"offers", "availableChannel", "serviceType", "audience"} & set(data)
    root = document(client.get("/sq/sherbime/?situation=other"))
    assert [text(each) for each in root.xpath("//h3")] == ["E bartur"]
    assert client.get("/sq/sherbime/rss/").status_code == 200


def test_the_office_is_shown_with_its_contact(client):
    office = BodyFactory(name="Drejtoria e provës", email="prova@example.invalid")
    page = ServicePageFactory(directorate=office)
    aside = one(document(client.get(page_url(page))), "//aside[contains(@class, 'document__aside')]")
    assert "Drejtoria e provës" in text(aside)
    assert links(aside, ".") == ["mailto:prova@example.invalid"]
    assert _data(client, page)["provider"]["email"] == "prova@example.invalid"


def test_machines_read_price_time_and_channels(client):
    page = full_page(ServicePage)
    data = _data(client, page)
    assert [(offer["price"], offer["priceCurrency"]) for offer in data["offers"]] == [("2.50", "EUR"), ("0.00", "EUR")]
    assert data["serviceType"] == gettext("Building and housing")
    assert data["provider"]["name"] == page.directorate.name
    assert {channel["processingTime"] for channel in data["availableChannel"]} == {"P30D"}
    assert data["availableChannel"][1]["serviceUrl"] == page.online_url
    assert data["areaServed"]["name"]


def test_machines_read_the_currency_in_latin_letters_under_cyrillic(client):
    page = translated(full_page(ServicePage), "sr-latn")
    data = _data(client, page, "sr-cyrl")
    assert data["offers"][0]["priceCurrency"] == "EUR"
    assert data["availableChannel"][0]["processingTime"] == "P30D"


def test_working_days_are_no_duration_for_machines(client):
    page = ServicePageFactory(answer_days=5, answer_day_unit="working", where="Sporteli 1")
    assert "processingTime" not in _data(client, page)["availableChannel"][0]


# The list


def test_the_list_is_grouped_by_situation_in_its_order_and_by_the_alphabet(client):
    for title, event in (("Zogj", "family"), ("Çerdhe", "family"), ("Dritare", "family"), ("Leje", "civil-status")):
        ServicePageFactory(title=title, life_event=event)
    root = document(client.get("/sq/sherbime/"))
    assert root.xpath("//section[@class='service-group']/h2/@id") == ["civil-status", "family"]
    assert [text(each) for each in root.xpath("//h3")] == ["Leje", "Çerdhe", "Dritare", "Zogj"]
    assert links(root, "//nav[@class='service-jumps']") == ["#civil-status", "#family"]


def test_forty_services_stand_on_one_page(client):
    for number in range(40):
        ServicePageFactory(title=f"Shërbimi {number:02}")
    root = document(client.get("/sq/sherbime/"))
    assert len(root.xpath("//article[@class='service-row']")) == 40
    assert not root.xpath("//nav[contains(@class, 'pagination')]")


def test_a_list_by_title_has_no_groups(client):
    ServicePageFactory(title="B", life_event="family")
    ServicePageFactory(title="A", life_event="taxes")
    root = document(client.get("/sq/sherbime/?sort=title"))
    assert [text(each) for each in root.xpath("//h3")] == ["A", "B"]
    assert not root.xpath("//section[@class='service-group']")


def test_a_service_is_found_by_everyday_words_and_by_its_office(client):
    office = BodyFactory(slug="zyra-e-testit")
    ServicePageFactory(title="Certifikata", keywords="letër lindjeje", directorate=office)
    ServicePageFactory(title="Leja")
    index.reconcile()
    for query in ("?q=lindjeje", "?directorate=zyra-e-testit"):
        root = document(client.get(f"/sq/sherbime/{query}"))
        assert [text(each) for each in root.xpath("//h3")] == ["Certifikata"], query


def test_a_situation_that_there_is_not_is_told_and_left_out(client):
    ServicePageFactory(title="Leja")
    response = client.get("/sq/sherbime/?situation=hëna")
    assert "hëna" in " ".join(response.context["listing"].errors)
    assert response.context["listing"].total == 1


# The form


def _form(**fields):
    empty = {name: streamfield([]) for name in ServicePage.stream_names}
    return page_form(**(empty | {"published_on": "2026-03-17", "answer_day_unit": "working"} | fields))


def _add(client, **fields):
    sign_in(client, superuser=True)
    parent = section(ServiceIndexPage)
    return client.post(f"/cms/pages/add/home/servicepage/{parent.pk}/", _form(**fields))


def test_a_draft_is_kept_without_its_key_facts_and_its_fee_in_cents(client):
    fees = streamfield([("fee", {"words": "", "amount_cents": "2,50", "note": ""})])
    response = _add(client, title="Certifikata", fees=fees)
    assert response.status_code == 302, response.context["form"].errors
    page = ServicePage.objects.get(title="Certifikata")
    assert [row.value["amount_cents"] for row in page.get_latest_revision_as_object().fees] == [250]
    form = client.get(f"/cms/pages/{page.pk}/edit/").content.decode()
    assert "2.50" in form


def test_bad_values_are_told_and_what_was_typed_stays(client):
    fees = streamfield([("fee", {"words": "kopja", "amount_cents": "2.505", "note": ""})])
    response = _add(client, title="Certifikata", fees=fees, answer_days="-3", online_url="asgjë")
    assert response.status_code == 200
    errors = response.context["form"].errors
    assert {"answer_days", "online_url", "fees"} <= set(errors)
    assert "2.505" in response.content.decode()
    assert not ServicePage.objects.exists()


def test_publishing_asks_for_the_key_facts(client):
    response = _add(client, title="Certifikata", summary="", **{"action-publish": "1"})
    assert {"summary", "life_event", "who_can_ask", "directorate"} <= set(response.context["form"].errors)
