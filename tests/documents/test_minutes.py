"""Minutes: the meeting, who was there, and nothing that changes once they are adopted and published."""

import json
from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from wagtail.models import Locale
from wagtail.rich_text import RichText
from wagtail.test.utils.form_data import inline_formset, rich_text, streamfield

from civic.pages import today
from core.addresses import page_url
from documents.frozen_minutes import frozen_message
from documents.models import MinutesAttendance, MinutesDay, MinutesIndexPage, MinutesPage, PageFile
from search import index
from tests.editing import page_form, sign_in, stream
from tests.factories import BodyFactory, FileFactory, MinutesPageFactory, PersonFactory, section
from tests.factories.full import full_page, translated
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db


def _data(client, page):
    found = document(client.get(page_url(page))).xpath("//script[@type='application/ld+json']")
    return next(json.loads(each.text) for each in found if "DigitalDocument" in each.text)


def _titles(client, query=""):
    return [row.title for row in client.get(f"/sq/procesverbale/{query}").context["listing"].items]


# Shown


def test_full_minutes_show_the_meeting_all_its_days_and_who_was_there(client):
    page = full_page(MinutesPage)
    root = document(client.get(page_url(page)))
    facts = text(one(root, "//dl[@class='facts']"))
    for value in (page.body.name, "VIII", "Salla e Kuvendit", gettext("Regular session")):
        assert value in facts
    assert gettext("%(present)s of %(seats)s") % {"present": 1, "seats": 35} in facts
    times = [each.get("datetime") for each in root.xpath("//dl[@class='facts']//time")]
    assert times == ["2026-03-02", "2026-03-09"]
    groups = [text(each) for each in root.xpath("//h3[@class='attendance__title']")]
    assert groups == [f"{gettext('present').capitalize()} (1)", f"{gettext('excused').capitalize()} (1)"]
    people = text(one(root, "//div[@class='attendance']"))
    assert page.attendance.all()[0].person.name in people
    assert "Anëtari 77" in people
    validity = text(one(root, "//div[contains(@class, 'validity')]"))
    assert gettext("Adopted") in validity
    assert "Seanca IX" in validity


def test_a_person_has_the_name_that_the_readers_language_gives_it(client):
    page = full_page(MinutesPage)
    person = page.attendance.all()[0].person
    turkish = person.copy_for_translation(Locale.objects.get(language_code="tr"))
    turkish.name = "Üye 5"
    turkish.save()
    assert "Üye 5" in client.get(page_url(translated(page, "tr"))).content.decode()


def test_minutes_of_which_little_is_known_say_so(client):
    page = MinutesPageFactory(held_on=None, kind="", body=None, seats=35, summary="", content=[])
    facts = text(one(document(client.get(page_url(page))), "//dl[@class='facts']"))
    assert gettext("date not recorded") in facts
    assert gettext("not recorded") in facts
    assert page.search_date is None
    assert client.get("/sq/procesverbale/").status_code == 200
    assert client.get("/sq/procesverbale/rss/").status_code == 200
    assert _data(client, page)["name"] == page.title


def test_minutes_are_a_draft_until_the_day_of_their_adoption():
    assert MinutesPage(adopted_on=None, held_on=today()).state() == "draft"
    assert MinutesPage(adopted_on=None, held_on=None).state() == "unknown"
    assert MinutesPage(adopted_on=today()).state() == "adopted"
    assert MinutesPage(adopted_on=today() + timedelta(days=1)).state() == "draft"


def test_minutes_are_a_document_about_an_event_of_several_days(client):
    page = full_page(MinutesPage)
    data = _data(client, page)
    assert data["creativeWorkStatus"] == gettext("Adopted")
    event = data["about"]
    assert (event["@type"], event["startDate"], event["endDate"]) == ("Event", "2026-03-02", "2026-03-09")
    assert event["organizer"]["name"] == page.body.name
    assert event["location"]["name"] == "Salla e Kuvendit"


# The list


