"""Services of the municipality: who can ask, what to bring, what it costs, how long it takes."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from civic.open_data import CIVIC_COLUMNS, TOPICS, body, topic
from core.open_data.columns import Column, Type, Value, from_field
from core.open_data.common import texts
from core.open_data.datasets import Dataset, from_list
from documents.open_data.files import FILES, FILES_COLUMN
from documents.open_data.legal_bases import LEGAL_BASES
from home.models import ServicePage
from home.models.services.listing import situation_filter
from home.service_words import DocumentForm, Fee, fees_of


def _fees(record: Any) -> list[Fee]:
    return fees_of(record.page.fees)


def _day_unit(record: Any) -> str:
    """Nothing where no days are recorded: the field then has its usual value."""
    page = record.page
    return "" if page.answer_days is None else page.answer_day_unit


def _forms() -> list[Value]:
    return [Value(code, label) for code, label in DocumentForm.choices]


REQUIRED_DOCUMENTS = Column(
    "required_documents",
    Type.ROWS,
    _("documents to bring"),
    lambda record: [row.value for row in record.page.required_documents],
    columns=(
        Column("name", Type.TEXT, _("Document"), lambda row: row["name"], is_known=True),
        Column("form", Type.CODE, _("Handed in as"), lambda row: row["form"], values=_forms),
        Column("note", Type.TEXT, _("note"), lambda row: row["note"]),
    ),
    is_long=True,
)
FEES = Column(
    "fees",
    Type.ROWS,
    _("fee"),
    _fees,
    description=_("Without any line the fee is not recorded."),
    columns=(
        Column("words", Type.TEXT, _("For what"), lambda fee: fee.words),
        Column(
            "amount_cents",
            Type.INTEGER,
            _("amount in cents"),
            lambda fee: fee.cents,
            description=_("0 means free of charge."),
            term="schema:price",
        ),
        Column("currency", Type.LITERAL, _("currency"), lambda fee: "EUR", term="schema:priceCurrency", is_known=True),
        Column("note", Type.TEXT, _("note"), lambda fee: fee.note),
    ),
    is_long=True,
)
STEPS = Column("steps", Type.TEXTS, _("steps"), lambda record: [row.value for row in record.page.steps], is_long=True)

SERVICES = Dataset(
    code="services",
    label=_("Services"),
    description=_("Services of the municipality: who can ask, what to bring, what it costs, how long it takes."),
    model=ServicePage,
    term="schema:GovernmentService",
    date_field="published_on",
    own_columns=(
        from_field(ServicePage, "life_event"),
        from_field(ServicePage, "who_can_ask", term="schema:audience"),
        from_field(ServicePage, "answer_days"),
        from_field(ServicePage, "answer_day_unit", read=_day_unit),
        from_field(ServicePage, "answer_note"),
        from_field(ServicePage, "where", term="schema:availableChannel"),
        from_field(ServicePage, "online_url", term="schema:serviceUrl"),
        from_field(ServicePage, "result", term="schema:serviceOutput"),
        from_field(ServicePage, "if_refused"),
        *CIVIC_COLUMNS,
        FILES_COLUMN,
        REQUIRED_DOCUMENTS,
        FEES,
        STEPS,
        LEGAL_BASES,
        *texts(),
    ),
    filters=(
        from_list(situation_filter()),
        topic(ServicePage),
        body("directorate", _("Office"), "directorate", "office"),
    ),
    relations=(TOPICS, FILES),
    heavy=("content", "legal_bases", "required_documents", "fees", "steps"),
)
