"""Pages that go live and come down by the clock; the scheduler does it."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page

from core import periodic
from core.periodic import run_due_jobs
from news.models import NewsPage
from search.visibility import is_visible
from tests.editing import let_the_hour_come, page_form, sign_in, stream
from tests.factories import NewsPageFactory, UserFactory

pytestmark = pytest.mark.django_db

MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def _only_publishing(monkeypatch):
    """Other jobs have tests of their own."""
    name = "publish scheduled pages"
    monkeypatch.setattr(periodic, "JOBS", {name: periodic.JOBS[name]})


@pytest.fixture
def scheduled(client):
    """A news item that an editor wrote and the chief scheduled for a day to come, through the form."""
    page = NewsPageFactory(title="Uji kthehet", slug="uji-kthehet", live=False, user=UserFactory(groups=["Editors"]))
    sign_in(client, "Heads of the office")
    fields = {"content": stream("Nesër."), "published_on": "2026-11-20", "go_live_at": "2099-01-01 10:00"}
    client.post(f"/cms/pages/{page.pk}/edit/", page_form(**fields) | {"action-publish": "1"})
    client.logout()
    return page


def _is_listed(client, title="Uji kthehet"):
    return title in client.get("/sq/lajme/").content.decode()


def test_a_scheduled_page_is_not_there_before_its_time(scheduled, client):
    assert scheduled.revisions.filter(approved_go_live_at__isnull=False).exists()
    run_due_jobs()
    assert client.get("/sq/lajme/uji-kthehet/").status_code == 404
    assert not _is_listed(client)


def test_a_scheduled_page_goes_live_when_its_time_has_come(scheduled, client):
    let_the_hour_come(scheduled)
    assert "publish scheduled pages" in run_due_jobs()
    assert client.get("/sq/lajme/uji-kthehet/").status_code == 200
    assert _is_listed(client)
    assert "Uji kthehet" in client.get("/sq/lajme/rss/").content.decode()
    assert is_visible(NewsPage.objects.get(pk=scheduled.pk))


def test_a_scheduled_change_of_a_live_page_shows_the_old_text_until_its_time(client):
    page = NewsPageFactory(title="Uji kthehet nesër", slug="uji")
    page.title = "Uji kthehet sot"
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    run_due_jobs()
    assert "Uji kthehet nesër" in client.get("/sq/lajme/uji/").content.decode()
    let_the_hour_come(page)
    run_due_jobs(timezone.now() + MINUTE)
    assert "Uji kthehet sot" in client.get("/sq/lajme/uji/").content.decode()


def test_an_expired_page_is_neither_served_nor_listed_nor_found(client):
    page = NewsPageFactory(title="Uji kthehet", slug="uji")
    assert _is_listed(client)
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - MINUTE)
    run_due_jobs()
    assert client.get("/sq/lajme/uji/").context["tombstone"]
    assert not _is_listed(client)
    assert not is_visible(NewsPage.objects.get(pk=page.pk))
