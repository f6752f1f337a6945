"""How a body is reached, in the reader's language: one look-up for every page that shows it.

Facts stand on the row of the source language, words (street, room, note on the hours) on each. All bodies are few; they
are read once a generation and language. Whether an office is open now is computed at each request and never kept.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import phonenumbers
from django.conf import settings
from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.safestring import SafeString
from django.utils.text import capfirst

from civic.hours import Schedule, Span, SpecialDays, State, grouped, state_at
from civic.models import Body, BodyHours, BodyPhone, BodySpecialHours
from civic.models.contact import parse_phone
from civic.names import Name, in_its_language, names_of
from civic.opening_words import StateWords, hours_words, words_of
from core.generation import cached
from core.languages import LANGUAGES, active_language

SHOWN_AHEAD = timedelta(days=60)
"""How far ahead days with other hours are told."""


@dataclass(frozen=True)
class Phone:
    """A telephone number."""

    display: str
    """As people read it: +383 280 320 000."""
    e164: str
    """As machines dial it: +383280320000."""
    kind: str
    label: str
    """What it is: telephone, mobile, fax."""

    @property
    def href(self) -> str:
        """The link; none for a fax."""
        return "" if self.kind == BodyPhone.Kind.FAX else f"tel:{self.e164}"


@dataclass(frozen=True)
class Words:
    """Words of a record, their language said where it is not the reader's."""

    text: str = ""
    lang: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> SafeString:
        """What `{{ words }}` puts into a page."""
        return in_its_language(self.text, self.lang)


@dataclass(frozen=True)
class HoursLine:
    """Days of the week in a row with the same hours."""

    days: str
    hours: str
    """Empty where it is closed on these days."""


@dataclass(frozen=True)
class SpecialLine:
    """Days to come with other hours."""

    first: date
    last: date
    hours: str
    reason: str

    @property
    def is_one_day(self) -> bool:
        """Whether the first day is the last."""
        return self.first == self.last


@dataclass(frozen=True)
class Contact:
    """A body as a reader reaches it. What is not recorded is empty."""

    key: UUID
    """The body's `translation_key`."""
    name: Name
    kind: str
    short_name: Words = Words()
    phones: tuple[Phone, ...] = ()
    email: str = ""
    street_address: Words = Words()
    room: Words = Words()
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    hours_note: Words = Words()
    schedule: Schedule = field(default_factory=Schedule)
    hours: tuple[HoursLine, ...] = ()
    """A usual week, closed days among them; empty where no hours are recorded."""
    special: tuple[SpecialLine, ...] = ()
    """The days with other hours from today on."""
    state: State | None = None
    state_words: StateWords | None = None
    """Whether it is open now, in words; None where no hours are recorded."""

    @property
    def is_recorded(self) -> bool:
        """Whether there is any way to reach it."""
        return bool(self.phones or self.email or self.street_address or self.room)

    @property
    def phone(self) -> Phone | None:
        """The first number that one can call."""
        return next((phone for phone in self.phones if phone.href), None)

    @property
    def map_url(self) -> str:
        """The place on OpenStreetMap."""
        if self.latitude is None or self.longitude is None:
            return ""
        place = f"{self.latitude}/{self.longitude}"
        return f"https://www.openstreetmap.org/?mlat={self.latitude}&mlon={self.longitude}#map=18/{place}"

    @property
    def geo_url(self) -> str:
        """For the reader's own map (RFC 5870)."""
        return "" if self.latitude is None or self.longitude is None else f"geo:{self.latitude},{self.longitude}"


def contact_of(key: UUID | None, now: datetime | None = None) -> Contact | None:
    """The contact of the body with this `translation_key`; None where there is no such body."""
    found = contacts_of([key] if key else [], now)
    return found[0] if found else None


def contacts_of(keys: Iterable[UUID], now: datetime | None = None) -> list[Contact]:
    """The contacts of these bodies in their order; keys without a body are left out."""
    language = active_language()
    known: dict[UUID, Contact] = cached(f"contacts:{language.code}", _read)
    at = now or timezone.now()
    return [_at(known[key], at) for key in keys if key in known]


def _at(contact: Contact, now: datetime) -> Contact:
    """The contact with what depends on the time."""
    zone = timezone.get_default_timezone()
    today = now.astimezone(zone).date()
    state = state_at(contact.schedule, now, zone)
    special = tuple(line for line in contact.special if line.last >= today and line.first <= today + SHOWN_AHEAD)
    return replace(contact, special=special, state=state, state_words=words_of(state) if state else None)