def test_the_list_narrows_by_body_year_kind_state_and_words(client):
    MinutesPageFactory(title="E kuvendit", body=BodyFactory(kind="assembly", slug="kuvendi"), held_on=date(2025, 5, 5))
    MinutesPageFactory(title="Urgjente", kind="urgent", adopted_on=date(2026, 11, 1))
    MinutesPageFactory(title="Pa datë", held_on=None, content=[])
    index.sync()
    assert _titles(client) == ["Urgjente", "E kuvendit", "Pa datë"]
    assert _titles(client, "?sort=oldest") == ["E kuvendit", "Urgjente", "Pa datë"]
    assert _titles(client, "?body=kuvendi") == ["E kuvendit"]
    assert _titles(client, "?year=2025") == ["E kuvendit"]
    assert _titles(client, "?kind=urgent") == ["Urgjente"]
    assert _titles(client, "?state=adopted") == ["Urgjente"]
    assert _titles(client, "?state=draft") == ["E kuvendit"]
    assert _titles(client, "?state=unknown") == ["Pa datë"]
    assert _titles(client, "?q=kuvendit") == ["E kuvendit"]


def test_a_row_tells_the_last_day_in_every_language(client):
    page = MinutesPageFactory(further_days=[MinutesDay(day=date(2026, 11, 3)), MinutesDay(day=date(2026, 11, 9))])
    translated(page, "tr")
    for path in ("/sq/procesverbale/", "/tr/tutanaklar/"):
        (row,) = client.get(path).context["listing"].items
        assert (row.held_on, row.last_day) == (date(2026, 10, 29), date(2026, 11, 9))


# Frozen


@pytest.fixture
def adopted():
    """Adopted and published."""
    rows = {"attendance": [MinutesAttendance(name="Anëtari 1")], "further_days": [MinutesDay(day=date(2026, 11, 3))]}
    facts = {"adopted_on": date(2026, 11, 12), "adopted_in": "Seanca IX", "body": BodyFactory(kind="assembly")}
    return MinutesPageFactory(title="Seanca VIII", number="VIII", seats=35, place="Salla", **(rows | facts))


CHANGES = {
    "title": "Seanca tjetër",
    "number": "IX",
    "kind": "urgent",
    "held_on": date(2026, 10, 28),
    "place": "Tjetërkund",
    "seats": 31,
    "adopted_on": None,
    "adopted_in": "Seanca X",
    "content": [("paragraph", RichText("<p>Tjetër vendim.</p>"))],
    "body": None,
}


def test_every_frozen_field_is_tried():
    assert set(CHANGES) == {*MinutesPage.frozen_facts, *MinutesPage.frozen_words}


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("way", ["save", "save_revision", "publish"])
def test_nothing_of_adopted_and_published_minutes_is_changed_by_code(adopted, name, way):
    page = MinutesPage.objects.get(pk=adopted.pk)
    setattr(page, name, CHANGES[name])
    save = {
        "save": page.save,
        "save_revision": page.save_revision,
        "publish": lambda: page.save_revision(clean=False).publish(),
    }[way]
    with pytest.raises(ValidationError) as refusal:
        save()
    assert name in refusal.value.message_dict
    assert getattr(MinutesPage.objects.get(pk=adopted.pk), name) == getattr(adopted, name)


@pytest.mark.parametrize(
    ("relation", "rows"),
    [
        ("attendance", lambda: []),
        ("attendance", lambda: [MinutesAttendance(name="Anëtari 1", status="absent")]),
        ("attendance", lambda: [MinutesAttendance(name="Anëtari 1"), MinutesAttendance(name="Anëtari 2")]),
        ("further_days", lambda: [MinutesDay(day=date(2026, 11, 4))]),
    ],
)
def test_nobody_is_added_to_or_taken_from_frozen_minutes_by_code(adopted, relation, rows):
    page = MinutesPage.objects.get(pk=adopted.pk)
    setattr(page, relation, rows())
    with pytest.raises(ValidationError):
        page.save_revision()


