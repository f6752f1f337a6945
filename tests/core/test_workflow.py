"""Author and approver are two persons: through the admin's own forms, as staff do it."""

import pytest
from django.contrib.messages import get_messages
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils.translation import gettext
from wagtail.models import Page, Revision, WorkflowState

from core.models import SecondPersonTask
from core.models.workflow import is_only_author
from news.models import NewsIndexPage, NewsPage
from tests.editing import page_form, sign_in, stream
from tests.factories import NewsPageFactory, UserFactory, section

pytestmark = pytest.mark.django_db

REFUSED = "Not published: a second person has to see this text first. It is saved as a draft; submit it for approval."


class Person:
    """Somebody at work in the admin."""

    def __init__(self, *groups, superuser=False):
        self.client = Client()
        self.user = sign_in(self.client, *groups, superuser=superuser)

    def writes(self, **buttons):
        """Fill in the form of a new news item and press a button; the page, if one was made."""
        path = f"/cms/pages/add/news/newspage/{section(NewsIndexPage).pk}/"
        self.answer = self.client.post(path, self._form("Uji kthehet") | buttons)
        return NewsPage.objects.filter(slug="uji-kthehet").first()

    def edits(self, page, title, **buttons):
        """Change the title of the page and press a button."""
        self.answer = self.client.post(f"/cms/pages/{page.pk}/edit/", self._form(title) | buttons)

    def _form(self, title):
        return page_form(title=title, content=stream("Punimet mbaruan."), published_on="2026-11-20")

    def messages(self):
        """What the last answer told."""
        return [str(message).strip() for message in get_messages(self.answer.wsgi_request)]

    def approves(self, page):
        """Approve the page's current task on the screen made for it."""
        self.decides(page, "approve", comment="")

    def decides(self, page, action, **fields):
        """Approve or reject the page's current task."""
        task = page.current_workflow_state.current_task_state
        self.answer = self.client.post(f"/cms/pages/workflow/action/{page.pk}/{action}/{task.pk}/", fields)


SUBMIT, PUBLISH = {"action-submit": "1"}, {"action-publish": "1"}


@pytest.fixture
def editor(db):
    return Person("Editors")


@pytest.fixture
def chief(db):
    return Person("Heads of the office")


def _is_live(page):
    return Page.objects.get(pk=page.pk).live


def test_every_page_of_the_site_is_under_the_approval_of_a_second_person():
    workflow = NewsPageFactory().get_workflow()
    assert [type(task.specific) for task in workflow.tasks] == [SecondPersonTask]
    assert [group.name for group in workflow.tasks[0].specific.groups.all()] == ["Heads of the office"]


def test_what_an_editor_submits_and_the_chief_approves_goes_live(editor, chief):
    page = editor.writes(**SUBMIT)
    assert not _is_live(page)
    assert page.current_workflow_state.requested_by == editor.user
    chief.approves(page)
    assert _is_live(page)
    assert WorkflowState.objects.for_instance(page).get().status == WorkflowState.STATUS_APPROVED


def test_an_editor_can_neither_publish_nor_approve(editor):
    page = editor.writes(**PUBLISH)
    assert not _is_live(page)
    editor.edits(page, "Uji kthehet", **SUBMIT)
    editor.approves(page)
    assert not _is_live(page)
    assert editor.answer.status_code in {302, 403}
    editor.edits(page, "Uji kthehet", **{"action-workflow-action": "true", "workflow-action-name": "approve"})
    assert not _is_live(page)


def test_the_chief_cannot_publish_a_new_text_of_their_own_which_stays_a_draft_with_a_message_that_says_why(chief):
    page = chief.writes(**PUBLISH)
    assert not _is_live(page)
    assert page.get_latest_revision_as_object().title == "Uji kthehet"
    assert chief.answer.status_code == 302
    assert gettext(REFUSED) in chief.messages()


def test_the_chief_cannot_publish_a_change_of_their_own_to_a_live_page(editor, chief):
    page = editor.writes(**SUBMIT)
    chief.approves(page)
    chief.edits(page, "Uji nuk kthehet", **PUBLISH)
    page = NewsPage.objects.get(pk=page.pk)
    assert page.live
    assert page.title == "Uji kthehet"
    assert page.get_latest_revision_as_object().title == "Uji nuk kthehet"
    assert gettext(REFUSED) in chief.messages()