def _read() -> dict[UUID, Contact]:
    """All bodies by key, in four statements beside those of their names."""
    rows: dict[UUID, dict[str, Body]] = defaultdict(dict)
    for body in Body.objects.select_related("locale").order_by("pk"):
        rows[body.translation_key][body.locale.language_code] = body
    sources = {key: _source(by_language) for key, by_language in rows.items()}
    phones = _by_body(BodyPhone.objects.all(), _phone)
    hours = _by_body(BodyHours.objects.all(), lambda row: (row.weekday, Span(row.opens, row.closes)))
    special = _special_days({body.pk: body.parent_id for body in sources.values()})
    names = names_of(Body)
    return {
        key: _contact(body, rows[key], names[body.pk], phones[body.pk], hours[body.pk], special.get(body.pk, ()))
        for key, body in sources.items()
    }


def _source(by_language: dict[str, Body]) -> Body:
    return by_language.get(settings.LANGUAGE_CODE) or next(iter(by_language.values()))


def _by_body(rows: Iterable[Any], make: Callable[[Any], Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.body_id].append(make(row))
    return found


def _phone(row: BodyPhone) -> Phone:
    number = parse_phone(row.number)
    return Phone(
        display=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
        e164=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        kind=row.kind,
        label=str(row.get_kind_display()),
    )


def _special_days(parents: dict[int, int | None]) -> dict[int, tuple[SpecialDays, ...]]:
    """Of each body its own days first, then those of what it is part of."""
    spans: dict[int, dict[tuple[date, date], list[Span]]] = defaultdict(lambda: defaultdict(list))
    reasons: dict[tuple[int, tuple[date, date]], str] = {}
    for row in BodySpecialHours.objects.all():
        days = (row.valid_from, row.valid_to or row.valid_from)
        reasons[(row.body_id, days)] = str(row.get_reason_display())
        own = spans[row.body_id][days]
        if row.opens is not None and row.closes is not None:
            own.append(Span(row.opens, row.closes))
    found = {}
    for body in parents:
        chain = _chain(body, parents)
        found[body] = tuple(
            SpecialDays(first, last, tuple(sorted(each)), reasons[(above, (first, last))])
            for above in chain
            for (first, last), each in (spans[above].items() if above in spans else ())
        )
    return found


def _chain(body: int, parents: dict[int, int | None]) -> list[int]:
    """The body and all it is part of; a circle ends where it closes."""
    chain: list[int] = []
    step: int | None = body
    while step is not None and step not in chain:
        chain.append(step)
        step = parents.get(step)
    return chain


def _contact(
    body: Body,
    rows: dict[str, Body],
    name: Name,
    phones: list[Phone],
    hours: list[tuple[int, Span]],
    special: tuple[SpecialDays, ...],
) -> Contact:
    week: dict[int, tuple[Span, ...]] = {}
    for weekday, span in hours:
        week[weekday] = (*week.get(weekday, ()), span)
    return Contact(
        key=body.translation_key,
        name=name,
        kind=body.kind,
        short_name=_words(rows, body, "short_name"),
        phones=tuple(phones),
        email=body.email,
        street_address=_words(rows, body, "street_address"),
        room=_words(rows, body, "room"),
        latitude=body.latitude,
        longitude=body.longitude,
        hours_note=_words(rows, body, "hours_note"),
        schedule=Schedule(week, special),
        hours=tuple(_hours_lines(week)),
        special=tuple(
            sorted(
                (SpecialLine(each.first, each.last, hours_words(each.spans), each.reason) for each in special),
                key=lambda line: (line.first, line.last),
            )
        ),
    )


def _words(rows: dict[str, Body], source: Body, field: str) -> Words:
    """In the reader's language, or in that of the source, which is then said."""
    code = active_language().locale_code
    own = getattr(rows[code], field) if code in rows else ""
    if own:
        return Words(own)
    text = getattr(source, field)
    return Words(text, LANGUAGES[source.locale.language_code].html_lang if text else "")


def _hours_lines(week: dict[int, tuple[Span, ...]]) -> list[HoursLine]:
    if not week:
        return []
    lines = []
    for first, last, spans in grouped(week):
        days = str(WEEKDAYS[first])
        if first != last:
            days = f"{days} – {WEEKDAYS[last]}"
        lines.append(HoursLine(capfirst(days), hours_words(spans)))
    return lines
