"""A press release under embargo is nowhere before its hour, and everywhere after it."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import Page, Revision

from core import periodic
from core.models import Publication
from core.periodic import run_due_jobs
from documents.models import PageFile
from news.models import PressReleaseIndexPage, PressReleasePage
from news.models.releases import EmbargoError
from search import index
from tests.editing import page_form, sign_in, stream
from tests.factories import BodyFactory, FileFactory, PressReleasePageFactory, UserFactory, section
from tests.factories.full import translated

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)
WORD = "Ujëvara"
LISTS = ["/sq/kumtesa-per-media/", "/sq/kumtesa-per-media/rss/", "/sq/kerko/?q=kaskada", "/sitemap.xml", "/sq/"]


@pytest.fixture(autouse=True)
def _only_publishing(monkeypatch):
    """Other jobs have tests of their own."""
    name = "publish scheduled pages"
    monkeypatch.setattr(periodic, "JOBS", {name: periodic.JOBS[name]})


def _in_an_hour():
    return timezone.now() + HOUR


def _embargoed(**fields):
    """Approved, under an embargo of an hour."""
    usual = {"embargo_until": _in_an_hour(), "summary": "Kaskada e re."}
    return PressReleasePageFactory(title=WORD, slug="ujevara", **(usual | fields))


def _places(client, page):
    """Where a citizen meets the release."""
    index.reconcile()
    places = [path for path in LISTS if WORD in client.get(path).content.decode() or "ujevara" in _text(client, path)]
    places += [path for path in (page.get_url(),) if client.get(path).status_code == 200]
    places += [
        file.file.url for file in PageFile.objects.filter(page=page) if client.get(file.file.url).status_code == 200
    ]
    return places


def _text(client, path):
    return client.get(path).content.decode()


def _let_it_end(page, *, seconds_ago=1):
    """As if the embargo had been until a moment ago."""
    moment = timezone.now() - timedelta(seconds=seconds_ago)
    for row in PressReleasePage.objects.filter(translation_key=page.translation_key):
        for revision in Revision.objects.for_instance(row):
            revision.content["embargo_until"] = moment.isoformat()
            if revision.approved_go_live_at:
                revision.approved_go_live_at = moment
            revision.save()
        PressReleasePage.objects.filter(pk=row.pk).update(embargo_until=moment, go_live_at=moment)


def test_before_its_hour_a_release_is_nowhere_and_has_no_number(client):
    page = _embargoed(page_files=[PageFile(file=FileFactory())])
    turkish = translated(page, "tr")
    run_due_jobs()
    assert _places(client, page) == []
    assert client.get(turkish.get_url()).status_code == 404
    assert not Publication.objects.filter(translation_key=page.translation_key).exists()
    assert PressReleasePage.objects.filter(number__isnull=False).count() == 0
    assert [page.revisions.exclude(approved_go_live_at=None).count() for page in (page, turkish)] == [1, 1]


def test_the_embargo_lifts_itself_in_every_language_at_once(client):
    page = _embargoed(page_files=[PageFile(file=FileFactory())])
    turkish = translated(page, "tr")
    _let_it_end(page)
    assert run_due_jobs() == ["publish scheduled pages"]
    found = _places(client, page)
    assert {*LISTS, page.get_url()} - {"/sq/"} <= set(found)
    assert len(found) > len(LISTS)  # the file, too
    assert client.get(turkish.get_url()).status_code == 200
    page.refresh_from_db()
    turkish.refresh_from_db()
    assert page.number == turkish.number == 1


def test_it_is_public_within_half_a_minute():
    assert periodic.JOBS["publish scheduled pages"].every <= timedelta(seconds=15)


def test_code_can_not_make_it_live_before(client):
    page = _embargoed()
    page.live = True
    with pytest.raises(EmbargoError):
        page.save()
    assert not PressReleasePage.objects.get(pk=page.pk).live


def test_a_translation_that_was_drafted_without_the_embargo_waits_for_it():
    page = PressReleasePageFactory(live=False)
    turkish = translated(page, "tr")
    turkish.unpublish()
    draft = turkish.get_latest_revision()
    page.embargo_until = _in_an_hour()
    page.save()
    page.save_revision().publish()
    draft.publish()
    turkish.refresh_from_db()
    assert not turkish.live
    assert turkish.embargo_until == page.embargo_until


def test_an_embargo_that_was_moved_later_holds_for_the_text_that_was_scheduled_before():
    page = _embargoed()
    page.embargo_until = timezone.now() + 5 * HOUR
    page.save()
    page.save_revision()  # nobody has approved it yet
    scheduled = page.revisions.get(approved_go_live_at__isnull=False)
    Revision.objects.filter(pk=scheduled.pk).update(approved_go_live_at=timezone.now() - HOUR)
    run_due_jobs()
    page.refresh_from_db()
    assert not page.live
    assert page.revisions.get(pk=scheduled.pk).approved_go_live_at == page.embargo_until


def test_an_embargo_that_was_moved_earlier_and_approved_ends_earlier():
    page = _embargoed(embargo_until=timezone.now() + 5 * HOUR)
    turkish = translated(page, "tr")
    page.embargo_until = sooner = _in_an_hour()
    page.save()
    page.save_revision().publish()
    turkish.get_latest_revision().publish()
    for each in (page, turkish):
        each.refresh_from_db()
        assert each.revisions.get(approved_go_live_at__isnull=False).approved_go_live_at == sooner


def test_a_draft_without_the_embargo_lets_no_translation_out_before_the_approved_hour():
    page = _embargoed()
    until = page.embargo_until
    turkish = translated(page, "tr")
    page.embargo_until = None
    page.save()
    page.save_revision()  # nobody has approved it
    turkish.get_latest_revision().publish()
    turkish.refresh_from_db()
    assert not turkish.live
    assert turkish.revisions.get(approved_go_live_at__isnull=False).approved_go_live_at == until


def test_what_is_public_can_not_be_put_under_an_embargo():
    page = PressReleasePageFactory()
    page.embargo_until = _in_an_hour()
    with pytest.raises(ValidationError) as refusal:
        page.save_revision()
    assert list(refusal.value.message_dict) == ["embargo_until"]


def test_a_release_is_of_the_day_on_which_its_embargo_ends():
    page = _embargoed(embargo_until=timezone.now() + timedelta(days=3))
    assert page.published_on == timezone.localdate() + timedelta(days=3)


# The editor's form


def _fields(**fields):
    usual = {
        "content": stream("Punimet mbaruan."),
        "published_on": "2026-11-20",
        "lead_image": "",
        "lead_image_alt": "",
        "embargo_until": "",
        "contact_name": "Zyra",
        "contact_phone": "",
        "contact_email": "zyra@example.invalid",
        "directorate": "",
    }
    return page_form(**(usual | fields)) | {"topics": []}


def _send(client, action, **fields):
    path = f"/cms/pages/add/news/pressreleasepage/{section(PressReleaseIndexPage).pk}/"
    return client.post(path, _fields(**fields) | {action: "1"})


@pytest.mark.parametrize("typed", ["2020-01-01 10:00", "9999-12-31 10:00", "nesër"])
def test_an_embargo_that_can_not_be_meant_is_refused_at_its_field(typed, client):
    sign_in(client, "Editors")
    answer = _send(client, "action-save", embargo_until=typed)
    assert list(answer.context["form"].errors) == ["embargo_until"]
    assert typed in answer.content.decode()


def test_the_chief_who_publishes_too_early_schedules(client):
    page = PressReleasePageFactory(title=WORD, live=False, user=UserFactory(groups=["Editors"]))
    sign_in(client, "Heads of the office")
    until = timezone.localtime() + HOUR
    fields = _fields(embargo_until=f"{until:%Y-%m-%d %H:%M}", directorate=str(BodyFactory().pk))
    answer = client.post(f"/cms/pages/{page.pk}/edit/", fields | {"action-publish": "1"})
    assert answer.status_code == 302
    page.refresh_from_db()
    assert not page.live
    assert page.revisions.get(approved_go_live_at__isnull=False).approved_go_live_at == page.embargo_until


def test_bulk_publishing_schedules(client):
    page = PressReleasePageFactory(title=WORD, live=False, user=UserFactory(), embargo_until=_in_an_hour())
    sign_in(client, "Heads of the office")
    answer = client.post(f"/cms/bulk/wagtailcore/page/publish/?id={page.pk}&next=/cms/", follow=True)
    assert answer.status_code == 200
    assert not Page.objects.get(pk=page.pk).live
    assert page.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_the_embargo_of_a_public_release_is_refused_in_the_form(client):
    page = PressReleasePageFactory(title=WORD)
    sign_in(client, "Editors")
    answer = client.post(f"/cms/pages/{page.pk}/edit/", _fields(embargo_until="2027-01-01 10:00"))
    assert list(answer.context["form"].errors) == ["embargo_until"]


@pytest.mark.parametrize("action", ["action-save", "action-submit"])
def test_a_new_release_can_be_put_under_an_embargo_at_once(action, client):
    sign_in(client, "Editors")
    until = timezone.localtime() + HOUR
    fields = {"embargo_until": f"{until:%Y-%m-%d %H:%M}", "directorate": str(BodyFactory().pk), "title": WORD}
    answer = _send(client, action, **fields)
    assert answer.status_code == 302, answer.context["form"].errors
    page = PressReleasePage.objects.get(title=WORD)
    assert not page.live
    assert page.get_latest_revision_as_object().embargo_until


def test_one_text_that_refuses_stops_no_other():
    refused = _embargoed()
    page = PressReleasePageFactory(title="Tjetër", embargo_until=_in_an_hour())
    for each in (refused, page):
        _let_it_end(each)
    for revision in Revision.objects.for_instance(refused):
        revision.content["title"] = ""
        revision.save()
    run_due_jobs()
    assert [Page.objects.get(pk=each.pk).live for each in (refused, page)] == [False, True]
