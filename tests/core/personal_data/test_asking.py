"""Before a text becomes public, an editor says why personal data have to stand in it: through the admin's own forms."""

from urllib.parse import parse_qs, urlsplit

import lxml.html
import pytest
from wagtail.models import WorkflowState

from core.models import PersonalDataDecision
from documents.models import PageFile
from tests.core.personal_data.writer import NUMBER, PHONE, REASON, Writer, in_approval, is_live
from tests.core.test_workflow import PUBLISH, SUBMIT
from tests.factories import FileFactory, NewsPageFactory

pytestmark = pytest.mark.django_db


# Submitting


def test_a_new_text_with_a_phone_number_is_saved_and_asked_about_before_it_is_submitted(editor):
    page = editor.writes(**SUBMIT)
    assert parse_qs(urlsplit(editor.question).query) == {"then": ["submit"]}
    assert not in_approval(page)
    assert page.get_latest_revision_as_object().title == "Uji kthehet"
    editor.answers(phone=REASON)
    assert in_approval(page)
    assert editor.answer["Location"] == f"/cms/pages/{page.get_parent().pk}/"


def test_the_question_shows_the_place_and_the_words_around_and_no_value(editor):
    editor.paragraphs = (PHONE, NUMBER)
    editor.writes(**SUBMIT)
    shown = editor.client.get(editor.question).content.decode()
    assert "04• ••• •56" in shown
    assert "11••••••82" in shown
    assert "Thirrni qytetarin" in shown
    assert "044 123 456" not in shown
    assert "1170456782" not in shown


def test_a_needed_phone_number_costs_three_clicks(editor):
    """Submit, into the field, keep and submit."""
    editor.writes(**SUBMIT)
    form = lxml.html.document_fromstring(editor.client.get(editor.question).content.decode()).forms[-1]
    fields = [field for field in form.fields if field != "csrfmiddlewaretoken"]
    assert fields == ["phone"]


def test_a_reason_is_kept_with_who_and_where_and_without_the_value(editor):
    page = editor.writes(**SUBMIT)
    editor.answers(phone=REASON)
    row = PersonalDataDecision.objects.get()
    assert (row.page_id, row.translation_key, row.language) == (page.pk, page.translation_key, "sq")
    assert (row.kind, row.masked, row.reason, row.by) == ("phone", "04• ••• •56", REASON, editor.user)
    assert row.place
    everything = " ".join(str(getattr(row, field.attname)) for field in row._meta.concrete_fields)
    assert "123456" not in everything.replace(" ", "")


@pytest.mark.parametrize("reason", ["", "   ", "duhet"])
def test_without_a_reason_nothing_goes_on_and_nothing_is_lost(editor, reason):
    page = editor.writes(**SUBMIT)
    answer = editor.answers(phone=reason)
    assert answer.status_code == 200
    assert 'role="alert"' in answer.content.decode()
    assert reason.strip() in answer.content.decode()
    assert not in_approval(page)
    assert not PersonalDataDecision.objects.exists()


def test_the_same_value_is_asked_about_once_and_a_new_one_again(editor, chief):
    page = editor.writes(**SUBMIT)
    editor.answers(phone=REASON)
    chief.approves(page)
    assert is_live(page)
    editor.paragraphs = ("Telefoni: +383 44 123456.",)
    editor.edits(page, "Uji kthehet nesër", **SUBMIT)
    assert editor.question is None
    assert in_approval(page)
    chief.approves(page)
    editor.paragraphs = ("Telefoni: 044 123 456, 045 765 432.",)
    editor.edits(page, "Uji kthehet nesër", **SUBMIT)
    shown = editor.client.get(editor.question).content.decode()
    assert "04• ••• •32" in shown.split("personal-data-reasons")[0]
    editor.answers(phone=REASON)
    assert PersonalDataDecision.objects.count() == 2


def test_many_of_a_kind_are_decided_at_once_or_one_by_one(editor):
    editor.paragraphs = ("Tel. 044 111 222, 044 111 333, 044 111 444.",)
    editor.writes(**SUBMIT)
    page = lxml.html.document_fromstring(editor.client.get(editor.question).content.decode())
    own = [name for name in page.forms[-1].fields if len(name) == 64]
    assert len(own) == 3
    assert editor.answers(**{own[0]: REASON}).status_code == 200
    editor.answers(
        **{"phone": REASON, own[1]: "Numri i kujdestarit të natës."}, address=editor.answer.wsgi_request.get_full_path()
    )
    reasons = list(PersonalDataDecision.objects.order_by("masked").values_list("reason", flat=True))
    assert sorted(reasons) == sorted([REASON, REASON, "Numri i kujdestarit të natës."])


