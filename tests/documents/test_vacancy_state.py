"""Where a vacancy is in its time, to the second; and the same rule in the database."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.cache import cache
from django.db import transaction
from django.utils import timezone
from django.utils.translation import override
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from documents.models import VacancyPage, VacancyStage
from documents.models.vacancies.listing import in_state, with_result
from documents.vacancy_state import VacancyState, VacancyTimes
from documents.vacancy_words import LABELS, time_words
from tests.factories import VacancyPageFactory

OPENS = datetime(2026, 3, 10, 7, tzinfo=UTC)
CLOSES = datetime(2026, 3, 20, 14, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def _state(now, **times):
    times = {"opens_at": OPENS, "closes_at": CLOSES} | times
    return VacancyTimes(**times).state(now, timezone.localdate(now))


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (OPENS - SECOND, VacancyState.UPCOMING),
        (OPENS, VacancyState.OPEN),
        (CLOSES - SECOND, VacancyState.OPEN),
        (CLOSES - timedelta(microseconds=1), VacancyState.OPEN),
        (CLOSES, VacancyState.CLOSED),
    ],
)
def test_it_opens_and_closes_at_the_second(now, state):
    assert _state(now) is state


def test_a_result_shows_from_its_time_and_not_before_applications_end():
    assert _state(CLOSES, result_at=CLOSES + SECOND) is VacancyState.CLOSED
    assert _state(CLOSES + SECOND, result_at=CLOSES + SECOND) is VacancyState.RESULT
    assert _state(OPENS, result_at=OPENS) is VacancyState.OPEN


def test_a_cancellation_counts_from_the_first_second_of_its_day_in_kosovo():
    midnight = datetime(2026, 3, 14, 23, tzinfo=UTC)  # 00:00 on the 15th in Kosovo
    assert _state(midnight - SECOND, cancelled_on=date(2026, 3, 15)) is VacancyState.OPEN
    assert _state(midnight, cancelled_on=date(2026, 3, 15)) is VacancyState.CANCELLED


def test_a_later_call_counts_once_this_one_is_over():
    assert _state(OPENS, is_repeated=True) is VacancyState.OPEN
    assert _state(CLOSES, is_repeated=True) is VacancyState.REPEATED
    assert _state(OPENS, is_repeated=True, cancelled_on=OPENS.date()) is VacancyState.REPEATED


def test_without_a_recorded_end_it_is_past_and_says_why():
    assert _state(OPENS, closes_at=None) is VacancyState.UNKNOWN
    assert _state(OPENS - SECOND, closes_at=None) is VacancyState.UNKNOWN
    assert _state(OPENS, closes_at=None, result_at=OPENS) is VacancyState.RESULT


def test_every_state_has_its_words():
    assert set(LABELS) == set(VacancyState)


instants = st.none() | st.integers(-6, 6).map(lambda hours: CLOSES + timedelta(hours=hours))
days = st.none() | st.sampled_from([date(2026, 3, 19), date(2026, 3, 20), date(2026, 3, 21)])


@pytest.fixture
def page(db):
    return VacancyPageFactory(closes_at=CLOSES, opens_at=OPENS)


@pytest.fixture
def later(db):
    return VacancyPageFactory()


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(instants, instants, days, st.booleans(), instants, st.integers(-40, 40))
def test_the_database_finds_each_vacancy_in_the_state_that_it_says_and_in_no_other(
    page, later, opens_at, closes_at, cancelled_on, is_repeated, result_at, quarters
):
    now = CLOSES + timedelta(minutes=15 * quarters)
    with transaction.atomic():
        VacancyPage.objects.filter(pk=page.pk).update(
            opens_at=opens_at,
            closes_at=closes_at,
            cancelled_on=cancelled_on,
            repeated_by=later if is_repeated else None,
        )
        VacancyStage.objects.filter(page=page).delete()
        VacancyStage.objects.create(page=page, kind="test", at=OPENS)
        VacancyStage.objects.create(page=page, kind="result", at=result_at)
        pages, day = with_result(VacancyPage.objects.filter(pk=page.pk)), timezone.localdate(now)
        found = [state for state in VacancyState if pages.filter(in_state(state, now, day)).exists()]
        times = VacancyTimes(opens_at, closes_at, cancelled_on, is_repeated, result_at)
        assert found == [times.state(now, day)]
        cache.clear()  # the rows were changed past everything that begins a new generation
        assert VacancyPage.objects.get(pk=page.pk).state(now) is found[0]


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (datetime(2026, 3, 20, 13, 59, tzinfo=UTC), "closes today at 15:00"),
        (datetime(2026, 3, 19, 22, 59, tzinfo=UTC), "closes tomorrow at 15:00"),  # 23:59 in Kosovo
        (datetime(2026, 3, 19, 23, 0, tzinfo=UTC), "closes today at 15:00"),  # 00:00 in Kosovo
        (datetime(2026, 3, 17, 10, tzinfo=UTC), "closes in 3 days"),
        (datetime(2026, 2, 1, 10, tzinfo=UTC), ""),
    ],
)
def test_the_end_is_told_in_days_of_kosovo(now, words):
    with override("en"):
        assert time_words(VacancyState.OPEN, None, CLOSES, now) == words


def test_the_hour_is_right_on_the_day_on_which_the_clocks_change():
    closes_at = datetime(2026, 3, 29, 13, tzinfo=UTC)  # the first day of summer time: 15:00, not 14:00
    with override("en"):
        said = time_words(VacancyState.OPEN, None, closes_at, closes_at - timedelta(hours=14))
    assert said == "closes today at 15:00"


def test_a_beginning_is_told_too():
    with override("en"):
        assert time_words(VacancyState.UPCOMING, OPENS, CLOSES, OPENS - timedelta(hours=1)) == "opens today at 08:00"
        assert time_words(VacancyState.UPCOMING, OPENS, CLOSES, OPENS - timedelta(days=1)) == "opens tomorrow at 08:00"
        assert time_words(VacancyState.UPCOMING, OPENS, CLOSES, OPENS - timedelta(days=5)) == "opens in 5 days"
        assert time_words(VacancyState.CLOSED, OPENS, CLOSES, CLOSES) == ""
