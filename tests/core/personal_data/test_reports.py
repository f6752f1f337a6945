"""In the background public pages are looked through again; the reports show what is open and what was decided."""

import logging

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction
from wagtail.rich_text import RichText

from core.models import PersonalDataDecision, PersonalDataFinding, PersonalDataScan
from core.periodic import JOBS
from core.personal_data.rescanning import scan_changed_pages
from documents.models import FileText, PageFile
from tests.editing import sign_in
from tests.factories import FileFactory, NewsPageFactory
from tests.factories.pages import text

pytestmark = pytest.mark.django_db

PHONE = "Tel. 044 123 456"
OPEN, REASONS = "/cms/reports/personal-data/", "/cms/reports/personal-data-reasons/"


@pytest.fixture(autouse=True)
def _look_through_what_there_is():
    scan_changed_pages()


def decide(page):
    """Give a reason for all that was found on a page."""
    for row in PersonalDataFinding.objects.filter(page=page):
        PersonalDataDecision.objects.create(
            page=page,
            translation_key=page.translation_key,
            title=page.title,
            language="sq",
            kind=row.kind,
            fingerprint=row.fingerprint,
            masked=row.masked,
            place=row.place,
            reason="Numri i kujdestarit të natës.",
        )


def open_on(page):
    return PersonalDataFinding.objects.undecided().filter(page=page).count()


# In the background


def test_what_code_published_past_the_admin_is_found_and_logged(caplog):
    page = NewsPageFactory(content=text(PHONE))
    with caplog.at_level(logging.WARNING, logger="core.personal_data.rescanning"):
        assert scan_changed_pages() == 1
    assert (caplog.records[0].page, caplog.records[0].count) == (page.pk, 1)
    assert "123" not in caplog.text
    assert open_on(page) == 1
    assert str(PersonalDataFinding.objects.get()) == "phone 04• ••• •56"
    assert str(PersonalDataScan.objects.get(page=page)).startswith(str(page.pk))


def test_a_page_is_looked_through_again_only_when_it_was_published_again():
    page = NewsPageFactory(content=text(PHONE))
    scan_changed_pages()
    assert scan_changed_pages() == 0
    page.content = text("Asgjë.")
    page.save_revision().publish()
    assert scan_changed_pages() == 1
    assert open_on(page) == 0


def test_a_page_is_looked_through_again_when_the_text_of_its_file_becomes_known():
    page = NewsPageFactory(page_files=[PageFile(file=FileFactory())])
    scan_changed_pages()
    assert PersonalDataScan.objects.get(page=page).unread_files == 1
    row = FileText.objects.create(file=page.page_files.get().file, number=1, text="")
    assert scan_changed_pages() == 1
    row.text = PHONE
    row.save()
    assert scan_changed_pages() == 1
    assert open_on(page) == 1
    assert PersonalDataScan.objects.get(page=page).unread_files == 0


def test_a_page_is_looked_through_again_when_the_text_of_a_linked_file_becomes_known():
    file = FileFactory()
    page = NewsPageFactory(content=[("paragraph", RichText(f'<p><a linktype="document" id="{file.pk}">lista</a></p>'))])
    scan_changed_pages()
    FileText.objects.create(file=file, number=1, text=PHONE)
    assert scan_changed_pages() == 1
    assert open_on(page) == 1


def test_a_run_ends_and_the_next_one_goes_on():
    for _ in range(3):
        NewsPageFactory(content=text(PHONE))
    assert [scan_changed_pages(limit=2) for _ in range(3)] == [2, 1, 0]


def test_drafts_and_restricted_pages_are_left_alone():
    NewsPageFactory(content=text(PHONE), live=False)
    restricted = NewsPageFactory(content=text(PHONE))
    PageViewRestriction.objects.create(page=restricted, restriction_type=PageViewRestriction.LOGIN)
    assert scan_changed_pages() == 0


def test_looking_for_what_changed_costs_few_statements():
    for _ in range(3):
        NewsPageFactory(page_files=[PageFile(file=FileFactory())])
    scan_changed_pages()
    with CaptureQueriesContext(connection) as captured:
        scan_changed_pages()
    assert len(captured) <= 6


def test_the_job_runs_with_the_others():
    page = NewsPageFactory(content=text(PHONE))
    JOBS["look for personal data on public pages"].run()
    assert open_on(page) == 1
    call_command("scheduler")


# The reports


def test_the_report_of_what_is_open_lists_public_pages_masked(client):
    page, decided, withdrawn = (NewsPageFactory(content=text(PHONE), title=f"Faqja {letter}") for letter in "ABC")
    scan_changed_pages()
    decide(decided)
    withdrawn.unpublish()
    sign_in(client, "Heads of the office")
    shown = client.get(OPEN).content.decode()
    assert "Faqja A" in shown
    assert f"/cms/personal-data/{page.pk}/" in shown
    assert "04• ••• •56" in shown
    assert "044 123 456" not in shown
    assert "Faqja B" not in shown
    assert "Faqja C" not in shown


def test_the_report_of_the_reasons_lists_them_masked_also_of_a_page_that_is_gone(client):
    page = NewsPageFactory(content=text(PHONE), title="Faqja A")
    scan_changed_pages()
    decide(page)
    page.delete()
    sign_in(client, "Heads of the office")
    shown = client.get(REASONS).content.decode()
    assert "Faqja A" in shown
    assert "Numri i kujdestarit të natës." in shown
    assert "044 123 456" not in shown


@pytest.mark.parametrize("address", [OPEN, REASONS])
def test_a_report_costs_the_same_for_none_and_many_and_is_paged(client, address):
    sign_in(client, "Heads of the office")

    def cost():
        client.get(address)
        with CaptureQueriesContext(connection) as captured:
            shown = client.get(address).content.decode()
        return len(captured), shown.count("04• ••• •56")

    empty, none = cost()
    for _ in range(60):
        NewsPageFactory(content=text(PHONE))
    scan_changed_pages()
    if address == REASONS:
        for row in PersonalDataFinding.objects.select_related("page"):
            decide(row.page)
    full, shown = cost()
    assert (none, shown) == (0, 50)
    assert full - empty <= 2


@pytest.mark.parametrize("address", [OPEN, REASONS])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_report_is_exported_masked(client, address, form):
    page = NewsPageFactory(content=text(PHONE))
    scan_changed_pages()
    if address == REASONS:
        decide(page)
    sign_in(client, "Heads of the office")
    answer = client.get(f"{address}?export={form}")
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    assert answer.status_code == 200
    if form == "csv":
        assert "04• ••• •56" in content.decode()
        assert "044 123 456" not in content.decode()


@pytest.mark.parametrize("address", [OPEN, REASONS])
def test_the_reports_are_for_those_who_approve(client, address):
    sign_in(client, "Editors")
    assert client.get(address).status_code == 302
    assert address not in client.get("/cms/").content.decode()
    client.logout()
    sign_in(client, "Heads of the office")
    assert client.get(address).status_code == 200
