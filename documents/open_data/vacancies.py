"""Vacancies, in their state of this second. Of lists of persons only that there is one, and when."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.open_data import CIVIC_COLUMNS, TOPICS, civic_filters, name_column
from core.open_data.columns import Column, Type, Value, from_field, from_fields
from core.open_data.datasets import Dataset, from_list
from documents.models import VacancyPage, VacancyStage
from documents.models.vacancies.listing import kind_filter, state_filter, with_result
from documents.models.vacancies.texts import HEADINGS, later_call, texts_of
from documents.open_data.files import FILES, FILES_COLUMN, words_of_the_source
from documents.vacancy_state import VacancyTimes
from documents.vacancy_words import LABELS


def _state(record: Any) -> str:
    page, now = record.page, timezone.now()
    times = VacancyTimes(
        opens_at=page.opens_at,
        closes_at=page.closes_at,
        cancelled_on=page.cancelled_on,
        is_repeated=page.repeated_by_id is not None,
        result_at=page.result_at,
    )
    return times.state(now, timezone.localdate(now)).value


def _states() -> list[Value]:
    return [Value(state.value, label) for state, label in LABELS.items()]


def _html(name: str) -> Column:
    def read(record: Any) -> str:
        texts = texts_of(record.page, is_preview=False)
        return next((text.html for text in texts if text.name == name), "")

    return Column(f"{name}_html", Type.HTML, HEADINGS[name], read, is_long=True)


def _note(stage: VacancyStage) -> str:
    return "" if stage.removed_on else words_of_the_source(stage.note)


def _later(record: Any) -> str:
    call = later_call(record.page)
    return call.url if call else ""


STAGES = Column(
    "stages",
    Type.ROWS,
    _("stages"),
    lambda record: record.page.own_stages(),
    description=_("Lists of persons are on the page alone, for their time."),
    columns=(
        Column(
            "kind",
            Type.CODE,
            _("stage"),
            lambda stage: stage.kind,
            values=lambda: [Value(code, label) for code, label in VacancyStage.Kind.choices],
        ),
        Column("at", Type.INSTANT, _("time"), lambda stage: stage.at),
        Column("note", Type.TEXT, _("words"), _note),
    ),
    is_long=True,
)

VACANCIES = Dataset(
    code="vacancies",
    label=_("Vacancies"),
    description=_("Vacancies of the municipality, open and past."),
    model=VacancyPage,
    term="schema:JobPosting",
    date_field="published_on",
    own_columns=(
        from_field(VacancyPage, "reference", Type.LITERAL, term="schema:identifier"),
        Column(
            "state",
            Type.CODE,
            _("state"),
            _state,
            description=_("Of this second, computed from its times."),
            values=_states,
        ),
        from_field(VacancyPage, "opens_at"),
        from_field(VacancyPage, "closes_at", term="schema:validThrough"),
        from_field(VacancyPage, "kind", term="schema:employmentType"),
        from_field(VacancyPage, "working_time"),
        from_field(VacancyPage, "posts", term="schema:totalJobOpenings"),
        from_field(VacancyPage, "grade", read=lambda record: words_of_the_source(record.page.grade)),
        from_field(VacancyPage, "pay"),
        name_column("place", _("place of work"), lambda page: page.place_name(), term="schema:jobLocation"),
        *from_fields(VacancyPage, "cancelled_on", "cancellation_reason"),
        Column("repeated_by_url", Type.URL, _("repeated by"), _later, is_long=True),
        *CIVIC_COLUMNS,
        FILES_COLUMN,
        STAGES,
        *(_html(name) for name in HEADINGS),
    ),
    filters=(from_list(state_filter()), from_list(kind_filter()), *civic_filters(VacancyPage)),
    relations=(TOPICS, FILES),
    prepare=with_result,
    needs=("locale", "repeated_by"),
    heavy=tuple(HEADINGS),
    moments=("opens_at", "closes_at", "stages__at"),
)
