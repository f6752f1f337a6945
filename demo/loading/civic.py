"""Bodies, topics, places and people."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from wagtail.models import Locale

from civic import models
from demo import content
from demo.loading.reach import contact_facts, contact_words, load_reach
from demo.shapes import LOCALES, Text
from translations.records import plain_segment, write_translation

Record = TypeVar("Record", models.Body, models.Person, models.Place, models.Topic)


@dataclass(frozen=True)
class Civic:
    """The records of the source language by their keys in the content."""

    bodies: dict[str, models.Body]
    topics: dict[str, models.Topic]
    people: dict[str, models.Person]
    places: dict[str, models.Place]


def load_civic() -> Civic:
    """All records in all four languages."""
    bodies: dict[str, models.Body] = {}
    for body in content.BODIES:
        words = {"name": body.name, "short_name": body.short_name, **contact_words(body.key)}
        facts = {"kind": body.kind, "parent": bodies.get(body.parent or ""), **contact_facts(body.key)}
        bodies[body.key] = _record(models.Body, body.slug, words, facts)
        for period in body.periods:
            models.BodyPeriod.objects.get_or_create(
                body=bodies[body.key],
                valid_from=period.valid_from,
                defaults={"valid_to": period.valid_to, "legal_basis": period.legal_basis["sq"]},
            )
    load_reach(bodies)
    topics = {topic.key: _record(models.Topic, topic.slug, {"name": topic.name}, {}) for topic in content.TOPICS}
    places = {
        place.key: _record(models.Place, place.slug, {"name": place.name}, {"kind": place.kind})
        for place in content.PLACES
    }
    people = {
        person.key: _record(models.Person, person.key, {"name": person.name, "duty": person.duty}, {})
        for person in content.PERSONS
    }
    for person in content.PERSONS:
        for membership in person.memberships:
            models.Membership.objects.get_or_create(
                person=people[person.key],
                body=bodies[membership.body],
                valid_from=membership.valid_from,
                defaults={"role": membership.role, "valid_to": membership.valid_to},
            )
    return Civic(bodies=bodies, topics=topics, people=people, places=places)


def _record(model: type[Record], slug: str, words: Mapping[str, Text], facts: Mapping[str, Any]) -> Record:
    """The source row, with its translations where they are missing."""
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    values = {field: text["sq"] for field, text in words.items()} | dict(facts)
    record, _created = model._default_manager.get_or_create(slug=slug, locale=locales["sq"], defaults=values)
    translated = set(record.get_translations().values_list("locale__language_code", flat=True))
    for code in LOCALES[1:]:
        if code not in translated:
            segments: dict[str, str] = {}
            for text in words.values():
                if text["sq"]:
                    segments |= plain_segment(text["sq"], text.get(code) or text["sq"])
            write_translation(record, locales[code], segments)
    return record