def test_an_older_version_is_not_published_over_frozen_minutes():
    page = MinutesPageFactory(title="Drafti")
    first = page.get_latest_revision()
    page.title, page.adopted_on = "Procesverbali", date(2026, 11, 12)
    page.save_revision().publish()
    with pytest.raises(ValidationError):
        first.publish()
    assert MinutesPage.objects.get(pk=page.pk).title == "Procesverbali"


def test_what_is_not_of_the_minutes_may_still_change(adopted):
    page = MinutesPage.objects.get(pk=adopted.pk)
    page.summary, page.seo_title = "Më thjesht.", "Tjetër titull"
    page.page_files = [PageFile(file=FileFactory())]
    page.save_revision().publish()
    assert MinutesPage.objects.get(pk=page.pk).summary == "Më thjesht."


def test_a_signed_file_may_be_added_and_none_taken_away(adopted):
    page = MinutesPage.objects.get(pk=adopted.pk)
    page.page_files = [PageFile(file=FileFactory())]
    page.save_revision().publish()
    page = MinutesPage.objects.get(pk=adopted.pk)
    page.page_files = []
    with pytest.raises(ValidationError):
        page.save_revision()


def test_drafts_and_minutes_that_were_not_published_are_open():
    draft = MinutesPageFactory(live=False, adopted_on=date(2026, 11, 12))
    draft.title = "Tjetër"
    draft.save_revision()
    published = MinutesPageFactory()
    published.title = "Tjetër"
    published.save_revision().publish()
    assert MinutesPage.objects.get(pk=published.pk).title == "Tjetër"
    assert not published.is_frozen()


def test_frozen_minutes_are_translated_and_the_words_of_a_translation_mended(adopted, client):
    turkish = translated(adopted, "tr")
    assert turkish.live
    assert turkish.title == "Seanca VIII [tr]"
    turkish = MinutesPage.objects.get(pk=turkish.pk)
    turkish.title = "VIII. oturum"
    turkish.save_revision().publish()
    assert "VIII. oturum" in client.get(page_url(MinutesPage.objects.get(pk=turkish.pk))).content.decode()


def test_a_translation_of_frozen_minutes_has_no_facts_of_its_own(adopted):
    turkish = MinutesPage.objects.get(pk=translated(adopted, "tr").pk)
    turkish.number = "XX"
    with pytest.raises(ValidationError) as refusal:
        turkish.save_revision()
    assert list(refusal.value.message_dict) == ["number"]


def test_a_withdrawn_page_stays_frozen(adopted):
    MinutesPage.objects.get(pk=adopted.pk).unpublish()
    page = MinutesPage.objects.get(pk=adopted.pk)
    page.title = "Tjetër"
    with pytest.raises(ValidationError):
        page.save_revision()


# The editor's form


EMPTY = ("body", "number", "place", "seats", "adopted_on", "adopted_in", "directorate")


def _fields(**fields):
    facts = dict.fromkeys(EMPTY, "") | {"kind": "regular", "held_on": "2026-10-29", "published_on": "2026-11-05"}
    rows = {"further_days": inline_formset([]), "attendance": inline_formset([]), "content": stream("Pika 1.")}
    return page_form(**(facts | rows | {"body": str(BodyFactory(kind="assembly").pk)} | fields))


def _send(client, action, **fields):
    path = f"/cms/pages/add/documents/minutespage/{section(MinutesIndexPage).pk}/"
    return client.post(path, _fields(**fields) | {action: "1"})


