"""Publications: what they are about, and lists of persons that have their day."""

import json
from datetime import date

import pytest
from django.utils.translation import gettext
from wagtail.test.utils.form_data import inline_formset

from core.addresses import page_url
from documents.models import PublicationIndexPage, PublicationPage
from search import index
from tests.editing import page_form, sign_in, stream
from tests.factories import BodyFactory, FileFactory, PublicationPageFactory, section
from tests.factories.full import full_page, translated
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db


def _titles(client, query=""):
    return [row.title for row in client.get(f"/sq/publikime/{query}").context["listing"].items]


def _data(client, page):
    found = document(client.get(page_url(page))).xpath("//script[@type='application/ld+json']")
    return [json.loads(each.text) for each in found if page.title in each.text]


def test_a_full_publication_shows_its_facts_files_and_lists(client):
    page = full_page(PublicationPage)
    root = document(client.get(page_url(page)))
    facts = text(one(root, "//dl[@class='facts']"))
    for value in (gettext("Report"), "2026–2028", gettext("January–June"), page.directorate.name):
        assert value in facts
    carried = {page.page_files.get().file.url, page.personal_lists.get().file.url}
    assert {each.get("href") for each in root.xpath("//a[@class='file-list__link']")} == carried
    assert "P-17" in text(one(root, "//section[@aria-labelledby='personal-lists']"))


def test_a_publication_of_which_little_is_known_says_so(client):
    page = PublicationPageFactory(type="", year=None, summary="", content=[])
    assert gettext("not recorded") in text(one(document(client.get(page_url(page))), "//dl[@class='facts']"))
    assert _titles(client) == [page.title]
    assert client.get("/sq/publikime/rss/").status_code == 200


@pytest.mark.parametrize(("kind", "word"), [("report", "Report"), ("budget", "Report"), ("form", "DigitalDocument")])
def test_it_is_a_report_or_a_document_in_schema_orgs_words(client, kind, word):
    page = PublicationPageFactory(title="Buxheti 2026", type=kind, year=2026, year_to=2028)
    (data,) = _data(client, page)
    assert data["@type"] == word
    assert data["temporalCoverage"] == "2026/2028"
    assert data["datePublished"] == "2026-11-20"
    assert data["inLanguage"] == "sq"


def test_the_list_narrows_by_type_year_and_words(client):
    PublicationPageFactory(title="Buxheti", type="budget", year=2025)
    PublicationPageFactory(title="Strategjia", type="strategy", year=2024, year_to=2027)
    PublicationPageFactory(title="Pa vit", type="other", year=None)
    index.sync()
    assert _titles(client, "?type=budget") == ["Buxheti"]
    assert set(_titles(client, "?year=2025")) == {"Buxheti", "Strategjia"}
    assert _titles(client, "?year=2024") == ["Strategjia"]
    assert _titles(client, "?q=strategjia") == ["Strategjia"]
    assert _titles(client, "?sort=year") == ["Buxheti", "Strategjia", "Pa vit"]


def test_facts_and_lists_are_those_of_the_source_in_every_language(client):
    page = full_page(PublicationPage)
    turkish = translated(page, "tr")
    body = client.get(page_url(turkish)).content.decode()
    assert "P-17" in body
    assert page.personal_lists.get().file.url in body


# The editor's form


def _send(client, **fields):
    path = f"/cms/pages/add/documents/publicationpage/{section(PublicationIndexPage).pk}/"
    known = {"type": "report", "year": "2026", "year_to": "", "period": "", "published_on": "2026-03-04"}
    known |= {"directorate": str(BodyFactory().pk), "content": stream("Teksti."), "personal_lists": inline_formset([])}
    return client.post(path, page_form(**(known | fields)) | {"action-submit": "1"})


def test_a_publication_is_submitted(client):
    sign_in(client, "Editors")
    assert _send(client).status_code == 302
    assert PublicationPage.objects.get(slug="uji-kthehet").year == 2026


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"year": "9999"}, "year"),
        ({"year": "26"}, "year"),
        ({"year": "99999999"}, "year"),
        ({"year_to": "2025"}, "year_to"),
        ({"year": ""}, "year"),
        ({"type": ""}, "type"),
        ({"type": "banana"}, "type"),
        ({"published_on": "9999-01-01"}, "published_on"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_lost(client, fields, wrong):
    sign_in(client, "Editors")
    answer = _send(client, **fields)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [wrong]
    assert "Teksti." in answer.content.decode()


def _list(**fields):
    return inline_formset([{"file": "", "note": "B-003", "removed_on": ""} | fields])


@pytest.mark.parametrize("day", ["", "2026-03-04", "2026-03-03", "31.02.2099"])
def test_a_list_of_persons_has_a_day_of_removal_after_its_publication(client, day):
    sign_in(client, "Editors")
    answer = _send(client, personal_lists=_list(removed_on=day))
    assert answer.status_code == 200
    assert [list(each) for each in answer.context["form"].formsets["personal_lists"].errors] == [["removed_on"]]


def test_the_file_of_a_list_of_beneficiaries_is_no_ordinary_file(client):
    sign_in(client, "Editors")
    files = inline_formset([{"file": str(FileFactory().pk)}])
    answer = _send(client, type="beneficiaries", page_files=files)
    assert list(answer.context["form"].errors) == ["type"]
    lists = _list(removed_on="2099-06-01", file=str(FileFactory().pk))
    assert _send(client, type="beneficiaries", personal_lists=lists).status_code == 302
    assert PublicationPage.objects.get(slug="uji-kthehet").personal_lists.get().removed_on == date(2099, 6, 1)
