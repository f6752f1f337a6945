"""How a body is reached, as a reader is told."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string
from django.utils.translation import override
from lxml import html
from wagtail.models import Locale

from civic.contacts import contact_of, contacts_of
from civic.models import BodyHours, BodyPhone, BodySpecialHours
from tests.factories import BodyFactory
from tests.markup import text

pytestmark = pytest.mark.django_db

WEDNESDAY = datetime(2026, 11, 25, 9, tzinfo=UTC)  # 10:00 in Gjilan


@pytest.fixture
def office():
    body = BodyFactory(
        name="Zyra e Gjendjes Civile",
        email="zyra@gjilan.example",
        street_address="Rruga e Parë 7",
        room="Kati i parë, zyra 4",
        latitude=Decimal("42.463500"),
        longitude=Decimal("21.469400"),
    )
    BodyPhone.objects.create(body=body, number="0280 000 011")
    BodyPhone.objects.create(body=body, number="+383 280 000 012", kind="fax")
    for weekday in range(5):
        BodyHours.objects.create(body=body, weekday=weekday, opens=time(8), closes=time(16))
    return body


def _translate(body, code, **fields):
    sister = body.copy_for_translation(Locale.objects.get(language_code=code))
    for field, value in fields.items():
        setattr(sister, field, value)
    sister.save()
    return sister


def _shown(contact):
    return html.fragment_fromstring(render_to_string("civic/components/contact.html", {"contact": contact}))


def test_a_number_is_dialled_in_full_and_a_fax_is_not_dialled(office):
    contact = contact_of(office.translation_key)
    assert [(phone.e164, phone.href) for phone in contact.phones] == [
        ("+383280000011", "tel:+383280000011"),
        ("+383280000012", ""),
    ]
    assert contact.phone.display == "+383 280 000 011"


def test_the_place_has_a_link_to_a_map_and_one_for_the_readers_own(office):
    contact = contact_of(office.translation_key)
    assert contact.geo_url == "geo:42.463500,21.469400"
    assert contact.map_url == (
        "https://www.openstreetmap.org/?mlat=42.463500&mlon=21.469400#map=18/42.463500/21.469400"
    )


@pytest.mark.parametrize(
    ("code", "days"),
    [
        ("sq", ["E hënë – e premte", "E shtunë – e dielë"]),
        ("sr-latn", ["Ponedeljak – petak", "Subota – nedelja"]),
        ("tr", ["Pazartesi – Cuma", "Cumartesi – Pazar"]),
        ("en", ["Monday – Friday", "Saturday – Sunday"]),
    ],
)
def test_days_are_named_in_the_readers_language_and_grouped(code, days, office):
    with override(code):
        hours = contact_of(office.translation_key).hours
    assert [line.days.lower() for line in hours] == [day.lower() for day in days]
    assert [line.hours for line in hours] == ["8:00–16:00", ""]


def test_facts_hold_in_every_language_and_words_that_are_not_translated_say_their_language(office):
    _translate(office, "tr", name="Nüfus Dairesi", room="Birinci kat, oda 4", street_address="")
    with override("tr"):
        contact = contact_of(office.translation_key)
    assert (contact.name.name, contact.email, len(contact.phones)) == ("Nüfus Dairesi", "zyra@gjilan.example", 2)
    assert (contact.room.text, contact.room.lang) == ("Birinci kat, oda 4", "")
    assert (contact.street_address.text, contact.street_address.lang) == ("Rruga e Parë 7", "sq")


@pytest.mark.parametrize(
    ("moment", "code", "words"),
    [
        (WEDNESDAY, "en", ("Open now", "until 16:00")),
        (datetime(2026, 11, 25, 6, tzinfo=UTC), "en", ("Closed now", "opens today at 8:00")),
        (datetime(2026, 11, 25, 16, tzinfo=UTC), "en", ("Closed now", "opens tomorrow at 8:00")),
        (datetime(2026, 11, 28, 9, tzinfo=UTC), "en", ("Closed today", "opens again: Monday, 30 November, 8:00")),
    ],
)
def test_the_state_is_said_in_words(moment, code, words, office):
    with override(code):
        told = contact_of(office.translation_key, moment).state_words
    assert (told.label, told.detail) == words


def test_the_state_is_computed_at_each_call_and_everything_else_kept(office, django_assert_num_queries):
    contact_of(office.translation_key, WEDNESDAY)
    with django_assert_num_queries(2):  # the generation, at each call outside of a request
        assert contact_of(office.translation_key, WEDNESDAY).state.is_open
        assert not contact_of(office.translation_key, datetime(2026, 11, 25, 16, tzinfo=UTC)).state.is_open


def test_a_change_of_the_hours_is_seen_at_once(office):
    assert contact_of(office.translation_key, WEDNESDAY).state.is_open
    BodySpecialHours.objects.create(body=office, valid_from=date(2026, 11, 25), reason="holiday")
    contact = contact_of(office.translation_key, WEDNESDAY)
    assert not contact.state.is_open
    assert contact.state_words.reason == contact.special[0].reason != ""


def test_holidays_of_the_body_above_hold_for_its_parts_unless_they_have_their_own(office):
    mayor = BodyFactory(kind="mayor")
    office.parent = mayor
    office.save()
    for day in (25, 26):
        BodySpecialHours.objects.create(body=mayor, valid_from=date(2026, 11, day))
    BodySpecialHours.objects.create(
        body=office, valid_from=date(2026, 11, 25), opens=time(9), closes=time(11), reason="event"
    )
    assert contact_of(office.translation_key, WEDNESDAY).state.is_open
    assert not contact_of(office.translation_key, datetime(2026, 11, 26, 9, tzinfo=UTC)).state.is_open


def test_days_that_are_past_are_told_no_more(office):
    BodySpecialHours.objects.create(body=office, valid_from=date(2026, 11, 20), valid_to=date(2026, 11, 24))
    BodySpecialHours.objects.create(body=office, valid_from=date(2026, 11, 27), valid_to=date(2026, 11, 28))
    contact = contact_of(office.translation_key, WEDNESDAY)
    assert [(line.first, line.last) for line in contact.special] == [(date(2026, 11, 27), date(2026, 11, 28))]


def test_what_is_not_recorded_is_said_to_be_so():
    contact = contact_of(BodyFactory().translation_key)
    assert (contact.is_recorded, contact.state, contact.map_url, contact.phone) == (False, None, "", None)
    with override("en"):
        told = text(_shown(contact))
    assert told == "How to reach this office is not recorded. Opening hours are not recorded."


def test_the_component_shows_everything_there_is(office):
    root = _shown(contact_of(office.translation_key, WEDNESDAY))
    assert [link.get("href") for link in root.xpath("//a")][:2] == ["tel:+383280000011", "mailto:zyra@gjilan.example"]
    assert len(root.xpath("//table/caption")) == 1
    assert "Rruga e Parë 7, Kati i parë, zyra 4" in text(root)


def test_unknown_keys_are_left_out_and_the_order_is_kept(office):
    other = BodyFactory()
    keys = [other.translation_key, office.translation_key]
    assert [contact.key for contact in contacts_of([*keys, Locale.objects.first().pk])] == keys
    assert contact_of(None) is None


@pytest.mark.parametrize("number", ["", "asgjë", "12", "0280 000 011 22 33 44 55 66"])
def test_what_is_no_number_is_refused(number, office):
    with pytest.raises(ValidationError) as refusal:
        BodyPhone(body=office, number=number).full_clean()
    assert "number" in refusal.value.message_dict


@pytest.mark.parametrize(
    "row",
    [
        BodyHours(weekday=0, opens=time(16), closes=time(8)),
        BodySpecialHours(valid_from=date(2026, 1, 2), opens=time(8)),
        BodySpecialHours(valid_from=date(2026, 1, 2), opens=time(8), closes=time(8)),
    ],
)
def test_hours_that_can_not_be_are_refused_where_they_end(row):
    with pytest.raises(ValidationError) as refusal:
        row.clean()
    assert list(refusal.value.message_dict) == ["closes"]


def test_midnight_is_an_end():
    BodyHours(weekday=0, opens=time(16), closes=time(0)).clean()


@pytest.mark.parametrize(("latitude", "longitude", "field"), [("91", "21", "latitude"), ("42", "181", "longitude")])
def test_coordinates_lie_on_the_earth(latitude, longitude, field):
    body = BodyFactory(latitude=Decimal(latitude), longitude=Decimal(longitude))
    with pytest.raises(ValidationError) as refusal:
        body.full_clean()
    assert list(refusal.value.message_dict) == [field]


def test_a_place_has_both_coordinates():
    with pytest.raises(ValidationError) as refusal:
        BodyFactory(latitude=Decimal(42)).full_clean()
    assert list(refusal.value.message_dict) == ["longitude"]