def test_minutes_are_submitted_with_days_and_people(client):
    sign_in(client, "Editors")
    person = PersonFactory()
    people = inline_formset(
        [
            {"person": str(person.pk), "name": "", "role": "chair", "status": "present"},
            {"person": "", "name": "Anëtari 9", "role": "", "status": "excused"},
        ]
    )
    answer = _send(client, "action-submit", attendance=people, further_days=inline_formset([{"day": "2026-11-03"}]))
    assert answer.status_code == 302
    page = MinutesPage.objects.get(slug="uji-kthehet")
    assert [(row.person, row.name) for row in page.attendance.all()] == [(person, ""), (None, "Anëtari 9")]
    assert page.days() == [date(2026, 10, 29), date(2026, 11, 3)]
    assert page.current_workflow_state


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"adopted_on": "2026-10-28"}, "adopted_on"),
        ({"adopted_on": "2099-10-28"}, "adopted_on"),
        ({"adopted_in": "Seanca IX"}, "adopted_on"),
        ({"held_on": "9999-10-29"}, "held_on"),
        ({"held_on": "0206-10-29"}, "held_on"),
        ({"held_on": ""}, "held_on"),
        ({"seats": "0"}, "seats"),
        ({"seats": "99999999"}, "seats"),
        ({"body": ""}, "body"),
        ({"kind": "banana"}, "kind"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_lost(client, fields, wrong):
    sign_in(client, "Editors")
    answer = _send(client, "action-submit", place="Salla e Kuvendit", **fields)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [wrong]
    assert one(document(answer), "//input[@name='place']").get("value") == "Salla e Kuvendit"
    assert "Pika 1." in answer.content.decode()


def _person(**fields):
    return {"person": "", "name": "", "role": "", "status": "present"} | fields


def test_people_and_days_are_told_apart_at_their_rows(client):
    sign_in(client, "Editors")
    person = str(PersonFactory().pk)
    people = [_person(person=person), _person(person=person), _person(role="chair"), _person(person=person, name="x")]
    days = inline_formset([{"day": "2026-10-29"}, {"day": "2026-11-20"}])
    fields = {"attendance": inline_formset(people), "further_days": days, "adopted_on": "2026-11-12"}
    form = _send(client, "action-submit", **fields).context["form"]
    assert [list(each) for each in form.formsets["attendance"].errors] == [[], ["person"], ["person"], ["name"]]
    assert [list(each) for each in form.formsets["further_days"].errors] == [["day"], ["day"]]


def _edit(client, page, **fields):
    """Send the page's own form with these fields instead."""
    row, day = page.attendance.get(), page.further_days.get()
    people = [_person(id=str(row.pk), name="Anëtari 1")]
    known = {
        "title": page.title,
        "slug": page.slug,
        "body": str(page.body_id),
        "number": "VIII",
        "place": "Salla",
        "seats": "35",
        "adopted_on": "2026-11-12",
        "adopted_in": "Seanca IX",
        "content": streamfield([("paragraph", rich_text("<p>Pika 1. Miratohet rendi i ditës.</p>"))]),
        "attendance": inline_formset(people, initial=1),
        "further_days": inline_formset([{"id": str(day.pk), "day": "2026-11-03"}], initial=1),
    }
    return client.post(f"/cms/pages/{page.pk}/edit/", _fields(**(known | fields)) | {"action-save": "1"})


def test_the_form_of_frozen_minutes_takes_a_new_summary(adopted, client):
    sign_in(client, "Editors")
    answer = _edit(client, adopted, summary="Më thjesht.")
    assert answer.status_code == 302, answer.context["form"].errors
    assert MinutesPage.objects.get(pk=adopted.pk).get_latest_revision_as_object().summary == "Më thjesht."


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"title": "Tjetër"}, "title"),
        ({"held_on": "2026-10-28"}, "held_on"),
        ({"adopted_on": ""}, "adopted_on"),
        ({"content": stream("Tjetër vendim.")}, "content"),
        ({"attendance": inline_formset([])}, None),
    ],
)
def test_the_form_of_frozen_minutes_refuses_the_rest_and_says_what_to_do(adopted, client, fields, wrong):
    sign_in(client, "Editors")
    if wrong is None:
        row = adopted.attendance.get()
        fields = {"attendance": inline_formset([_person(id=str(row.pk), name="Anëtari 7")], initial=1)}
    answer = _edit(client, adopted, **fields)
    assert answer.status_code == 200
    told = answer.context["form"].errors[wrong or "__all__"]
    assert told == [frozen_message()]


def test_the_editor_is_told_before_trying(adopted, client):
    sign_in(client, "Editors")
    said = frozen_message()
    assert said in client.get(f"/cms/pages/{adopted.pk}/edit/").content.decode()
    assert said not in client.get(f"/cms/pages/{MinutesPageFactory().pk}/edit/").content.decode()
