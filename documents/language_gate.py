"""The seam for the policy of languages: in which languages an act must be published before it can be in force.

TODAY EVERY ACT COUNTS AS PUBLISHED IN ALL OF THEM. Which languages are a gate for which kind of act, and within how
many days, is a policy kept as data; the app that will keep it registers its rule here and nothing else changes. A rule
is stated twice, for one act and for the database; tests/documents/test_act_queries.py holds the two equal for any gate.
"""

from datetime import date
from typing import Any, Protocol

from django.db.models import Q


class LanguageGate(Protocol):
    """A rule about languages."""

    def published(self, page: Any) -> bool | date:
        """Whether every gate language of the act is public; a day where it is known since when."""

    def by(self, day: date) -> Q:
        """The acts of which that is so on that day, as a filter of ActPage."""


class NoGate:
    """Every language counts as published."""

    def published(self, page: Any) -> bool | date:
        """Always."""
        return True

    def by(self, day: date) -> Q:
        """All acts."""
        return Q(pk__isnull=False)


_gate: LanguageGate = NoGate()


def register(gate: LanguageGate) -> LanguageGate:
    """Let this rule hold from now on; the one that held before is given back."""
    global _gate
    before, _gate = _gate, gate
    return before


def all_gate_languages_published(page: Any) -> bool | date:
    """Whether, or since which day, the act is published in every language that it must be published in."""
    return _gate.published(page)


def gate_passed(day: date) -> Q:
    """The same for the database."""
    return _gate.by(day)
