"""Decisions."""

from django.utils.translation import gettext_lazy as _

from civic.open_data import CIVIC_COLUMNS, TOPICS, deciding_body, directorate, name_column, topic
from core.open_data.columns import Type, from_field
from core.open_data.common import texts
from core.open_data.datasets import Dataset, by_year
from documents.models import DecisionPage
from documents.open_data.files import FILES, FILES_COLUMN
from documents.open_data.legal_bases import LEGAL_BASES

BODY = name_column("body", _("body that decided"), lambda page: page.body_name(), term="schema:legislationPassedBy")

DECISIONS = Dataset(
    code="decisions",
    label=_("Decisions"),
    description=_("Decisions of the Assembly, its committees and the mayor."),
    model=DecisionPage,
    term="schema:Legislation",
    date_field="decided_on",
    own_columns=(
        from_field(DecisionPage, "number", Type.LITERAL, term="schema:legislationIdentifier"),
        from_field(DecisionPage, "protocol_number", Type.LITERAL),
        from_field(DecisionPage, "decided_on", term="schema:legislationDate"),
        BODY,
        *CIVIC_COLUMNS,
        FILES_COLUMN,
        LEGAL_BASES,
        *texts(),
    ),
    filters=(by_year("decided_on", _("Year")), deciding_body(), topic(DecisionPage), directorate()),
    relations=(TOPICS, FILES),
    heavy=("content", "legal_bases"),
)
