"""Minutes of meetings."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from civic.models import Membership, Person
from civic.names import names_of
from civic.open_data import CIVIC_COLUMNS, TOPICS, deciding_body, name_column, topic
from core.open_data.columns import Column, Foreign, Type, Value, from_field, from_fields
from core.open_data.common import texts
from core.open_data.datasets import Dataset, by_year, from_list
from documents.models import MinutesAttendance, MinutesPage
from documents.models.minutes.listing import kind_filter, state_filter, with_last_day
from documents.models.minutes.page import STATE_LABELS
from documents.open_data.files import FILES, FILES_COLUMN


def _states() -> list[Value]:
    return [Value(state.value, label) for state, label in STATE_LABELS.items()]


def _name(attendee: Any) -> str:
    name = names_of(Person).get(attendee.person_id or 0)
    if name is None:
        return str(attendee.name)
    return Foreign(name.name) if name.lang else name.name


ATTENDANCE = Column(
    "attendance",
    Type.ROWS,
    _("attendance"),
    lambda record: record.page.own_attendance(),
    columns=(
        Column("name", Type.TEXT, _("name"), _name, is_known=True, term="schema:name"),
        Column(
            "role",
            Type.CODE,
            _("role"),
            lambda row: row.role,
            values=lambda: [Value(code, label) for code, label in Membership.Role.choices],
        ),
        Column(
            "status",
            Type.CODE,
            _("attendance"),
            lambda row: row.status,
            values=lambda: [Value(code, label) for code, label in MinutesAttendance.Status.choices],
        ),
    ),
    is_long=True,
)

MINUTES = Dataset(
    code="minutes",
    label=_("Minutes of meetings"),
    description=_("Minutes of meetings of the Assembly and its committees, as drafts and adopted."),
    model=MinutesPage,
    term="schema:DigitalDocument",
    date_field="held_on",
    own_columns=(
        from_field(MinutesPage, "kind"),
        from_field(MinutesPage, "number", Type.LITERAL),
        name_column("body", _("body that met"), lambda page: page.body_name(), term="schema:organizer"),
        from_field(MinutesPage, "held_on", term="schema:startDate"),
        Column("last_day", Type.DATE, _("last day"), lambda record: record.page.last_day, term="schema:endDate"),
        from_field(MinutesPage, "place", term="schema:location"),
        *from_fields(MinutesPage, "seats", "adopted_on", "adopted_in"),
        Column(
            "state",
            Type.CODE,
            _("state"),
            lambda record: record.page.state().value,
            values=_states,
            term="schema:creativeWorkStatus",
        ),
        *CIVIC_COLUMNS,
        FILES_COLUMN,
        ATTENDANCE,
        *texts(),
    ),
    filters=(
        by_year("held_on", _("Year")),
        deciding_body(),
        from_list(kind_filter()),
        from_list(state_filter()),
        topic(MinutesPage),
    ),
    relations=(TOPICS, FILES),
    prepare=with_last_day,
)
