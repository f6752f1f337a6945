"""What page types of this app keep and lose in earlier versions, copies and withdrawals."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from core.addresses import page_url
from core.copying import copy_as_new
from core.models import Withdrawal
from core.personal_data.scanning import scan
from core.withdrawing import withdraw
from documents.models import (
    ActPage,
    FileText,
    MinutesPage,
    PublicationList,
    PublicationPage,
    VacancyPage,
    VacancyStage,
)
from documents.personal_parts import remove_due_parts
from tests.factories import ActPageFactory, FileFactory, PublicationPageFactory, UserFactory, VacancyPageFactory
from tests.factories.full import full_page

pytestmark = pytest.mark.django_db

SOON = timedelta(days=30)


def _correct(page, **fields):
    """Publish the page with other fields, as a correction that readers are told of."""
    page = type(page).objects.get(pk=page.pk)
    for name, value in fields.items():
        setattr(page, name, value)
    page.change_kind, page.change_note, page.change_key = "correction", "U përmirësua.", uuid4()
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def _body(client, address):
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


@pytest.mark.parametrize("first", ["", "v/1/"])
def test_an_earlier_version_of_a_vacancy_has_its_own_words_and_the_page_today_its_own(first, client):
    page = _correct(VacancyPageFactory(requirements="<p>Diplomë.</p>"), requirements="<p>Diplomë dhe përvojë.</p>")
    address = page_url(page)
    client.get(f"{address}{first}")
    assert "Diplomë dhe përvojë." in _body(client, address)
    old = _body(client, f"{address}v/1/")
    assert "Diplomë." in old
    assert "Diplomë dhe përvojë." not in old


def test_a_list_of_persons_that_was_taken_off_is_in_no_earlier_version(client):
    file = FileFactory(title="Rezultatet")
    row = PublicationList(file=file, note="K-101", removed_on=timezone.localdate() + SOON)
    page = PublicationPageFactory(personal_lists=[row])
    assert "K-101" in _body(client, page_url(page))
    page = _correct(page, personal_lists=[])
    old = _body(client, f"{page_url(page)}v/1/")
    assert "K-101" not in old
    assert file.url not in old


def test_a_list_of_persons_that_was_taken_off_goes_for_good_from_old_versions():
    file = FileFactory()
    row = VacancyStage(
        kind="result",
        at=datetime(2026, 1, 1, tzinfo=UTC),
        file=file,
        note="K-101",
        removed_on=timezone.localdate() + SOON,
    )
    page = _correct(VacancyPageFactory(stages=[row]), stages=[])
    remove_due_parts(on=timezone.localdate(), everywhere=True)
    assert not any("K-101" in str(revision.content) for revision in page.revisions.all())
    assert not type(file).objects.filter(pk=file.pk).exists()


def test_an_earlier_version_can_be_read_though_its_file_was_deleted(client):
    file = FileFactory()
    row = PublicationList(file=file, note="P-1", removed_on=timezone.localdate() + SOON)
    page = _correct(PublicationPageFactory(personal_lists=[row]), personal_lists=[])
    file.delete()
    assert _body(client, f"{page_url(page)}v/1/")


@pytest.mark.parametrize(
    ("model", "relations", "fields"),
    [
        (VacancyPage, ["stages"], {"repeated_by": None, "cancelled_on": None, "cancellation_reason": ""}),
        (PublicationPage, ["personal_lists"], {}),
        (ActPage, ["relations"], {"number": "", "in_force_clause": "", "ended_by": "", "repealed_on": None}),
        (MinutesPage, ["attendance", "further_days"], {"adopted_in": "", "adopted_on": None}),
    ],
)
def test_a_copy_as_new_does_and_says_nothing_that_the_first_one_did(model, relations, fields):
    page = full_page(model)
    assert all(getattr(page, relation).exists() for relation in relations)
    copy = copy_as_new(page=page, by=UserFactory())
    assert not any(getattr(copy, relation).exists() for relation in relations)
    assert {name: getattr(copy, name) for name in fields} == fields


def test_the_scan_reads_the_files_of_stages_and_lists():
    file = FileFactory(title="Thirrja")
    FileText.objects.create(file=file, number=1, text="Numri personal: 1234567892, telefoni privat +383 44 123 456.")
    page = VacancyPageFactory(stages=[VacancyStage(kind="call", at=timezone.now(), file=file)])
    assert scan(VacancyPage.objects.get(pk=page.pk)).found


def test_the_permanent_address_leads_to_the_tombstone_whatever_the_draft_says(client):
    page = ActPageFactory(type="regulation", year=2026, number="01 Nr. 016-777", adopted_on=date(2026, 1, 2))
    address = page_url(page)
    withdraw(versions=[page], by=None, reason=Withdrawal.Reason.PERSONAL_DATA, explanations={}, shows_title=False)
    draft = ActPage.objects.get(pk=page.pk)
    draft.title, draft.slug = "Titull i fshehtë", "tjeter-slug"
    draft.save_revision()
    response = client.get("/id/act/regulation/2026/01-016-777", follow=True)
    assert response.redirect_chain[-1][0] == address
    assert response.status_code == 200
    assert "Titull i fshehtë" not in response.content.decode()
