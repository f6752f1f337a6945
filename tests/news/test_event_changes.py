"""What was said in public of an event stays said: every change is logged, with its reason."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.translation import gettext
from wagtail.models import Locale
from wagtail_localize.models import Translation

from core.models.append_only import AppendOnlyError
from news.models import EventChange, EventIndexPage, EventPage, EventReason
from tests.editing import page_form, sign_in, stream
from tests.factories import BodyFactory, EventPageFactory, section
from tests.factories.full import translated
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
WHY = "Salla është e zënë."


def _publish(page, reasons=None, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.change_reasons = reasons or {}
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def _kinds():
    return [change.kind for change in EventChange.objects.all()]


def test_the_announcement_is_the_first_row_and_a_new_text_adds_none():
    page = EventPageFactory()
    _publish(page, title="Titull tjetër", summary="Tjetër.")
    assert _kinds() == ["announced"]


def test_a_draft_is_in_no_log():
    page = EventPageFactory(live=False)
    page.end_at += DAY
    page.save()
    page.save_revision()
    assert _kinds() == []


def test_each_change_is_a_row_with_what_was_before_and_what_is_now():
    page = EventPageFactory()
    before = page.start_at
    _publish(page, {"sq": WHY}, start_at=before + DAY, end_at=page.end_at + DAY)
    row = EventChange.objects.last()
    assert (row.kind, row.old_start_at, row.new_start_at) == ("moved", before, before + DAY)
    _publish(page, {"sq": WHY}, place_text="Teatri i qytetit")
    assert EventChange.objects.last().old_place == "Salla e Kuvendit"
    _publish(page, {"sq": WHY}, status="postponed")
    _publish(page, {"sq": WHY}, status="scheduled", start_at=before)
    _publish(page, {"sq": WHY}, status="cancelled")
    assert _kinds() == ["announced", "moved", "place", "postponed", "reinstated", "cancelled"]
    assert EventReason.objects.count() == 5


def test_a_change_while_the_event_was_withdrawn_is_logged_when_it_comes_back():
    page = EventPageFactory()
    page.unpublish()
    page.refresh_from_db()
    page.end_at += DAY
    page.save()
    _publish(page)
    assert _kinds() == ["announced", "moved"]


def test_the_log_is_never_changed_and_outlives_the_event():
    page = EventPageFactory()
    _publish(page, {"sq": WHY}, status="cancelled")
    for rows in (EventChange.objects, EventReason.objects):
        with pytest.raises(AppendOnlyError):
            rows.all().delete()
        with pytest.raises(AppendOnlyError):
            rows.first().save()
    page.delete()
    assert _kinds() == ["announced", "cancelled"]


def test_a_cancelled_event_is_cancelled_in_every_language_at_once(client):
    page = EventPageFactory(start_at=timezone.now() + DAY, end_at=timezone.now() + 2 * DAY)
    english = translated(page, "en")
    assert client.get(english.get_url()).context["state"] == "upcoming"
    _publish(page, {"sq": WHY, "en": "The hall is taken."}, status="cancelled")
    response = client.get(english.get_url())
    assert response.context["state"] == "cancelled"
    shown = text(one(document(response), "//div[@class='event-changes']"))
    assert "The hall is taken." in shown
    assert WHY not in shown
    assert EventChange.objects.count() == 2


def test_a_translator_can_not_bring_back_the_old_time():
    page = EventPageFactory()
    translated(page, "tr")
    translation = Translation.objects.get(
        source__object_id=page.translation_key, target_locale=Locale.objects.get(language_code="tr")
    )
    _publish(page, {"sq": WHY}, start_at=page.start_at + DAY, end_at=page.end_at + DAY)
    translation.save_target(publish=True)
    turkish = page.get_translation(translation.target_locale)
    assert turkish.live
    assert turkish.start_at == page.start_at
    assert turkish.get_latest_revision_as_object().start_at == page.start_at


def test_a_reason_in_another_language_says_which(client):
    page = EventPageFactory()
    english = translated(page, "en")
    _publish(page, {"sq": WHY}, status="postponed")
    reason = one(document(client.get(english.get_url())), "//p[@class='event-changes__reason']")
    assert (reason.get("lang"), text(reason)) == ("sq", WHY)


def test_a_language_that_lacks_the_reason_gets_it_later_and_none_is_rewritten():
    page = EventPageFactory()
    _publish(page, {"sq": WHY}, status="cancelled")
    _publish(page, {"sq": "Tjetër arsye.", "tr": "Salon dolu."})
    reasons = dict(EventReason.objects.values_list("language", "text"))
    assert reasons == {"sq": WHY, "tr": "Salon dolu."}
    assert _kinds() == ["announced", "cancelled"]


def test_a_change_whose_reason_is_not_known_says_so(client):
    page = EventPageFactory()
    _publish(page, status="cancelled")
    assert gettext("The reason was not recorded.") in client.get(page.get_url()).content.decode()


def test_serbian_reasons_are_read_in_both_alphabets(client):
    page = EventPageFactory()
    serbian = translated(page, "sr-latn")
    _publish(page, {"sq": WHY, "sr-latn": "Sala je zauzeta."}, status="cancelled")
    path = serbian.get_url().replace("/sr-latn/", "/sr-cyrl/")
    assert "Сала је заузета." in client.get(path).content.decode()


# The editor's form


def _fields(**fields):
    usual = {
        "kind": "ceremony",
        "status": "scheduled",
        "start_at": "2030-05-06 10:00",
        "end_at": "2030-05-06 11:00",
        "place_text": "Salla e Kuvendit",
        "place": "",
        "stream_url": "",
        "organiser": str(BodyFactory().pk),
        "audience": "Të gjithë.",
        "accreditation": "",
        "speakers": {"count": "0"},
        "content": stream("Ceremonia."),
        "published_on": "2026-11-20",
        "directorate": "",
    }
    return page_form(**(usual | fields)) | {"topics": []}


def _add(client, action, **fields):
    path = f"/cms/pages/add/news/eventpage/{section(EventIndexPage).pk}/"
    return client.post(path, _fields(**fields) | {action: "1"})


def _edit(client, page, action, **fields):
    return client.post(f"/cms/pages/{page.pk}/edit/", _fields(**fields) | {action: "1"})


@pytest.fixture
def event():
    """Public."""
    return EventPageFactory(slug="uji-kthehet", title="Uji kthehet")


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"end_at": "2030-05-06 09:00"}, "end_at"),
        ({"start_at": "9999-05-06 10:00", "end_at": "9999-05-06 11:00"}, "start_at"),
        ({"start_at": "nesër"}, "start_at"),
        ({"stream_url": "http://video.example.invalid/"}, "stream_url"),
        ({"stream_url": "javascript:alert(1)"}, "stream_url"),
        ({"organiser": ""}, "organiser"),
        ({"kind": "festë"}, "kind"),
        ({"end_at": ""}, "end_at"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_lost(fields, wrong, client):
    sign_in(client, "Editors")
    answer = _add(client, "action-submit", **fields)
    assert answer.status_code == 200
    assert wrong in answer.context["form"].errors
    assert "Ceremonia." in answer.content.decode()
    assert not EventPage.objects.exists()


def test_an_event_is_announced_without_a_reason(client):
    sign_in(client, "Editors")
    assert _add(client, "action-submit").status_code == 302
    assert EventPage.objects.get(slug="uji-kthehet").start_at.isoformat() == "2030-05-06T08:00:00+00:00"


@pytest.mark.parametrize(
    "fields",
    [{"start_at": "2030-05-06 10:30"}, {"status": "cancelled"}, {"place_text": "Teatri"}, {"is_all_day": "on"}],
)
def test_who_changes_a_public_event_is_asked_why(fields, event, client):
    sign_in(client, "Editors")
    answer = _edit(client, event, "action-submit", **fields)
    assert list(answer.context["form"].errors) == ["reason_sq"]
    assert _edit(client, event, "action-save", **fields).status_code == 302  # a draft may lack it
    assert _edit(client, event, "action-submit", reason_sq=WHY, **fields).status_code == 302


def test_who_changes_the_text_alone_is_not_asked(event, client):
    sign_in(client, "Editors")
    assert _edit(client, event, "action-submit", summary="Tjetër.").status_code == 302


def test_the_reason_waits_in_the_draft_until_somebody_publishes_it(event, client):
    sign_in(client, "Editors")
    _edit(client, event, "action-submit", status="cancelled", reason_sq=WHY, reason_tr="Salon dolu.")
    assert _kinds() == ["announced"]
    form = client.get(f"/cms/pages/{event.pk}/edit/").context["form"]
    assert form["reason_tr"].value() == "Salon dolu."
    event.refresh_from_db()
    event.get_latest_revision().publish()
    assert _kinds() == ["announced", "cancelled"]
    assert dict(EventReason.objects.values_list("language", "text")) == {"sq": WHY, "tr": "Salon dolu."}
    form = client.get(f"/cms/pages/{event.pk}/edit/").context["form"]
    assert not form["reason_sq"].value()


def test_a_draft_without_its_reason_is_published_by_no_way_of_the_admin(event, client):
    sign_in(client, "Editors")
    _edit(client, event, "action-save", status="cancelled")
    client.logout()
    sign_in(client, superuser=True)
    client.post(f"/cms/bulk/wagtailcore/page/publish/?id={event.pk}&next=/cms/")
    assert _edit(client, event, "action-publish", status="cancelled").status_code == 200  # the form asks
    event.refresh_from_db()
    assert event.status == "scheduled"
    assert _kinds() == ["announced"]
    client.logout()
    sign_in(client, "Editors")
    _edit(client, event, "action-save", status="cancelled", reason_sq=WHY)
    client.logout()
    sign_in(client, superuser=True)
    client.post(f"/cms/bulk/wagtailcore/page/publish/?id={event.pk}&next=/cms/")
    assert _kinds() == ["announced", "cancelled"]


def test_why_is_asked_only_of_events_that_people_know_of(client):
    sign_in(client, "Editors")
    asked = {}
    for live in (False, True):
        event = EventPageFactory(live=live)
        root = document(client.get(f"/cms/pages/{event.pk}/edit/"))
        asked[live] = bool(root.xpath("//textarea[@name='reason_sq']"))
    assert asked == {False: False, True: True}
