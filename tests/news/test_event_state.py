"""Where an event is in its time: right to the second, in Python and in SQL alike."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from news.models import EventPage
from news.models.event_state import EventState, EventStatus, over, span, state_of
from tests.factories import EventPageFactory

pytestmark = pytest.mark.django_db  # a page that is made asks for its content type

START = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
END = datetime(2026, 3, 10, 10, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def _state(at, *, start=START, end=END, all_day=False, status="scheduled"):
    return state_of(status, span(start, end, is_all_day=all_day), at)


@pytest.mark.parametrize(
    ("at", "state"),
    [
        (START - SECOND, EventState.UPCOMING),
        (START, EventState.NOW),
        (END - SECOND, EventState.NOW),
        (END, EventState.PAST),
    ],
)
def test_the_start_belongs_to_an_event_and_the_end_does_not(at, state):
    assert _state(at) is state


def test_an_event_without_a_recorded_end_is_over_with_its_day_in_kosovo():
    midnight = datetime(2026, 3, 10, 23, 0, tzinfo=UTC)
    assert _state(midnight - SECOND, end=None) is EventState.NOW
    assert _state(midnight, end=None) is EventState.PAST


def test_whole_days_last_till_midnight_of_the_last_one_also_where_the_clocks_change():
    saturday, sunday = datetime(2026, 3, 27, 23, 0, tzinfo=UTC), datetime(2026, 3, 28, 23, 0, tzinfo=UTC)
    midnight = datetime(2026, 3, 29, 22, 0, tzinfo=UTC)
    days = {"start": saturday, "end": sunday, "all_day": True}
    assert _state(saturday - SECOND, **days) is EventState.UPCOMING
    assert _state(midnight - SECOND, **days) is EventState.NOW
    assert _state(midnight, **days) is EventState.PAST


def test_what_is_called_off_says_so_at_any_time_and_what_is_not_recorded_too():
    for at in (START - SECOND, START, END):
        assert _state(at, status="cancelled") is EventState.CANCELLED
        assert _state(at, status="postponed") is EventState.POSTPONED
        assert _state(at, start=None, end=None) is EventState.NOT_RECORDED


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"start_at": END, "end_at": START}, "end_at"),
        ({"start_at": None, "end_at": END}, "start_at"),
        ({"start_at": START.replace(year=9999)}, "start_at"),
        ({"start_at": START, "end_at": START.replace(year=2062)}, "end_at"),
        ({"start_at": START.replace(year=26)}, "start_at"),
    ],
)
def test_times_that_can_not_be_meant_are_refused_at_their_field(fields, wrong):
    with pytest.raises(ValidationError) as refusal:
        EventPage(title="x", **fields).clean()
    assert list(refusal.value.message_dict) == [wrong]


moments = st.none() | st.datetimes(datetime(2026, 3, 27), datetime(2026, 3, 31)).map(
    lambda moment: moment.replace(minute=0, second=0, microsecond=0, tzinfo=UTC)
)


@pytest.fixture
def page(db):
    return EventPageFactory()


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(moments, moments, st.booleans(), st.sampled_from(EventStatus.values), moments.filter(bool))
def test_the_lists_divide_events_as_their_pages_do(page, start, end, all_day, status, at):
    if start is None or (end is not None and end < start):
        end = None
    event = EventPage(title="x", start_at=start, end_at=end, is_all_day=all_day, status=status)
    event.tidy_times()
    times = {"start_at": event.start_at, "end_at": event.end_at}
    with transaction.atomic():
        EventPage.objects.filter(pk=page.pk).update(status=status, is_all_day=all_day, **times)
        is_over = EventPage.objects.filter(over(at), pk=page.pk).exists()
        is_not = EventPage.objects.exclude(over(at)).filter(pk=page.pk).exists()
    time_of_it = event.time_of_it()
    ended = (time_of_it is None or time_of_it.end <= at) and status != EventStatus.POSTPONED
    assert (is_over, is_not) == (ended, not ended)
