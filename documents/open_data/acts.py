"""Acts, with their state of today and what they do to each other."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from civic.open_data import CIVIC_COLUMNS, TOPICS, deciding_body, name_column, topic
from civic.pages import today
from core.open_data.columns import Column, Foreign, Type, Value, from_field, from_fields
from core.open_data.common import texts
from core.open_data.datasets import Asked, DataFilter, Dataset, from_list
from documents.act_links import RelationLine, links_of
from documents.act_status import ActStatus
from documents.act_words import status_label
from documents.models import ActPage, ActRelation
from documents.models.act_index import status_filter, type_filter
from documents.open_data.files import FILES, FILES_COLUMN, words_of_the_source
from documents.open_data.legal_bases import LEGAL_BASES


def _statuses() -> list[Value]:
    return [Value(status.value, status_label(status)) for status in ActStatus]


def _kinds() -> list[Value]:
    return [Value(code, label) for code, label in ActRelation.Kind.choices]


def _directions() -> list[Value]:
    return [Value("outgoing", _("from this act to the other")), Value("incoming", _("from the other act to this"))]


def _title(line: RelationLine) -> str:
    return Foreign(line.title) if line.lang else line.title


def _source_words(name: str) -> Any:
    return lambda line: words_of_the_source(getattr(line, name))


RELATIONS = Column(
    "relations",
    Type.ROWS,
    _("relations to other acts"),
    lambda record: links_of(record.page).lines,
    description=_("Both ways. An act that is not public is not named."),
    columns=(
        Column("kind", Type.CODE, _("kind"), lambda line: line.kind, values=_kinds),
        Column(
            "direction",
            Type.CODE,
            _("direction"),
            lambda line: "incoming" if line.is_incoming else "outgoing",
            values=_directions,
        ),
        Column("title", Type.TEXT, _("title"), _title, is_known=True),
        Column("id", Type.UUID, _("identifier"), lambda line: line.key),
        Column("url", Type.URL, _("address of the page"), lambda line: line.url),
        Column(
            "permanent_url", Type.URL, _("permanent address"), lambda line: line.permanent_path, term="eli:id_local"
        ),
        Column("article", Type.TEXT, _("only these articles"), _source_words("article")),
        Column("effective_on", Type.DATE, _("from"), lambda line: line.effective_on),
        Column("ends_on", Type.DATE, _("last day"), lambda line: line.ends_on),
        Column("note", Type.TEXT, _("note"), _source_words("note")),
    ),
    is_long=True,
)

ACTS = Dataset(
    code="acts",
    label=_("Acts"),
    description=_("Statute, regulations and other acts of the municipality, with their state of today."),
    model=ActPage,
    term="schema:Legislation",
    date_field="adopted_on",
    own_columns=(
        from_field(ActPage, "type", term="schema:legislationType"),
        from_field(ActPage, "number", Type.LITERAL, term="schema:legislationIdentifier"),
        from_field(ActPage, "year"),
        Column(
            "permanent_url",
            Type.URL,
            _("permanent address"),
            lambda record: record.page.permanent_path,
            description=_("In no language. It leads on to the page in the reader’s."),
            term="eli:id_local",
        ),
        Column(
            "status",
            Type.CODE,
            _("state"),
            lambda record: record.page.status,
            description=_("Of today, computed from its days and relations."),
            values=_statuses,
            term="schema:legislationLegalForce",
        ),
        name_column("body", _("adopted by"), lambda page: page.body_name(), term="schema:legislationPassedBy"),
        from_field(ActPage, "adopted_on", term="schema:legislationDate"),
        from_field(ActPage, "registered_on"),
        from_field(ActPage, "in_force_from", term="eli:first_date_entry_in_force"),
        from_field(ActPage, "in_force_clause", read=lambda record: words_of_the_source(record.page.in_force_clause)),
        from_field(ActPage, "as_at", term="schema:legislationDateVersion"),
        *from_fields(ActPage, "suspended_from", "suspended_to"),
        from_field(ActPage, "repealed_on", term="eli:date_no_longer_in_force"),
        *from_fields(ActPage, "annulled_on", "ended_by", "what_changes", "for_whom", "from_when"),
        *CIVIC_COLUMNS,
        FILES_COLUMN,
        RELATIONS,
        LEGAL_BASES,
        *texts(),
    ),
    filters=(
        from_list(status_filter()),
        from_list(type_filter()),
        DataFilter("year", _("Year"), lambda pages, year: pages.filter(year=year), asked=Asked.YEAR),
        deciding_body(),
        topic(ActPage),
    ),
    relations=(TOPICS, FILES),
    prepare=lambda pages: pages.with_status(today()),
    heavy=("content", "legal_bases"),
)
