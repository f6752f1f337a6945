"""Before a text becomes public, an editor says why personal data have to stand in it: through the admin's own forms."""

from urllib.parse import parse_qs, urlsplit

import lxml.html
import pytest
from django.utils.translation import gettext
from wagtail.models import Page, Revision, WorkflowState

from core.models import PersonalDataDecision
from news.models import NewsPage
from tests.core.test_workflow import PUBLISH, SUBMIT, Person
from tests.editing import page_form, stream
from tests.factories import NewsPageFactory
from tests.factories.pages import text

pytestmark = pytest.mark.django_db

PHONE = "Thirrni qytetarin në tel. 044 123 456 ose nesër."
NUMBER = "Përfituesi A, numri personal 1170456782."
REASON = "Pala vetë kërkoi që ta thërrasin."


class Writer(Person):
    """Somebody who writes of private persons."""

    paragraphs = (PHONE,)

    def _form(self, title):
        return page_form(title=title, content=stream(*self.paragraphs), published_on="2026-11-20")

    @property
    def question(self):
        """The address that the last answer leads to, if it is the question."""
        address = self.answer.get("Location", "")
        return address if "/personal-data/" in address else None

    def answers(self, address=None, **reasons):
        """Open the question, fill in the reasons by kind or fingerprint, and send it."""
        address = address or self.question
        self.shown = self.client.get(address).content.decode()
        self.answer = self.client.post(address, reasons)
        return self.answer


@pytest.fixture
def editor(db):
    return Writer("Editors")


@pytest.fixture
def chief(db):
    return Writer("Heads of the office")


def is_live(page):
    return Page.objects.get(pk=page.pk).live


def in_approval(page):
    return WorkflowState.objects.for_instance(page).filter(status=WorkflowState.STATUS_IN_PROGRESS).exists()


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


# Approving


@pytest.fixture
def submitted(editor):
    """A text that was submitted before its phone number came to be known as one."""
    page = NewsPageFactory(live=False, user=editor.user, content=text(PHONE))
    page.get_workflow().start(page, editor.user)
    return NewsPage.objects.get(pk=page.pk)


def test_approval_from_the_dashboard_asks_first(chief, submitted):
    chief.approves(submitted)
    assert not is_live(submitted)
    chief.answers(phone=REASON)
    assert is_live(submitted)


def test_the_dialog_of_an_approval_leads_to_the_question(chief, submitted):
    task = submitted.current_workflow_state.current_task_state
    address = f"/cms/pages/workflow/action/{submitted.pk}/approve/{task.pk}/"
    answer = chief.client.get(address, headers={"x-requested-with": "XMLHttpRequest"}).json()
    assert answer == {"step": "success", "redirect": f"/cms/personal-data/{submitted.pk}/?then=approve"}


def test_the_dialog_of_an_approval_shows_the_reasons(editor, chief):
    page = editor.writes(**SUBMIT)
    editor.answers(phone=REASON)
    task = page.current_workflow_state.current_task_state
    for way in ("action", "collect_action_data"):
        address = f"/cms/pages/workflow/{way}/{page.pk}/approve/{task.pk}/"
        shown = chief.client.get(address, headers={"x-requested-with": "XMLHttpRequest"}).json()["html"]
        assert REASON in shown
        assert editor.user.username in shown
    assert REASON in chief.client.get(f"/cms/personal-data/{page.pk}/").content.decode()


def test_approval_on_the_pages_own_form_asks_and_keeps_the_comment(chief, editor):
    editor.paragraphs = ("Punimet mbaruan.",)
    page = editor.writes(**SUBMIT)
    approve = {
        "action-workflow-action": "true",
        "workflow-action-name": "approve",
        "workflow-action-extra-data": '{"comment": "Me numër."}',
    }
    chief.edits(page, "Uji kthehet", **approve)
    assert not is_live(page)
    chief.answers(phone=REASON)
    assert is_live(page)
    state = WorkflowState.objects.for_instance(page).get()
    assert state.task_states.get(status="approved").comment == "Me numër."
    assert "044 123 456" in str(NewsPage.objects.get(pk=page.pk).content)


def test_sending_back_asks_for_no_reason(chief, submitted):
    chief.decides(submitted, "reject", comment="Hiqeni numrin.")
    assert chief.question is None
    assert WorkflowState.objects.for_instance(submitted).get().status == WorkflowState.STATUS_NEEDS_CHANGES


# Publishing


