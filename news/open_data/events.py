"""Events, in their state of this second."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from civic.open_data import CIVIC_COLUMNS, TOPICS, body, name_column, topic
from core.open_data.columns import Column, Foreign, Text, Type, Value, from_field
from core.open_data.common import texts
from core.open_data.datasets import Dataset, by_year, from_list
from documents.open_data.files import FILES, FILES_COLUMN
from news.blocks import ShownSpeaker, shown_speakers
from news.models import EventPage
from news.models.event_index import kind_filter, when_filter
from news.models.event_state import EventState

STATE_LABELS: dict[EventState, Text] = {
    EventState.UPCOMING: pgettext_lazy("event", "Upcoming"),
    EventState.NOW: _("Now"),
    EventState.PAST: pgettext_lazy("event", "Past"),
    EventState.CANCELLED: pgettext_lazy("event", "Cancelled"),
    EventState.POSTPONED: _("Postponed"),
    EventState.NOT_RECORDED: _("Time not recorded"),
}


def _states() -> list[Value]:
    return [Value(state.value, label) for state, label in STATE_LABELS.items()]


def _speaker(row: ShownSpeaker) -> str:
    return Foreign(row.plain_name) if getattr(row.name, "lang", "") else row.plain_name


def _speakers(record: Any) -> list[ShownSpeaker]:
    return shown_speakers(record.page.speakers)


EVENTS = Dataset(
    code="events",
    label=_("Events"),
    description=_("Press conferences, hearings, ceremonies and other events, to come and past."),
    model=EventPage,
    term="schema:Event",
    date_field="start_at",
    own_columns=(
        from_field(EventPage, "kind"),
        Column(
            "state",
            Type.CODE,
            _("state"),
            lambda record: record.page.state(timezone.now()).value,
            description=_("Of this second."),
            values=_states,
            term="schema:eventStatus",
        ),
        from_field(EventPage, "start_at", term="schema:startDate"),
        from_field(EventPage, "end_at", term="schema:endDate"),
        from_field(
            EventPage,
            "is_all_day",
            description=_("The hours of start and end are then midnights in Kosovo, the last day included."),
            is_known=True,
        ),
        from_field(EventPage, "place_text", term="schema:location"),
        name_column("place", _("town or village"), lambda page: page.place_name(), term="schema:addressLocality"),
        from_field(EventPage, "is_online", is_known=True),
        from_field(EventPage, "stream_url", Type.URL, term="schema:VirtualLocation"),
        name_column("organiser", _("organiser"), lambda page: page.organiser_name(), term="schema:organizer"),
        from_field(EventPage, "audience", term="schema:audience"),
        from_field(EventPage, "accreditation"),
        *CIVIC_COLUMNS,
        FILES_COLUMN,
        Column(
            "speakers",
            Type.ROWS,
            _("speakers"),
            _speakers,
            term="schema:performer",
            columns=(
                Column("name", Type.TEXT, _("name"), _speaker, is_known=True),
                Column("role", Type.TEXT, _("As what"), lambda row: row.role),
            ),
            is_long=True,
        ),
        *texts(),
    ),
    filters=(
        by_year("start_at", _("Year"), _("In which it starts.")),
        from_list(when_filter()),
        from_list(kind_filter()),
        topic(EventPage),
        body("organiser", _("Organiser")),
    ),
    relations=(TOPICS, FILES),
    heavy=("content", "speakers"),
    moments=("start_at", "end_at"),
)
