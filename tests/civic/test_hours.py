"""When an office is open: pure rules, at the edges of days, clocks and exceptions."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civic.hours import Openness, Schedule, Span, SpecialDays, grouped, overlapping, state_at

ZONE = ZoneInfo("Europe/Belgrade")
DAY = Span(time(8), time(16))
WORKING_WEEK = dict.fromkeys(range(5), (DAY,))
OFFICE = Schedule(WORKING_WEEK)


def _at(year, month, day, hour=0, minute=0, fold=0):
    return datetime(year, month, day, hour, minute, tzinfo=ZONE, fold=fold)


def _state(schedule, *moment, **kwargs):
    return state_at(schedule, _at(*moment, **kwargs), ZONE)


def _told(state):
    """What a reader is told: openness, end, next opening, by the clock on the wall."""
    return (
        state.openness.value,
        state.until and state.until.strftime("%d.%m. %H:%M"),
        state.opens_at and state.opens_at.strftime("%d.%m. %H:%M"),
    )


# 25 November 2026 is a Wednesday.
@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ((2026, 11, 25, 7, 59), ("closed_now", None, "25.11. 08:00")),
        ((2026, 11, 25, 8, 0), ("open", "25.11. 16:00", None)),
        ((2026, 11, 25, 15, 59), ("open", "25.11. 16:00", None)),
        ((2026, 11, 25, 16, 0), ("closed_now", None, "26.11. 08:00")),
        ((2026, 11, 25, 0, 0), ("closed_now", None, "25.11. 08:00")),
        ((2026, 11, 27, 23, 59), ("closed_now", None, "30.11. 08:00")),
        ((2026, 11, 28, 12, 0), ("closed_today", None, "30.11. 08:00")),
        ((2026, 11, 29, 23, 59), ("closed_today", None, "30.11. 08:00")),
    ],
)
def test_a_working_week_by_the_minute(moment, told):
    assert _told(_state(OFFICE, *moment)) == told


def test_the_day_is_that_of_the_offices_zone():
    late_in_utc = datetime(2026, 11, 27, 23, 30, tzinfo=UTC)  # in Gjilan it is Saturday
    assert _told(state_at(OFFICE, late_in_utc, ZONE)) == ("closed_today", None, "30.11. 08:00")


def test_a_break_at_noon_closes_for_its_time_only():
    schedule = Schedule(dict.fromkeys(range(5), (Span(time(13), time(16)), Span(time(8), time(12)))))
    assert _told(_state(schedule, 2026, 11, 25, 11, 0)) == ("open", "25.11. 12:00", None)
    assert _told(_state(schedule, 2026, 11, 25, 12, 30)) == ("closed_now", None, "25.11. 13:00")


def test_a_holiday_closes_and_the_next_opening_is_after_it():
    holiday = SpecialDays(date(2026, 11, 26), date(2026, 11, 27), reason="public holiday")
    schedule = Schedule(WORKING_WEEK, (holiday,))
    assert _told(_state(schedule, 2026, 11, 25, 17, 0)) == ("closed_now", None, "30.11. 08:00")
    state = _state(schedule, 2026, 11, 26, 10, 0)
    assert _told(state) == ("closed_today", None, "30.11. 08:00")
    assert state.special is holiday


def test_other_hours_hold_in_place_of_the_usual_ones_and_on_a_free_day():
    saturday = SpecialDays(date(2026, 11, 28), date(2026, 11, 28), (Span(time(10), time(12)),))
    schedule = Schedule(WORKING_WEEK, (saturday,))
    assert _told(_state(schedule, 2026, 11, 28, 11, 0)) == ("open", "28.11. 12:00", None)
    assert _told(_state(schedule, 2026, 11, 28, 12, 0)) == ("closed_now", None, "30.11. 08:00")


def test_the_first_of_two_special_days_counts():
    own = SpecialDays(date(2026, 11, 26), date(2026, 11, 26), (Span(time(9), time(10)),))
    above = SpecialDays(date(2026, 11, 26), date(2026, 11, 26))
    assert Schedule(WORKING_WEEK, (own, above)).spans_on(date(2026, 11, 26)) == own.spans


def test_hours_until_midnight_end_with_the_day_and_go_on_where_the_next_begins():
    schedule = Schedule({2: (Span(time(18), time(0)),), 3: (Span(time(0), time(2)),)})
    assert _told(_state(schedule, 2026, 11, 25, 23, 59)) == ("open", "26.11. 02:00", None)
    assert _told(_state(schedule, 2026, 11, 26, 1, 59)) == ("open", "26.11. 02:00", None)
    assert _told(_state(schedule, 2026, 11, 26, 2, 0)) == ("closed_now", None, "02.12. 18:00")


def test_what_never_closes_has_no_end():
    schedule = Schedule(dict.fromkeys(range(7), (Span(time(0), time(0)),)))
    assert _told(_state(schedule, 2026, 11, 25, 0, 0)) == ("open", None, None)


def test_an_hour_that_the_clocks_skip_is_no_opening():
    schedule = Schedule({6: (Span(time(2), time(3)),)})
    assert _told(_state(schedule, 2026, 3, 29, 1, 59)) == ("closed_now", None, "05.04. 02:00")
    through = Schedule({6: (Span(time(1), time(4)),)})
    assert _told(_state(through, 2026, 3, 29, 1, 30)) == ("open", "29.03. 04:00", None)


def test_an_hour_that_comes_twice_is_open_both_times():
    schedule = Schedule({6: (Span(time(2), time(4)),)})
    for fold in (0, 1):
        assert _told(_state(schedule, 2026, 10, 25, 2, 30, fold=fold)) == ("open", "25.10. 04:00", None)


def test_without_hours_nothing_is_said():
    special = SpecialDays(date(2026, 11, 25), date(2026, 11, 25))
    assert _state(Schedule(), 2026, 11, 25, 10) is None
    assert _state(Schedule({}, (special,)), 2026, 11, 25, 10) is None


def test_a_closure_without_end_names_no_day():
    schedule = Schedule(WORKING_WEEK, (SpecialDays(date(2026, 1, 1), date(2027, 12, 31)),))
    assert _told(_state(schedule, 2026, 11, 25, 10)) == ("closed_today", None, None)


def test_days_with_the_same_hours_are_one_group():
    week = {**WORKING_WEEK, 4: (Span(time(8), time(14)),)}
    assert [(first, last, len(spans)) for first, last, spans in grouped(week)] == [(0, 3, 1), (4, 4, 1), (5, 6, 0)]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([Span(time(8), time(12)), Span(time(12), time(16))], False),
        ([Span(time(8), time(12)), Span(time(11, 59), time(16))], True),
        ([Span(time(13), time(0)), Span(time(8), time(12))], False),
        ([Span(time(8), time(0)), Span(time(20), time(21))], True),
        ([], False),
    ],
)
def test_hours_of_a_day_overlap_or_do_not(spans, expected):
    assert overlapping(spans) is expected


hours = st.integers(0, 22).flatmap(lambda first: st.tuples(st.just(first), st.integers(first + 1, 23)))
weeks = st.dictionaries(st.integers(0, 6), hours.map(lambda pair: (Span(time(pair[0]), time(pair[1])),)), min_size=1)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))


@pytest.mark.property
@given(weeks, moments)
def test_the_state_agrees_with_the_clock_on_the_wall_and_turns_at_the_instant_it_names(week, moment):
    schedule = Schedule(week)
    state = state_at(schedule, moment, ZONE)
    wall = moment.astimezone(ZONE)
    spans = week.get(wall.weekday(), ())
    assert state.is_open is any(span.opens <= wall.time() < span.closes for span in spans)
    turn = (state.until or state.opens_at).astimezone(UTC)
    assert turn > moment
    assert state_at(schedule, turn, ZONE).is_open is not state.is_open
    assert state_at(schedule, turn - timedelta(microseconds=1), ZONE).is_open is state.is_open
    assert state.openness in Openness
