"""The directory: every body with its page, its contact and who leads it, found by words of names, duties and people."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from civic.contacts import Contact, contacts_of
from civic.holders import Holder, holders
from civic.models import Body
from civic.names import by_name
from core.listing import Choice, Filter
from search.analysis import fold

KINDS: dict[str, str | Promise] = {
    Body.Kind.MAYOR: gettext_lazy("Mayor"),
    Body.Kind.DIRECTORATE: gettext_lazy("Directorates"),
    Body.Kind.OFFICE: gettext_lazy("Offices"),
    Body.Kind.ASSEMBLY: gettext_lazy("Municipal Assembly"),
    Body.Kind.COMMITTEE: gettext_lazy("Committees"),
}
"""In the order in which people look for them."""


@dataclass(frozen=True)
class PageOfBody:
    """The page of a body in the reader's language."""

    url: str
    summary: str


@dataclass(frozen=True)
class Entry:
    """A body in the directory."""

    contact: Contact
    page: PageOfBody | None
    leader: Holder | None
    people: tuple[Holder, ...] = ()

    def found_by(self, words: Iterable[str]) -> bool:
        """Whether each of the folded words begins a word of its names, its duties or its people."""
        contact = self.contact
        texts = [contact.name.name, contact.short_name.text, self.page.summary if self.page else ""]
        for holder in self.people:
            texts += [holder.person.name, holder.duty.text, holder.role_label]
        return matches(texts, words)


@dataclass(frozen=True)
class Group:
    """The bodies of a kind."""

    kind: str
    label: str
    entries: list[Entry]


def folded(text: str) -> list[str]:
    """The words of a text without case, accents and alphabet."""
    return [word for word in (fold(each) for each in text.split()) if word]


def matches(texts: Iterable[str], words: Iterable[str]) -> bool:
    """Whether each of the folded words begins a word of the texts."""
    known = [word for text in texts for word in folded(text)]
    return all(any(one.startswith(word) for one in known) for word in words)


def filter_of(name: str, label: str, choices: Iterable[Choice], value_of: Callable[[Any], str]) -> Filter:
    """A filter over rows that are in memory: `value_of` says which of the choices a row has."""
    offered = [*choices]
    return Filter(name, label, lambda: offered, lambda rows, value: [row for row in rows if value_of(row) == value])


def existing_bodies(on: date) -> list[UUID]:
    """The bodies of that day, in no order. One query."""
    return list(dict.fromkeys(Body.objects.existing(on).order_by().values_list("translation_key", flat=True)))


def entries(pages: Mapping[UUID, PageOfBody]) -> list[Entry]:
    """All bodies of today with what a reader asks of them, by name."""
    today = timezone.localdate()
    people: dict[UUID, list[Holder]] = {}
    for holder in holders(today):
        people.setdefault(holder.body_key, []).append(holder)
    found = [
        Entry(
            contact=contact,
            page=pages.get(contact.key),
            leader=next((each for each in people.get(contact.key, []) if each.leads), None),
            people=tuple(people.get(contact.key, [])),
        )
        for contact in contacts_of(existing_bodies(today))
    ]
    return sorted(found, key=lambda entry: by_name(entry.contact.name))


def groups_of(found: Iterable[Entry], *, query: str) -> list[Group]:
    """Those that the words find, by kind; kinds without any are left out."""
    words = folded(query)
    kept = [entry for entry in found if entry.found_by(words)]
    groups = [
        Group(each, str(label), [entry for entry in kept if entry.contact.kind == each])
        for each, label in KINDS.items()
    ]
    return [group for group in groups if group.entries]