def test_the_publish_button_asks_and_goes_on(editor, chief):
    page = editor.writes()
    chief.edits(page, "Uji kthehet sot", **PUBLISH)
    assert not is_live(page)
    chief.answers(phone=REASON)
    assert is_live(page)
    assert NewsPage.objects.get(pk=page.pk).title == "Uji kthehet sot"


def test_a_live_page_keeps_its_old_text_until_the_reason_is_given(editor, chief):
    editor.paragraphs = ("Punimet mbaruan.",)
    page = editor.writes(**SUBMIT)
    chief.approves(page)
    editor.edits(page, "Uji kthehet")
    chief.edits(page, "Uji kthehet sot", **PUBLISH)
    assert NewsPage.objects.get(pk=page.pk).title == "Uji kthehet"
    chief.answers(phone=REASON)
    assert NewsPage.objects.get(pk=page.pk).title == "Uji kthehet sot"


def test_an_only_author_is_told_of_the_second_person_and_not_asked(chief):
    chief.writes(**PUBLISH)
    assert chief.question is None
    assert chief.answer["Location"].endswith("/edit/")


def test_the_question_is_no_way_past_the_second_person(chief):
    page = chief.writes()
    chief.answers(f"/cms/personal-data/{page.pk}/?then=publish", phone=REASON)
    assert not is_live(page)
    chief.answers(f"/cms/personal-data/{page.pk}/?then=approve", phone=REASON)
    assert not is_live(page)


def test_the_question_is_no_way_past_the_right_to_publish(editor, chief):
    page = editor.writes()
    for step in ("publish", "approve", "translation"):
        assert editor.answers(f"/cms/personal-data/{page.pk}/?then={step}", phone=REASON).status_code in {302, 403}
    assert not is_live(page)


def test_scheduling_asks_too(editor, chief):
    page = editor.writes()
    chief.edits(page, "Uji kthehet", go_live_at="2099-01-01 10:00", **PUBLISH)
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    chief.answers(phone=REASON)
    assert Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    assert not is_live(page)


def test_an_older_version_that_is_brought_back_is_asked_about(editor, chief):
    page = editor.writes()
    old = page.get_latest_revision()
    editor.paragraphs = ("Punimet mbaruan.",)
    editor.edits(page, "Uji kthehet", **SUBMIT)
    chief.approves(page)
    editor.paragraphs = (PHONE,)
    address = f"/cms/pages/{page.pk}/revisions/{old.pk}/revert/"
    assert editor.client.get(address).status_code == 200
    editor.answer = editor.client.post(address, editor._form("Uji kthehet") | SUBMIT)
    assert editor.question
    assert not in_approval(page)
    assert "044 123 456" not in str(NewsPage.objects.get(pk=page.pk).content)


# Many at once, copies


def publishes_in_bulk(person, *pages):
    ids = "&".join(f"id={page.pk}" for page in pages)
    person.answer = person.client.post(f"/cms/bulk/wagtailcore/page/publish/?{ids}")


def test_publishing_in_bulk_names_the_pages_that_need_a_reason(editor, chief):
    page = editor.writes()
    other = NewsPageFactory(live=False, user=editor.user)
    publishes_in_bulk(chief, page, other)
    assert not is_live(page)
    assert not is_live(other)
    [message] = chief.messages()
    assert f'href="/cms/personal-data/{page.pk}/"' in message
    assert f"/{other.pk}/" not in message
    chief.answers(f"/cms/personal-data/{page.pk}/", phone=REASON)
    publishes_in_bulk(chief, page, other)
    assert is_live(page)
    assert is_live(other)


def test_a_copy_is_published_on_its_own_reasons(editor, chief):
    page = editor.writes(**SUBMIT)
    editor.answers(phone=REASON)
    chief.approves(page)
    parent = page.get_parent()
    form = {"new_title": "Kopja", "new_slug": "kopja", "new_parent_page": parent.pk, "publish_copies": "on"}
    chief.answer = chief.client.post(f"/cms/pages/{page.pk}/copy/", form)
    assert not NewsPage.objects.filter(slug="kopja").exists()
    assert (
        gettext("Not copied: the text has personal data. Copy it as a draft, then publish the copy.")
        in chief.messages()
    )
    del form["publish_copies"]
    chief.client.post(f"/cms/pages/{page.pk}/copy/", form)
    copy = NewsPage.objects.get(slug="kopja")
    assert not copy.live
    editor.edits(copy, "Kopja", slug="kopja", **SUBMIT)
    assert editor.question


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
