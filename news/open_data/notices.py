"""Notices, in their state of today."""

from django.utils.translation import gettext_lazy as _

from civic.open_data import CIVIC_COLUMNS, TOPICS, civic_filters
from civic.pages import today
from core.open_data.columns import Column, Type, Value, from_field
from core.open_data.common import texts
from core.open_data.datasets import Dataset, from_list
from documents.open_data.files import FILES, FILES_COLUMN
from news.models import NoticePage
from news.models.notices import state_filter


def _states() -> list[Value]:
    return [Value(choice.value, choice.label) for choice in state_filter().choices() if choice.value != "all"]


NOTICES = Dataset(
    code="notices",
    label=_("Notices"),
    description=_("Notices to the public, valid now, to come and past."),
    model=NoticePage,
    term="schema:CreativeWork",
    date_field="published_on",
    own_columns=(
        from_field(NoticePage, "valid_from", term="schema:validFrom"),
        from_field(NoticePage, "valid_to", term="schema:expires"),
        Column(
            "state",
            Type.CODE,
            _("state"),
            lambda record: record.page.state(today()).value,
            description=_("Of today. A notice whose time is not recorded is past."),
            values=_states,
        ),
        *CIVIC_COLUMNS,
        FILES_COLUMN,
        *texts(),
    ),
    filters=(from_list(state_filter()), *civic_filters(NoticePage)),
    relations=(TOPICS, FILES),
)
