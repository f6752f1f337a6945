"""The file as a whole: what is given twice, what translates what, which lines can be brought in at all.

Of each line a few words stay in memory; its text is read again when its turn comes.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from importing.attachments import Folder, paths_of
from importing.file import RawLine, raw_line_at, raw_lines
from importing.lines import LOCALES, BadLineError, Kind, Line, Problem, read_line


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that was read."""

    line: int
    offset: int
    kind: Kind
    language: str
    translation_of: str


@dataclass(frozen=True)
class Known:
    """A page that an earlier run brought in, as far as translations of it must know."""

    kind: str
    language: str
    is_translation: bool
    has_page: bool


KnownBy = Callable[[Collection[str]], Mapping[str, Known]]
"""What earlier runs brought in, by address."""


@dataclass
class Plan:
    """Which lines are brought in, in which order, and what is wrong with the others."""

    path: Path
    today: date
    lines: int = 0
    """That are not blank."""
    entries: dict[str, Entry] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _bad: dict[str, int] = field(default_factory=dict)
    """The lines of addresses that can't be brought in."""

    def originals(self) -> Iterator[Line]:
        """Lines that translate nothing, in the order of the file."""
        wanted = {entry.line for entry in self.entries.values() if not entry.translation_of}
        for raw in raw_lines(self.path):
            if raw.number in wanted:
                yield from self._line(raw)

    def translations(self) -> Iterator[Line]:
        """Lines that translate another, wherever that stands."""
        waiting = [entry for entry in self.entries.values() if entry.translation_of]
        for entry in sorted(waiting, key=lambda each: each.line):
            yield from self._line(raw_line_at(self.path, number=entry.line, offset=entry.offset))

    def _line(self, raw: RawLine) -> Iterator[Line]:
        """The line again; nothing where the file was changed meanwhile, which is told."""
        try:
            yield read_line(raw.content or b"", number=raw.number, today=self.today)
        except BadLineError:
            self.problems.append(Problem(raw.number, "", "file_changed"))

    def refuse(self, address: str, problems: Iterable[Problem]) -> None:
        """Bring this line not in."""
        entry = self.entries.pop(address)
        self._bad[address] = entry.line
        self.problems += problems

    def line_of_bad(self, address: str) -> int | None:
        """The line of that address where it can't be brought in."""
        return self._bad.get(address)

    def add(self, raw: RawLine, folder: Folder | None) -> None:
        """Read a line of the file."""
        self.lines += 1
        if raw.content is None:
            self.problems.append(Problem(raw.number, "", "line_too_long"))
            return
        try:
            line = read_line(raw.content, number=raw.number, today=self.today)
        except BadLineError as error:
            self.problems += error.problems
            if error.source_url:
                self._bad.setdefault(error.source_url, raw.number)
            return
        self._register(line, raw.offset, folder)

    def _register(self, line: Line, offset: int, folder: Folder | None) -> None:
        first = self.entries.get(line.source_url)
        if first is not None:
            values = {"first": first.line}
            self.problems.append(Problem(line.number, "source_url", "address_twice", values))
            return
        self.entries[line.source_url] = Entry(line.number, offset, line.kind, line.language, line.translation_of)
        _paths, problems = paths_of(line, folder)
        if problems:
            self.refuse(line.source_url, problems)


def make_plan(path: Path, *, today: date, folder: Folder | None, known_by: KnownBy) -> Plan:
    """Read the whole file once. Raises OSError where it can't be read."""
    plan = Plan(path, today)
    for raw in raw_lines(path):
        plan.add(raw, folder)
    _check_translations(plan, known_by)
    return plan


def _check_translations(plan: Plan, known_by: KnownBy) -> None:
    """Each translation is of a page that is there or comes, of the same kind, in another language, once."""
    waiting = {address: entry for address, entry in plan.entries.items() if entry.translation_of}
    outside = {entry.translation_of for entry in waiting.values()} - set(plan.entries)
    known = known_by(outside)
    taken: dict[tuple[str, str], int] = {}
    for address, entry in waiting.items():
        code, values = _fault(plan, entry, known)
        place = (entry.translation_of, LOCALES[entry.language])
        if not code and place in taken:
            code, values = "language_twice", {"first": taken[place]}
        if code:
            plan.refuse(address, [Problem(entry.line, "translation_of", code, values)])
        else:
            taken[place] = entry.line


def _fault(plan: Plan, entry: Entry, known: Mapping[str, Known]) -> tuple[str, dict[str, object]]:
    """Why this is no translation; an empty code where it is one."""
    source = plan.entries.get(entry.translation_of)
    if source is not None:
        return _misfit(entry, source.kind, source.language, is_translation=bool(source.translation_of))
    line = plan.line_of_bad(entry.translation_of)
    if line is not None:
        return "source_failed", {"line": line}
    row = known.get(entry.translation_of)
    if row is None:
        return "unknown_source", {"value": entry.translation_of[:200]}
    if not row.has_page:
        return "source_deleted", {}
    return _misfit(entry, row.kind, row.language, is_translation=row.is_translation)


def _misfit(entry: Entry, kind: str, language: str, *, is_translation: bool) -> tuple[str, dict[str, object]]:
    if is_translation:
        return "chain", {}
    if LOCALES[language] == LOCALES[entry.language]:
        return "same_language", {}
    return ("", {}) if kind == entry.kind else ("other_kind", {"value": kind})
