"""Who is what in which body, in the reader's language: read once a generation."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from civic.contacts import Words
from civic.models import Membership, Person
from civic.names import Name, by_name, names_of
from core.generation import cached
from core.languages import LANGUAGES, active_language

ORDER = (Membership.Role.HEAD, Membership.Role.CHAIR, Membership.Role.DEPUTY, Membership.Role.MEMBER)


@dataclass(frozen=True)
class Holder:
    """A person in a body for a time; an open end has no day."""

    person: Name
    duty: Words
    """As it is put under the name; empty where it is not recorded."""
    role: str
    role_label: str
    body_key: UUID
    valid_from: date | None
    valid_to: date | None

    @property
    def leads(self) -> bool:
        """Whether it is who speaks for the body."""
        return self.role in (Membership.Role.HEAD, Membership.Role.CHAIR)

    def holds(self, on: date) -> bool:
        """Whether the person is in the body on that day; both ends belong to the time."""
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or self.valid_to >= on)


def holders(on: date) -> list[Holder]:
    """Everybody who is in a body on that day, in the order of roles and names."""
    known: list[Holder] = cached(f"holders:{active_language().code}", _read)
    return [each for each in known if each.holds(on)]


def holders_of(body_key: UUID, on: date) -> list[Holder]:
    """Who is in this body on that day."""
    return [each for each in holders(on) if each.body_key == body_key]


def _read() -> list[Holder]:
    names, duties = names_of(Person), _duties()
    rows = Membership.objects.select_related("body", "person")
    found = [
        Holder(
            person=names[row.person_id],
            duty=duties.get(row.person.translation_key, Words()),
            role=row.role,
            role_label=str(row.get_role_display()),
            body_key=row.body.translation_key,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
        )
        for row in rows
    ]
    return sorted(found, key=lambda each: (ORDER.index(Membership.Role(each.role)), by_name(each.person)))


def _duties() -> dict[UUID, Words]:
    """In the reader's language, or in the first one, which is then said."""
    code = active_language().locale_code
    found: dict[UUID, Words] = {}
    rows = Person.objects.exclude(duty="").order_by("pk")
    for key, duty, language in rows.values_list("translation_key", "duty", "locale__language_code"):
        if language == code:
            found[key] = Words(duty)
        else:
            found.setdefault(key, Words(duty, LANGUAGES[language].html_lang))
    return found
