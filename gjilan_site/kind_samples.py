"""What the styleguide shows of vacancies, minutes and publications."""

from datetime import UTC, date, datetime
from typing import Any

from django.utils.functional import Promise

from documents.components import ShownFile
from documents.models.minutes.attendance import ShownAttendance, ShownAttendee
from documents.models.minutes.listing import MinutesRow
from documents.models.publications import PublicationRow
from documents.models.vacancies.listing import VacancyRow
from documents.models.vacancies.stages import ShownStage
from documents.vacancy_state import VacancyState
from documents.vacancy_words import LABELS, shape_of

DAY = date(2026, 6, 18)
AT = datetime(2026, 6, 18, 13, tzinfo=UTC)


def kind_samples(files: list[ShownFile]) -> dict[str, Any]:
    """By the names that `styleguide.html` uses."""
    states = (VacancyState.OPEN, VacancyState.UPCOMING, VacancyState.UNKNOWN)
    return {
        "vacancies": [_vacancy(state) for state in states],
        "minutes": [_minutes(None), _minutes(DAY)],
        "publications": [_publication()],
        "stages": [
            ShownStage("call", "Call", AT, files=files),
            ShownStage("result", "Result", None, notes=["K-101: 87"], removed_on=DAY),
        ],
        "removed": [(DAY, 2)],
        "attendance": [_attendance("present", "present", 3), _attendance("excused", "excused", 1)],
    }


def _vacancy(state: VacancyState) -> VacancyRow:
    is_known = state is not VacancyState.UNKNOWN
    return VacancyRow(
        title="A vacancy",
        url="#vacancy",
        reference="RN00008152",
        posts=2,
        directorate_name=None,
        place_name=None,
        kind_label="Career post",
        opens_at=AT if is_known else None,
        closes_at=AT if is_known else None,
        state=state.value,
        state_label=LABELS[state],
        state_shape=shape_of(state),
        time_words="closes in 3 days" if state is VacancyState.OPEN else "",
    )


def _minutes(last_day: date | None) -> MinutesRow:
    return MinutesRow(
        title="Minutes of a meeting",
        url="#minutes",
        number="VIII",
        kind_label="Regular session",
        held_on=DAY,
        published_on=DAY,
        last_day=last_day,
        body_name=None,
        state="adopted",
        state_label="Adopted",
        state_shape="current",
        file_count=1,
    )


def _publication() -> PublicationRow:
    return PublicationRow(
        title="A publication",
        url="#publication",
        summary="One sentence.",
        type_label="Report",
        years="2026–2028",
        period_label="",
        published_on=DAY,
        directorate_name=None,
        file_count=2,
    )


def _attendance(status: str, label: str | Promise, count: int) -> ShownAttendance:
    people = [ShownAttendee(name=f"Member {number}", role_label="member") for number in range(1, count + 1)]
    return ShownAttendance(status, label, people)
