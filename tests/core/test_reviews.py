"""Days of review: people are reminded once, in their language, and a report shows what is due."""

from datetime import date, timedelta

import pytest
from django.core import mail
from django.utils import timezone
from django.utils.translation import gettext, override
from wagtail.users.models import UserProfile

from core.models import ReviewReminder
from core.periodic import JOBS
from core.reviews import pages_to_review, send_reminders
from news.models import NewsPage
from tests.editing import sign_in
from tests.factories import DecisionPageFactory, NewsPageFactory, StandardPageFactory, UserFactory
from tests.factories.full import translated
from tests.markup import document, text

pytestmark = pytest.mark.django_db

DAY = date(2026, 11, 20)


@pytest.fixture
def people():
    """Who wrote, and the head of the office, who reads Turkish."""
    author, chief = UserFactory(groups=["Editors"]), UserFactory(groups=["Heads of the office"])
    UserProfile.objects.create(user=chief, preferred_language="tr")
    return author, chief


@pytest.fixture
def page(people):
    page = NewsPageFactory(title="Uji kthehet", review_on=DAY)
    page.save_revision(user=people[0])
    return NewsPage.objects.get(pk=page.pk)


def test_author_and_heads_are_reminded_each_in_their_language_when_the_day_has_come(page, people):
    assert send_reminders(DAY - timedelta(days=1)) == 0
    assert send_reminders(DAY) == 1
    by_address = {message.to[0]: message for message in mail.outbox}
    assert set(by_address) == {user.email for user in people}
    for user, code in zip(people, ("sq", "tr"), strict=True):
        message = by_address[user.email]
        with override(code):
            assert message.subject == gettext("Please review: %(title)s") % {"title": "Uji kthehet"}
        assert f"/cms/pages/{page.pk}/edit/" in message.body
    assert "20 Kasım 2026" in by_address[people[1].email].body


def test_nobody_is_reminded_twice_of_one_day_but_of_the_next(page, people):
    send_reminders(DAY)
    assert send_reminders(DAY + timedelta(days=7)) == 0
    page.review_on = date(2026, 12, 24)
    page.save_revision(user=people[0]).publish()
    assert send_reminders(date(2026, 12, 24)) == 1
    assert len(mail.outbox) == 4


def test_a_record_is_reminded_of_once_and_not_in_every_language(page):
    turkish = translated(page, "tr")
    assert turkish.review_on == DAY
    assert [*pages_to_review(DAY)] == [page.page_ptr]


def test_drafts_withdrawn_pages_and_pages_without_a_day_are_not_asked_for(people):
    NewsPageFactory(review_on=DAY, live=False)
    NewsPageFactory(review_on=DAY).unpublish()
    NewsPageFactory()
    assert send_reminders(DAY) == 0


def test_a_mail_that_can_not_be_sent_is_tried_again(page, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    with pytest.raises(OSError, match="refused"):
        send_reminders(DAY)
    assert not ReviewReminder.objects.exists()
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert send_reminders(DAY) == 1


def test_people_who_left_are_not_written_to(page, people):
    author, chief = people
    author.is_active = False
    author.save()
    send_reminders(DAY)
    assert [message.to for message in mail.outbox] == [[chief.email]]


def test_the_job_is_run_by_the_scheduler(page):
    NewsPage.objects.filter(pk=page.pk).update(review_on=timezone.localdate())
    JOBS["remind of reviews"].run()
    assert len(mail.outbox) == 2


def test_the_report_shows_what_is_due_of_every_kind_to_those_who_may_edit_it(client):
    today = timezone.localdate()
    NewsPageFactory(title="E vonuar", review_on=today - timedelta(days=1))
    StandardPageFactory(title="E sotme", review_on=today)
    DecisionPageFactory(title="E afërt", review_on=today + timedelta(days=20))
    NewsPageFactory(title="E largët", review_on=today + timedelta(days=60))
    sign_in(client, "Editors")
    response = client.get("/cms/reports/reviews/")
    words = text(document(response))
    assert [page.title for page in response.context["object_list"]] == ["E vonuar", "E sotme", "E afërt"]
    assert words.index("E vonuar") < words.index("E sotme") < words.index("E afërt")
    assert "/cms/reports/reviews/" in client.get("/cms/").content.decode()
    assert client.get("/cms/reports/reviews/?export=csv").status_code == 200
    sign_in(client, "Translators (Turkish)")
    assert not client.get("/cms/reports/reviews/").context["object_list"]


def test_the_report_is_not_for_everybody_with_an_account(client):
    sign_in(client, "Procurement officers")
    assert client.get("/cms/reports/reviews/").status_code == 302
