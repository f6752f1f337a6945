"""Approving, publishing, scheduling, many at once, copies: every door of the admin asks."""

import pytest
from django.utils.translation import gettext
from wagtail.models import Revision, WorkflowState

from news.models import NewsPage
from tests.core.personal_data.writer import PHONE, REASON, in_approval, is_live
from tests.core.test_workflow import PUBLISH, SUBMIT
from tests.factories import NewsPageFactory
from tests.factories.pages import text

pytestmark = pytest.mark.django_db


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
