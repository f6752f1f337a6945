"""Bodies of the municipality: what they do, who is there, how to reach them."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.contacts import Contact, Words, contact_of
from civic.holders import Holder, holders_of
from civic.models import Body, BodyPhone, Membership
from civic.names import names_of
from civic.open_data import TOPICS, TOPICS_COLUMN, name_column, topic
from core.listing import Choice, Filter
from core.open_data.columns import Column, Foreign, Type, Value, from_field
from core.open_data.common import texts
from core.open_data.datasets import Dataset, from_list
from documents.open_data.files import FILES, FILES_COLUMN
from home.models import BodyPage


def _contact(record: Any) -> Contact | None:
    page = record.page
    return contact_of(page.body.translation_key) if page.body else None


def _of_contact(name: str, type_: Type, label: Any, **facts: Any) -> Column:
    def read(record: Any) -> Any:
        contact = _contact(record)
        return _words(getattr(contact, name)) if contact else None

    return Column(name, type_, label, read, **facts)


def _words(value: Any) -> Any:
    if isinstance(value, Words):
        return Foreign(value.text) if value.lang else value.text
    return value


def _people(record: Any) -> list[Holder]:
    page = record.page
    return holders_of(page.body.translation_key, timezone.localdate()) if page.body else []


def _person(holder: Holder) -> str:
    return Foreign(holder.person.name) if holder.person.lang else holder.person.name


def _kinds() -> list[Choice]:
    return [Choice(value, label) for value, label in Body.Kind.choices]


def _values_of(choices: Any) -> Any:
    return lambda: [Value(code, label) for code, label in choices]


PHONES = _of_contact(
    "phones",
    Type.ROWS,
    _("telephone"),
    columns=(
        Column("number", Type.LITERAL, _("number"), lambda phone: phone.e164, term="schema:telephone", is_known=True),
        Column("kind", Type.CODE, _("kind"), lambda phone: phone.kind, values=_values_of(BodyPhone.Kind.choices)),
    ),
)
PEOPLE = Column(
    "people",
    Type.ROWS,
    _("people"),
    _people,
    description=_("Who is there today."),
    columns=(
        Column("name", Type.TEXT, _("name"), _person, is_known=True, term="schema:name"),
        Column("role", Type.CODE, _("role"), lambda row: row.role, values=_values_of(Membership.Role.choices)),
        Column("duty", Type.TEXT, _("duty"), lambda row: _words(row.duty), term="schema:jobTitle"),
    ),
    is_long=True,
)

BODIES = Dataset(
    code="bodies",
    label=_("Directorates and offices"),
    description=_("Assembly, mayor, committees, directorates and offices: what they do and how to reach them."),
    model=BodyPage,
    term="schema:GovernmentOrganization",
    date_field="first_published_at",
    own_columns=(
        name_column(
            "body",
            _("body"),
            lambda page: names_of(Body).get(page.body_id or 0),
            description=_("By its short name other records can be filtered."),
        ),
        _of_contact("kind", Type.CODE, _("kind"), values=_values_of(Body.Kind.choices)),
        _of_contact("short_name", Type.TEXT, _("abbreviation"), term="schema:alternateName"),
        _of_contact("email", Type.LITERAL, _("e-mail"), term="schema:email"),
        _of_contact("street_address", Type.TEXT, _("street and number"), term="schema:streetAddress"),
        _of_contact("room", Type.TEXT, _("floor and room")),
        _of_contact("latitude", Type.NUMBER, _("latitude"), term="schema:latitude"),
        _of_contact("longitude", Type.NUMBER, _("longitude"), term="schema:longitude"),
        _of_contact("hours_note", Type.TEXT, _("note on the hours")),
        from_field(BodyPage, "meeting"),
        PHONES,
        TOPICS_COLUMN,
        FILES_COLUMN,
        PEOPLE,
        *texts(),
    ),
    filters=(
        from_list(Filter("kind", _("Kind"), _kinds, lambda pages, value: pages.filter(body__kind=value))),
        topic(BodyPage),
    ),
    relations=(TOPICS, FILES),
    needs=("locale", "body"),
)
