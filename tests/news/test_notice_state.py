"""Where a notice is in its time: a day from, a day to, both included."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from news.models import NoticePage
from news.models.notices import NoticeState, in_state
from tests.factories import NoticePageFactory

pytestmark = pytest.mark.django_db  # a page that is made asks for its content type

PAST, CURRENT, UPCOMING = NoticeState.PAST, NoticeState.CURRENT, NoticeState.UPCOMING
FIRST, LAST = date(2026, 3, 10), date(2026, 3, 20)


def _state(valid_from, valid_to, on):
    return NoticePage(valid_from=valid_from, valid_to=valid_to).state(on)


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2026, 3, 9), UPCOMING),
        (date(2026, 3, 10), CURRENT),
        (date(2026, 3, 15), CURRENT),
        (date(2026, 3, 20), CURRENT),
        (date(2026, 3, 21), PAST),
    ],
)
def test_the_first_and_the_last_day_belong_to_the_time_of_a_notice(on, state):
    assert _state(FIRST, LAST, on) is state


def test_a_notice_of_one_day_is_valid_on_that_day():
    assert _state(FIRST, FIRST, FIRST) is CURRENT


def test_a_notice_without_a_first_day_is_valid_until_its_last():
    assert _state(None, LAST, date(1999, 1, 1)) is CURRENT


def test_a_notice_whose_end_is_not_recorded_is_past():
    assert _state(FIRST, None, FIRST) is PAST
    assert _state(None, None, FIRST) is PAST


def test_a_notice_does_not_end_before_it_begins():
    with pytest.raises(ValidationError) as refusal:
        NoticePage(title="x", valid_from=LAST, valid_to=FIRST).clean()
    assert list(refusal.value.message_dict) == ["valid_to"]
    NoticePage(title="x", valid_from=FIRST, valid_to=FIRST).clean()


days = st.none() | st.dates(date(2026, 3, 1), date(2026, 3, 12))


@pytest.mark.property
@given(days, days, st.dates(date(2026, 2, 27), date(2026, 3, 14)))
def test_the_state_changes_once_a_border_and_never_back(valid_from, valid_to, on):
    order = [UPCOMING, CURRENT, PAST]
    today, tomorrow = (_state(valid_from, valid_to, on + timedelta(days=n)) for n in (0, 1))
    assert order.index(today) <= order.index(tomorrow)


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(days, days, st.dates(date(2026, 2, 27), date(2026, 3, 14)))
def test_the_database_finds_each_notice_in_the_state_that_it_says_and_in_no_other(page, valid_from, valid_to, on):
    with transaction.atomic():
        NoticePage.objects.filter(pk=page.pk).update(valid_from=valid_from, valid_to=valid_to)
        found = [state for state in NoticeState if NoticePage.objects.filter(in_state(state, on), pk=page.pk).exists()]
        assert found == [_state(valid_from, valid_to, on)]


@pytest.fixture
def page(db):
    return NoticePageFactory()


def test_there_is_no_other_state():
    with pytest.raises(ValueError, match="expired"):
        in_state("expired", FIRST)