def test_the_chief_cannot_approve_what_they_alone_wrote_and_submitted(chief):
    page = chief.writes(**SUBMIT)
    assert page.current_workflow_state is not None
    chief.approves(page)
    assert not _is_live(page)
    chief.edits(page, "Uji kthehet", **{"action-workflow-action": "true", "workflow-action-name": "approve"})
    assert not _is_live(page)


def test_a_second_chief_approves_what_the_first_wrote(chief):
    page = chief.writes(**SUBMIT)
    Person("Heads of the office").approves(page)
    assert _is_live(page)


def test_the_chief_may_publish_what_an_editor_wrote_also_with_changes_of_their_own(editor, chief):
    page = editor.writes()
    chief.edits(page, "Uji kthehet nesër", **PUBLISH)
    assert _is_live(page)
    assert NewsPage.objects.get(pk=page.pk).title == "Uji kthehet nesër"


def test_a_superuser_is_bound_as_well(db):
    boss = Person(superuser=True)
    page = boss.writes(**PUBLISH)
    assert not _is_live(page)
    boss.edits(page, "Uji kthehet", **SUBMIT)
    boss.approves(page)
    assert not _is_live(page)
    Person(superuser=True).approves(page)
    assert _is_live(page)


def test_the_chief_cannot_schedule_a_text_of_their_own(chief):
    path = f"/cms/pages/add/news/newspage/{section(NewsIndexPage).pk}/"
    chief.client.post(path, chief._form("Uji kthehet") | PUBLISH | {"go_live_at": "2099-01-01 10:00"})
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()


def test_the_chief_asks_for_changes_and_the_editor_submits_again(editor, chief):
    page = editor.writes(**SUBMIT)
    chief.decides(page, "reject", comment="Cila lagje?")
    assert page.current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    editor.edits(page, "Uji kthehet në Dardani", **{"action-submit": "1"})
    chief.approves(page)
    assert NewsPage.objects.get(pk=page.pk).title == "Uji kthehet në Dardani"
    assert _is_live(page)


# Many at once


def _publishes_in_bulk(person, *pages, **fields):
    ids = "&".join(f"id={page.pk}" for page in pages)
    person.answer = person.client.post(f"/cms/bulk/wagtailcore/page/publish/?{ids}", fields)


def test_publishing_in_bulk_is_refused_where_one_text_was_seen_by_nobody_else(editor, chief):
    own = NewsPageFactory(live=False, user=chief.user)
    others = NewsPageFactory(live=False, user=editor.user)
    _publishes_in_bulk(chief, others, own)
    assert not _is_live(own)
    assert not _is_live(others)
    assert gettext("Not published: some of these texts were seen by nobody but you.") in chief.messages()
    _publishes_in_bulk(chief, others)
    assert _is_live(others)


def test_publishing_in_bulk_with_what_lies_below_does_not_take_own_drafts_along(chief):
    own = NewsPageFactory(live=False, user=chief.user)
    _publishes_in_bulk(chief, section(NewsIndexPage), include_descendants="on")
    assert not _is_live(own)
    _publishes_in_bulk(chief, section(NewsIndexPage))
    assert not _is_live(own)


def test_a_refusal_in_bulk_leads_to_no_other_site(chief):
    own = NewsPageFactory(live=False, user=chief.user)
    address = f"/cms/bulk/wagtailcore/page/publish/?id={own.pk}&next=https://example.invalid/"
    assert chief.client.post(address)["Location"].startswith("/cms/")


# Who counts as an author


def test_an_only_author_is_who_alone_changed_what_is_not_public_yet():
    first, second = UserFactory(), UserFactory()
    page = NewsPageFactory(live=False, user=first)
    assert is_only_author(first, page)
    assert not is_only_author(second, page)
    page.save_revision(user=second)
    assert not is_only_author(first, page)
    page.save_revision(user=second).publish()
    page = NewsPage.objects.get(pk=page.pk)
    page.save_revision(user=first)
    assert is_only_author(first, page)


def test_what_nobody_wrote_has_no_only_author():
    page = NewsPageFactory(live=False)
    assert not is_only_author(UserFactory(), page)


def test_approval_past_the_forms_is_refused_too(chief):
    page = chief.writes(**SUBMIT)
    task_state = page.current_workflow_state.current_task_state
    with pytest.raises(PermissionDenied):
        task_state.task.specific.on_action(task_state, chief.user, "approve")
    assert "approve" not in [name for name, *_ in task_state.task.specific.get_actions(page, chief.user)]
    assert SecondPersonTask.get_description()