def test_a_long_list_is_asked_about_as_a_whole(editor):
    editor.paragraphs = tuple(f"Numri personal: {number}" for number in range(1170456700, 1170456740))
    editor.writes(**SUBMIT)
    page = lxml.html.document_fromstring(editor.client.get(editor.question).content.decode())
    assert [name for name in page.forms[-1].fields if name != "csrfmiddlewaretoken"] == ["personal_number"]


def test_who_takes_it_out_is_not_asked_again(editor):
    page = editor.writes(**SUBMIT)
    editor.paragraphs = ("Thirrni qytetarin nesër.",)
    editor.edits(page, "Uji kthehet", **SUBMIT)
    assert editor.question is None
    assert in_approval(page)


def test_a_draft_is_saved_without_a_question(editor):
    page = editor.writes()
    assert editor.question is None
    assert page.get_latest_revision() is not None


def test_what_was_changed_between_question_and_answer_is_asked_about_too(editor):
    page = editor.writes(**SUBMIT)
    address = editor.question
    editor.paragraphs = (PHONE, NUMBER)
    editor.edits(page, "Uji kthehet")
    assert editor.answers(address, phone=REASON).status_code == 200
    assert not in_approval(page)


def test_after_changes_were_asked_for_the_approval_goes_on_where_it_was(editor, chief):
    editor.paragraphs = ("Punimet mbaruan.",)
    page = editor.writes(**SUBMIT)
    chief.decides(page, "reject", comment="Cili telefon?")
    editor.paragraphs = (PHONE,)
    editor.edits(page, "Uji kthehet", **SUBMIT)
    editor.answers(phone=REASON)
    assert WorkflowState.objects.for_instance(page).get().status == WorkflowState.STATUS_IN_PROGRESS


def test_starting_the_approval_anew_asks_too(editor, chief):
    editor.paragraphs = ("Punimet mbaruan.",)
    page = editor.writes(**SUBMIT)
    chief.decides(page, "reject", comment="Cili telefon?")
    editor.paragraphs = (PHONE,)
    editor.edits(page, "Uji kthehet", **{"action-restart-workflow": "1"})
    assert parse_qs(urlsplit(editor.question).query)["then"] == ["restart"]
    editor.answers(phone=REASON)
    assert in_approval(page)


# Who may ask


def test_the_question_is_for_those_who_may_edit_the_page(editor):
    page = editor.writes()
    translator = Writer("Translators (Turkish)")
    assert translator.client.get(f"/cms/personal-data/{page.pk}/").status_code == 302
    assert translator.client.post(f"/cms/personal-data/{page.pk}/", {"phone": REASON}).status_code == 302
    assert not PersonalDataDecision.objects.exists()
    translator.client.logout()
    assert "/login/" in translator.client.get(f"/cms/personal-data/{page.pk}/")["Location"]
    assert editor.client.get("/cms/personal-data/999999/").status_code == 404


def test_a_page_offers_to_look_through_it(editor):
    page = editor.writes()
    assert f"/cms/personal-data/{page.pk}/" in editor.client.get(f"/cms/pages/{page.pk}/edit/").content.decode()


def test_who_goes_on_is_told_of_files_that_nobody_has_read(editor, chief):
    page = NewsPageFactory(live=False, user=editor.user, page_files=[PageFile(file=FileFactory(title="Lista A"))])
    row = page.page_files.get()
    files = {
        "page_files-TOTAL_FORMS": "1",
        "page_files-INITIAL_FORMS": "1",
        "page_files-0-id": row.pk,
        "page_files-0-file": row.file_id,
        "page_files-0-ORDER": "1",
    }
    chief.paragraphs = ("Punimet mbaruan.",)
    chief.edits(page, "Uji kthehet", **files, **PUBLISH)
    assert is_live(page)
    assert any("Lista A" in message for message in chief.messages())
