"""What a run came to, as text and as JSON."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from importing.lines import Line, Problem
from importing.words import line_of_report, sentence

MOST_KEPT = 1000
"""Problems that the record of a run keeps; the report has all of them."""

Count = tuple[str, str, str]
"""Outcome, kind, language."""

MADE, CHANGED, UNCHANGED, LEFT = "made", "changed", "unchanged", "left"


@dataclass
class Report:
    """Grows while a run goes on."""

    file_name: str
    is_trial: bool
    lines: int = 0
    counts: Counter[Count] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    """What kept lines out."""
    notes: list[Problem] = field(default_factory=list)
    """What is worth knowing of lines that were brought in, or left alone for a reason."""
    is_interrupted: bool = False
    seconds: float = 0

    @property
    def bad_lines(self) -> int:
        """How many were not brought in."""
        return len({problem.line for problem in self.problems})

    def count(self, outcome: str, line: Line) -> None:
        """One more line of that outcome."""
        self.counts[outcome, line.kind.value, line.language] += 1

    def total(self, outcome: str) -> int:
        """Lines of that outcome."""
        return sum(number for (each, _kind, _language), number in self.counts.items() if each == outcome)

    def as_json(self, most: int | None = None) -> dict[str, Any]:
        """Everything, or the first `most` of what is named."""
        return {
            "file": self.file_name,
            "trial": self.is_trial,
            "interrupted": self.is_interrupted,
            "seconds": round(self.seconds, 1),
            "lines": self.lines,
            "bad_lines": self.bad_lines,
            **{outcome: self.total(outcome) for outcome in (MADE, CHANGED, UNCHANGED, LEFT)},
            "counts": [
                {"outcome": outcome, "kind": kind, "language": language, "lines": number}
                for (outcome, kind, language), number in sorted(self.counts.items())
            ],
            "problems": [_as_json(each) for each in in_order(self.problems)[:most]],
            "notes": [_as_json(each) for each in in_order(self.notes)[:most]],
        }

    def as_text(self) -> Iterator[str]:
        """A line each: what was not brought in and why, what is worth knowing, how many of what."""
        for heading, rows in (
            (_("Not brought in:"), self.problems),
            (_("Worth knowing:"), self.notes),
        ):
            if rows:
                yield heading
                yield from (f"  {line_of_report(row)}" for row in in_order(rows))
        yield from self.totals()

    def totals(self) -> Iterator[str]:
        """The counts alone."""
        for (outcome, kind, language), number in sorted(self.counts.items()):
            yield f"  {kind:<14} {language:<8} {_outcomes()[outcome]:<24} {number:>7}"
        yield ngettext("%(count)d line read", "%(count)d lines read", self.lines) % {"count": self.lines}
        for outcome, label in _outcomes().items():
            yield f"  {label}: {self.total(outcome)}"
        kept_out = _("not brought in")
        yield f"  {kept_out}: {self.bad_lines}"
        if self.is_interrupted:
            yield _("Interrupted: what was brought in until then stays. Run it again to go on.")
        if self.is_trial:
            yield _("This was a trial: nothing was written.")


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """By line; those of a line as they were found."""
    return sorted(problems, key=lambda each: each.line)


def _as_json(problem: Problem) -> dict[str, Any]:
    return {"line": problem.line, "field": problem.field, "code": problem.code, "reason": sentence(problem)}


def _outcomes() -> dict[str, str]:
    return {
        MADE: _("brought in"),
        CHANGED: _("brought in anew"),
        UNCHANGED: _("unchanged since"),
        LEFT: _("left as it is"),
    }
