"""Bodies are dated: directorates are abolished and come back."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Locale

from civic.models import Body, BodyPeriod, Membership
from tests.factories import BodyFactory, PersonFactory, PlaceFactory, TopicFactory

pytestmark = pytest.mark.django_db

ONE_DAY = timedelta(days=1)


def _existed(body, day):
    return Body.objects.existing(on=day).filter(pk=body.pk).exists()


def _with_periods(*periods):
    body = BodyFactory()
    for valid_from, valid_to in periods:
        BodyPeriod.objects.create(body=body, valid_from=valid_from, valid_to=valid_to)
    return body


def test_a_body_that_was_abolished_and_restored_existed_before_and_after_but_not_between():
    body = _with_periods((date(2010, 1, 1), date(2014, 6, 30)), (date(2018, 3, 1), None))
    expected = {
        date(2009, 12, 31): False,
        date(2010, 1, 1): True,
        date(2014, 6, 30): True,
        date(2014, 7, 1): False,
        date(2018, 2, 28): False,
        date(2018, 3, 1): True,
        date(2099, 1, 1): True,
    }
    assert {day: _existed(body, day) for day in expected} == expected


def test_a_body_without_any_period_always_existed():
    assert _existed(BodyFactory(), date(1900, 1, 1))


def test_an_open_end_has_no_day():
    body = _with_periods((None, date(2020, 12, 31)))
    assert _existed(body, date(1900, 1, 1))
    assert not _existed(body, date(2021, 1, 1))


@pytest.mark.parametrize("code", ["sq", "tr"])
def test_the_periods_of_a_body_hold_for_its_row_in_every_language(code):
    body = _with_periods((None, date(2020, 12, 31)))
    locale = Locale.objects.get(language_code=code)
    if code != "sq":
        body.copy_for_translation(locale).save()
    row = Body.objects.in_locale(locale).get(translation_key=body.translation_key)
    assert _existed(row, date(2020, 12, 31))
    assert not _existed(row, date(2021, 1, 1))


days = st.dates(date(2000, 1, 1), date(2000, 1, 20))


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.none() | days, st.none() | days), min_size=1, max_size=3), days)
def test_a_body_exists_on_a_day_if_one_of_its_periods_has_the_day(periods, day):
    with transaction.atomic():
        body = _with_periods(*periods)
        expected = any((first or day) <= day <= (last or day) for first, last in periods)
        assert _existed(body, day) is expected
        transaction.set_rollback(True)


@pytest.mark.parametrize("model", [BodyPeriod, Membership])
def test_no_period_and_no_membership_ends_before_it_begins(model):
    day = date(2026, 1, 1)
    model(valid_from=day, valid_to=day).clean()
    model(valid_from=day, valid_to=None).clean()
    with pytest.raises(ValidationError) as refusal:
        model(valid_from=day, valid_to=day - ONE_DAY).clean()
    assert list(refusal.value.message_dict) == ["valid_to"]


def test_a_short_name_stands_for_one_record_a_language():
    topic = TopicFactory(slug="uji")
    topic.copy_for_translation(Locale.objects.get(language_code="tr")).save()
    with pytest.raises(IntegrityError), transaction.atomic():
        TopicFactory(slug="uji")


def test_records_say_their_names():
    body, person = BodyFactory(name="Kuvendi"), PersonFactory(name="Anëtari 7")
    assert [str(body), str(person), str(PlaceFactory(name="Cernicë"))] == ["Kuvendi", "Anëtari 7", "Cernicë"]
    assert str(Membership(person=person, body=body)) == "Anëtari 7, Kuvendi"
    assert str(BodyPeriod(valid_from=date(2026, 1, 1))) == "2026-01-01 – …"
