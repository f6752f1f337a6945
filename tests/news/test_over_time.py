"""What page types of this app keep, show and lose as time goes: corrections, copies, withdrawals."""

from uuid import uuid4

import pytest

from core.copying import copy_as_new
from news.models import EventPage
from tests.editing import sign_in
from tests.factories import EventPageFactory, PressReleasePageFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_a_public_release_can_be_corrected_and_says_so(client):
    page = PressReleasePageFactory(title="Ujëvara")
    sign_in(client, "Editors")
    assert 'name="change_note"' in client.get(f"/cms/pages/{page.pk}/edit/").content.decode()


def test_an_event_shows_its_changes_and_its_corrections(client):
    page = EventPageFactory()
    page.change_kind, page.change_note, page.change_key = "correction", "Ora ishte gabim.", uuid4()
    page.save_revision().publish()
    assert "Ora ishte gabim." in client.get(page.get_url()).content.decode()


def test_a_cancelled_event_is_copied_as_one_that_takes_place():
    copy = copy_as_new(page=EventPageFactory(status="cancelled"), by=UserFactory())
    assert copy.status == EventPage._meta.get_field("status").default


def test_the_calendar_of_a_withdrawn_event_is_gone_and_of_none_was_never_there(client):
    page = EventPageFactory()
    address = f"{page.get_url()}event.ics"
    assert client.get(address).status_code == 200
    page.unpublish()
    assert client.get(address).status_code == 410
    assert client.get("/sq/ngjarje/kurre/event.ics").status_code == 404
