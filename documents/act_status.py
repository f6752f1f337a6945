"""In what state an act is on a given day: computed from its dates and from what other acts do to it, never typed.

Pure: no Django, no database. `documents.models.act_queries` says the same rule to the database; a property test holds
the two equal. The truth table is in docs/acts.md.
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ActStatus(StrEnum):
    """The states, in the order of an act's life."""

    DRAFT = "draft"
    ADOPTED = "adopted"
    REGISTERED = "registered"
    PUBLISHED = "published"
    NOT_YET_IN_FORCE = "not-yet-in-force"
    IN_FORCE = "in-force"
    SUSPENDED = "suspended"
    REPEALED = "repealed"
    ANNULLED = "annulled"
    UNKNOWN = "unknown"


class Effect(StrEnum):
    """What another act does to the whole of this one. Changes of single articles have no effect on its state."""

    ENDS = "ends"
    """Repeals or replaces it."""
    ANNULS = "annuls"
    SUSPENDS = "suspends"


class Missing(StrEnum):
    """What keeps an act from a state that its dates would give it."""

    REGISTRATION = "registration"
    LANGUAGES = "languages"
    DAY_OF_END = "day-of-end"
    DAY_OF_SUSPENSION = "day-of-suspension"


@dataclass(frozen=True)
class OtherAct:
    """What a public act does to this one. `effective_on` None: its day is not recorded."""

    effect: Effect
    effective_on: date | None
    last_day: date | None = None
    """Of a suspension; None while it has no end."""
    cause: Hashable = None
    """Which relation it is, for the words of the reason."""


@dataclass(frozen=True)
class ActFacts:
    """All that the state of an act depends on. A day that is None is not recorded."""

    is_live: bool = True
    adopted_on: date | None = None
    registered_on: date | None = None
    published_on: date | None = None
    in_force_from: date | None = None
    has_clause: bool = False
    """Whether the act itself says when it enters into force, whatever its registration and publication."""
    languages_published: bool | date = True
    """Whether, or since which day, it is published in every language that it must be published in."""
    suspended_from: date | None = None
    suspended_to: date | None = None
    repealed_on: date | None = None
    annulled_on: date | None = None
    others: tuple[OtherAct, ...] = ()


@dataclass(frozen=True)
class Reading:
    """The state of an act on a day, and why."""

    status: ActStatus
    since: date | None = None
    """The first day of the state; of what is not yet in force, the day on which it will be."""
    until: date | None = None
    """The last day of a suspension."""
    cause: Hashable = None
    """The relation that brought it about; None where the act's own dates did."""
    missing: Missing | None = None


def status_on(facts: ActFacts, day: date) -> Reading:
    """The state on the whole of that day: the first rule that says something decides."""
    for rule in (_draft, _ended, _end_without_day, _begun, _to_begin, _on_its_way):
        reading = rule(facts, day)
        if reading is not None:
            return reading
    return Reading(ActStatus.UNKNOWN)


def is_partly_ended(effects: Iterable[OtherAct], day: date) -> bool:
    """Whether one of these, which touch single articles, holds on that day. A day not recorded counts as begun."""
    return any(
        (each.effective_on is None or each.effective_on <= day) and (each.last_day is None or day <= each.last_day)
        for each in effects
    )


def _draft(facts: ActFacts, day: date) -> Reading | None:
    is_adopted = facts.adopted_on is None or facts.adopted_on <= day
    return None if facts.is_live and is_adopted else Reading(ActStatus.DRAFT)


def _ended(facts: ActFacts, day: date) -> Reading | None:
    """An annulment stands above a repeal; of two of a kind, the first one counts."""
    return _first(facts, day, ActStatus.ANNULLED, Effect.ANNULS, facts.annulled_on) or _first(
        facts, day, ActStatus.REPEALED, Effect.ENDS, facts.repealed_on
    )


def _first(facts: ActFacts, day: date, status: ActStatus, effect: Effect, own: date | None) -> Reading | None:
    """The earliest day by the act's own record or another act; at the same day the other act is the reason."""
    ends = [(each.effective_on, 0, each.cause) for each in facts.others if each.effect == effect and each.effective_on]
    if own is not None:
        ends.append((own, 1, None))
    past = sorted((end for end in ends if end[0] <= day), key=lambda end: end[:2])
    return Reading(status, since=past[0][0], cause=past[0][2]) if past else None


def _end_without_day(facts: ActFacts, day: date) -> Reading | None:
    """Another act ended it, nobody recorded when: it is not said to be in force, nor since when it is not."""
    for each in facts.others:
        if each.effect != Effect.SUSPENDS and each.effective_on is None:
            return Reading(ActStatus.UNKNOWN, cause=each.cause, missing=Missing.DAY_OF_END)
    return None


def _begun(facts: ActFacts, day: date) -> Reading | None:
    """The day of entry into force has come; whether it counts is the rule of registration and languages."""
    if facts.in_force_from is None or facts.in_force_from > day:
        return None
    if facts.has_clause:
        return _suspended(facts, day) or Reading(ActStatus.IN_FORCE, since=facts.in_force_from)
    if facts.registered_on is None:
        return Reading(ActStatus.UNKNOWN, missing=Missing.REGISTRATION)
    if facts.registered_on > day:
        return Reading(ActStatus.NOT_YET_IN_FORCE, since=facts.registered_on, missing=Missing.REGISTRATION)
    languages = facts.languages_published
    if languages is False or (isinstance(languages, date) and languages > day):
        return Reading(ActStatus.NOT_YET_IN_FORCE, missing=Missing.LANGUAGES)
    conditions = [facts.in_force_from, facts.registered_on, *([languages] if isinstance(languages, date) else [])]
    return _suspended(facts, day) or Reading(ActStatus.IN_FORCE, since=max(conditions))


def _suspended(facts: ActFacts, day: date) -> Reading | None:
    """A suspension that is under way, both its days included; the act's own record first."""
    if facts.suspended_from and facts.suspended_from <= day and (not facts.suspended_to or day <= facts.suspended_to):
        return Reading(ActStatus.SUSPENDED, since=facts.suspended_from, until=facts.suspended_to)
    suspensions = [each for each in facts.others if each.effect == Effect.SUSPENDS]
    for each in suspensions:
        if each.effective_on and each.effective_on <= day and (not each.last_day or day <= each.last_day):
            return Reading(ActStatus.SUSPENDED, since=each.effective_on, until=each.last_day, cause=each.cause)
    for each in suspensions:
        if each.effective_on is None and (not each.last_day or day <= each.last_day):
            return Reading(ActStatus.UNKNOWN, cause=each.cause, missing=Missing.DAY_OF_SUSPENSION)
    return None


def _to_begin(facts: ActFacts, day: date) -> Reading | None:
    if facts.in_force_from is None:
        return None
    return Reading(ActStatus.NOT_YET_IN_FORCE, since=facts.in_force_from)


def _on_its_way(facts: ActFacts, day: date) -> Reading | None:
    """Not known when it enters into force: as far as it is known to have come."""
    languages = facts.languages_published
    is_translated = languages is True or (isinstance(languages, date) and languages <= day)
    is_registered = facts.registered_on is not None and facts.registered_on <= day
    if is_registered and is_translated and facts.published_on is not None and facts.published_on <= day:
        return Reading(ActStatus.PUBLISHED, since=facts.published_on)
    if is_registered:
        return Reading(ActStatus.REGISTERED, since=facts.registered_on)
    return Reading(ActStatus.ADOPTED, since=facts.adopted_on) if facts.adopted_on is not None else None
