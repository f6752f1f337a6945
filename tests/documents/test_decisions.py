"""Decisions: facts as the office's protocol gives them, and their list."""

from datetime import date

import pytest
from django.utils.translation import gettext

from core.addresses import page_url
from documents.models import DecisionIndexPage, DecisionPage, PageFile
from search import index
from tests.editing import page_form, sign_in, stream
from tests.factories import BodyFactory, DecisionPageFactory, FileFactory, TopicFactory, section
from tests.factories.full import full_page, translated
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db


def _facts(root):
    return {text(item.find("dt")): text(item.find("dd")) for item in root.xpath("//dl[@class='facts']/div")}


def _titles(client, query=""):
    listing = client.get(f"/sq/vendime/{query}").context["listing"]
    return [row.title for row in listing.items]


def test_a_decision_shows_its_facts_legal_bases_and_files(client):
    page = full_page(DecisionPage, title="Ndarja e mjeteve")
    root = document(client.get(page_url(page)))
    facts = list(_facts(root).values())
    assert "01 Nr. 016-35201" in facts
    assert "4711" in facts
    assert page.body.name in facts
    assert page.directorate.name in facts
    assert one(root, "//dl//time").get("datetime") == "2026-03-02"
    basis = one(root, "//ul[@class='legal-bases']//a")
    assert (basis.get("href"), text(basis)) == ("https://gzk.rks-gov.net/", "Ligji Nr. 03/L-040, neni 40")
    file = page.page_files.get().file
    assert one(root, f"//a[@href='{file.url}']").get("hreflang") == "sq"
    assert one(root, "//*[@class='in-plain-words']/p").text == page.summary


def test_numbers_stay_as_they_were_typed_in_page_list_and_search(client):
    number = "01 Nr.016-35201/A—bis"
    page = DecisionPageFactory(number=number, protocol_number="№ 7 / 2026")
    assert DecisionPage.objects.get(pk=page.pk).number == number
    assert number in _facts(document(client.get(page_url(page)))).values()
    assert number in client.get("/sq/vendime/").content.decode()
    assert page.get_search_references() == [number, "№ 7 / 2026"]


def test_numbers_are_kept_from_the_alphabet_and_from_translation_programs(client):
    page = translated(DecisionPageFactory(number="VIII Nr. 12-ž"), "sr-latn")
    root = document(client.get(f"/sr-cyrl/odluke/{page.slug}/"))
    assert "VIII Nr. 12-ž" in [text(element) for element in root.xpath("//dd/span[@translate='no']")]


def test_a_decision_whose_day_is_not_recorded_says_so_and_stands_last_whichever_way(client):
    page = DecisionPageFactory(title="Pa datë", decided_on=None, body=None)
    DecisionPageFactory(title="E re", decided_on=date(2026, 1, 1))
    DecisionPageFactory(title="E vjetër", decided_on=date(1999, 1, 1))
    assert gettext("date not recorded") in _facts(document(client.get(page_url(page)))).values()
    assert page.search_date is None
    assert _titles(client) == ["E re", "E vjetër", "Pa datë"]
    assert _titles(client, "?sort=oldest") == ["E vjetër", "E re", "Pa datë"]
    assert "Pa datë" in client.get("/sq/").content.decode()


def test_decisions_are_listed_by_number_too():
    for number in ("3/2026", "1/2026", "2/2026"):
        DecisionPageFactory(number=number)
    sort = next(sort for sort in section(DecisionIndexPage).get_sorts() if sort.value == "number")
    pages = section(DecisionIndexPage).listed_pages().order_by(*sort.order_by)
    assert [page.number for page in pages] == ["1/2026", "2/2026", "3/2026"]


def test_the_list_narrows_by_body_year_topic_and_number(client):
    assembly = BodyFactory(kind="assembly", slug="kuvendi")
    topic = TopicFactory(slug="buxheti")
    DecisionPageFactory(title="E kuvendit", body=assembly, decided_on=date(2025, 5, 5), number="01 Nr. 016-99999")
    DecisionPageFactory(title="E kryetarit", body=BodyFactory(kind="mayor", slug="kryetari"), topics=[topic])
    index.sync()
    assert _titles(client, "?body=kuvendi") == ["E kuvendit"]
    assert _titles(client, "?year=2025") == ["E kuvendit"]
    assert _titles(client, "?topic=buxheti") == ["E kryetarit"]
    assert _titles(client, "?q=016-99999") == ["E kuvendit"]
    assert _titles(client, "?q=99999") == ["E kuvendit"]


def test_the_year_of_a_decision_is_that_of_its_day_and_not_of_its_publication(client):
    DecisionPageFactory(title="E vitit të kaluar", decided_on=date(2025, 12, 31), published_on=date(2026, 1, 5))
    assert _titles(client, "?year=2025") == ["E vitit të kaluar"]


def test_the_list_counts_files_in_every_language(client):
    files = [PageFile(file=FileFactory()), PageFile(file=FileFactory())]
    page = DecisionPageFactory(page_files=files)
    DecisionPageFactory()
    translated(page, "tr")
    counts = [row.file_count for row in client.get("/sq/vendime/").context["listing"].items]
    assert sorted(counts) == [0, 2]
    assert [row.file_count for row in client.get("/tr/kararlar/").context["listing"].items] == [2]


# The editor's form


def _send(client, action, **fields):
    path = f"/cms/pages/add/documents/decisionpage/{section(DecisionIndexPage).pk}/"
    facts = {"body": "", "directorate": "", "number": "", "protocol_number": "", "decided_on": "", "published_on": ""}
    facts |= {"published_on": "2026-03-04", "legal_bases": stream(), "content": stream()}
    return client.post(path, page_form(**(facts | fields)) | {action: "1"})


def test_what_a_decision_must_have_is_asked_for_at_its_field_and_what_was_typed_is_kept(client):
    sign_in(client, "Editors")
    answer = _send(client, "action-submit", protocol_number="4711", decided_on="31.02.2026")
    assert answer.status_code == 200
    assert set(answer.context["form"].errors) == {"body", "number", "decided_on"}
    root = document(answer)
    assert one(root, "//input[@name='protocol_number']").get("value") == "4711"
    assert one(root, "//input[@name='decided_on']").get("value") == "31.02.2026"
    assert not DecisionPage.objects.filter(slug="uji-kthehet").exists()


def test_a_draft_may_lack_what_a_decision_must_have(client):
    sign_in(client, "Editors")
    assert _send(client, "action-save").status_code == 302
    page = DecisionPage.objects.get(slug="uji-kthehet")
    assert (page.live, page.body, page.decided_on) == (False, None, None)


def test_a_decision_is_submitted_with_its_facts(client):
    sign_in(client, "Editors")
    body = BodyFactory(kind="assembly")
    answer = _send(client, "action-submit", body=str(body.pk), number="01 Nr. 7", decided_on="2026-03-02")
    assert answer.status_code == 302
    page = DecisionPage.objects.get(slug="uji-kthehet")
    assert (page.body, page.number, page.decided_on) == (body, "01 Nr. 7", date(2026, 3, 2))
    assert page.current_workflow_state
