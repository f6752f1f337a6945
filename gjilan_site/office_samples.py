"""What the styleguide shows of offices: how they are reached."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from civic.contacts import Contact, HoursLine, Phone, SpecialLine, Words
from civic.holders import Holder
from civic.hours import Schedule, Span, state_at
from civic.names import Name
from civic.opening_words import words_of
from home.directory import Entry, PageOfBody

_KEY = UUID(int=7)
_NOON = datetime(2026, 6, 18, 12, tzinfo=UTC)


def office_samples() -> dict[str, Any]:
    """By the names that `styleguide.html` uses."""
    unknown = Contact(key=_KEY, name=_name(), kind="office")
    return {
        "offices": [_office(), unknown],
        "directory": [
            Entry(
                _office(), PageOfBody("#office", "What the office does, in one sentence."), _holder(Words("director"))
            ),
            Entry(unknown, None, _holder(Words())),
        ],
        "people": [_holder(Words("drejtor", lang="sq")), _holder(Words())],
    }


def _holder(duty: Words) -> Holder:
    person = Name(key=_KEY, name="Anëtari 7", slug="anetari-7", lang="")
    return Holder(person, duty, role="chair", role_label="chair", body_key=_KEY, valid_from=None, valid_to=None)


def _name() -> Name:
    return Name(key=_KEY, name="Office", slug="office", lang="")


def _office() -> Contact:
    state = state_at(Schedule({day: (Span(time(8), time(16)),) for day in range(5)}), _NOON, UTC)
    return Contact(
        key=_KEY,
        name=_name(),
        kind="office",
        phones=(
            Phone("+383 280 000 001", "+383280000001", "voice", _("telephone")),
            Phone("+383 280 000 002", "+383280000002", "fax", _("fax")),
        ),
        email="office@example.invalid",
        street_address=Words("Rruga e Parë 7", lang="sq"),
        room=Words("2nd floor, room 14"),
        latitude=Decimal("42.4635"),
        longitude=Decimal("21.4694"),
        hours_note=Words("Break from 12:00 to 12:30"),
        hours=(HoursLine("Monday – Friday", "8:00–16:00"), HoursLine("Saturday – Sunday", "")),
        special=(SpecialLine(date(2026, 7, 1), date(2026, 7, 2), "", "public holiday"),),
        state=state,
        state_words=words_of(state) if state else None,
    )
