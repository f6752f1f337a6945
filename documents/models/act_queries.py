"""Which acts are in which state on a day: the rule of `documents.act_status`, said to the database."""

from datetime import date
from typing import Any, Self

from django.db.models import Case, CharField, Exists, OuterRef, Q, Value, When
from wagtail.query import PageQuerySet

from documents.act_status import ActStatus, Effect
from documents.language_gate import gate_passed
from documents.models.act_relations import ActRelation


class ActQuerySet(PageQuerySet):
    """Which acts."""

    def with_status(self, on: date) -> Self:
        """Each act with its `status` on the whole of that day."""
        acts: Self = self.annotate(status=_status(on))
        return acts

    def in_status(self, status: ActStatus, on: date) -> Self:
        """The acts that are in that state on that day."""
        acts: Self = self.alias(state_asked=_status(on)).filter(state_asked=status.value)
        return acts

    def in_force(self, on: date) -> Self:
        """The acts in force on the whole of that day; what is suspended is not."""
        return self.in_status(ActStatus.IN_FORCE, on)


def _status(on: date) -> Case:
    """Rule by rule in the order of `status_on`."""
    begun = Q(in_force_from__lte=on)
    bound = begun & Q(in_force_clause="")
    rules: list[tuple[Any, ActStatus]] = [
        (Q(live=False) | Q(adopted_on__gt=on), ActStatus.DRAFT),
        (Q(annulled_on__lte=on) | Q(_others(Effect.ANNULS, day__lte=on)), ActStatus.ANNULLED),
        (Q(repealed_on__lte=on) | Q(_others(Effect.ENDS, day__lte=on)), ActStatus.REPEALED),
        (Q(_others(Effect.ENDS, Effect.ANNULS, day__isnull=True)), ActStatus.UNKNOWN),
        (bound & Q(registered_on__isnull=True), ActStatus.UNKNOWN),
        (bound & (Q(registered_on__gt=on) | ~gate_passed(on)), ActStatus.NOT_YET_IN_FORCE),
        (begun & (_own_suspension(on) | Q(_suspensions(on, day__lte=on))), ActStatus.SUSPENDED),
        (begun & Q(_suspensions(on, day__isnull=True)), ActStatus.UNKNOWN),
        (begun, ActStatus.IN_FORCE),
        (Q(in_force_from__gt=on), ActStatus.NOT_YET_IN_FORCE),
        (Q(registered_on__lte=on, published_on__lte=on) & gate_passed(on), ActStatus.PUBLISHED),
        (Q(registered_on__lte=on), ActStatus.REGISTERED),
        (Q(adopted_on__lte=on), ActStatus.ADOPTED),
    ]
    whens = [When(rule, then=Value(status.value)) for rule, status in rules]
    return Case(*whens, default=Value(ActStatus.UNKNOWN.value), output_field=CharField())


def _others(*effects: Effect, **days: Any) -> Exists:
    """Whether a public act has one of these effects on the whole of this one."""
    kinds = [kind for kind, effect in ActRelation.EFFECTS.items() if effect in effects]
    whole = ActRelation.objects.counted().filter(to_act__translation_key=OuterRef("translation_key"), article="")
    return Exists(whole.filter(kind__in=kinds, **days))


def _suspensions(on: date, **days: Any) -> Exists:
    kinds = [kind for kind, effect in ActRelation.EFFECTS.items() if effect == Effect.SUSPENDS]
    whole = ActRelation.objects.counted().filter(to_act__translation_key=OuterRef("translation_key"), article="")
    return Exists(whole.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=on), kind__in=kinds, **days))


def _own_suspension(on: date) -> Q:
    return Q(suspended_from__lte=on) & (Q(suspended_to__isnull=True) | Q(suspended_to__gte=on))
