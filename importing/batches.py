"""Some lines in one transaction, each in a savepoint of its own; what follows for all of them in few statements."""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

from django.core.exceptions import ObjectDoesNotExist
from django.db import DatabaseError, OperationalError, reset_queries, transaction
from django.db.models import F
from django.utils import timezone
from wagtail.models import Page, PageLogEntry

from core.files_hash import hash_of_files
from core.generation import bump, one_generation
from core.models import Publication
from core.register import imported
from importing import report as outcomes
from importing.attachments import Folder, paths_of
from importing.body.old_site import OldSite
from importing.kinds import Section, Sections
from importing.lines import LOCALES, BadLineError, Line, Problem
from importing.models import ImportedPage, ImportRun
from importing.quiet import find_in_admin
from importing.redirects import Wanted, add_redirects
from importing.report import Report
from importing.saving import Saved, give_files, make, make_anew
from importing.stored import forget_new_files
from search import outbox

logger = logging.getLogger(__name__)

ACTION = "importing.bring_in"
"""In the history of a page."""

_UNEXPECTED = (
    ArithmeticError,
    AttributeError,
    DatabaseError,
    LookupError,
    ObjectDoesNotExist,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What the code of a page type, a file or the database raises on data that nobody expected."""


@dataclass
class Batch:
    """Lines brought in together."""

    run: ImportRun
    report: Report
    sections: Sections
    folder: Folder | None
    site: OldSite
    saved: list[Saved] = field(default_factory=list)
    children: Counter[int] = field(default_factory=Counter)
    """New pages by section."""
    rows: list[ImportedPage] = field(default_factory=list)
    published: list[Publication] = field(default_factory=list)
    history: list[PageLogEntry] = field(default_factory=list)
    mark: UUID = field(default_factory=uuid4)
    """What was done together, in the history."""
    announced: set[int] = field(default_factory=set)
    """Pages that search has to read."""

    def bring_in(self, lines: list[Line]) -> None:
        """All of them, in one transaction."""
        known = self._known(lines)
        with one_generation(), transaction.atomic():
            for line in lines:
                self._one(line, known.get(line.source_url), known.get(line.translation_of))
            self._follow()
        reset_queries()  # Django keeps what was asked where DEBUG is on

    def _known(self, lines: Iterable[Line]) -> dict[str, ImportedPage]:
        """What earlier batches and runs made of these lines and of their originals."""
        addresses = {url for line in lines for url in (line.source_url, line.translation_of) if url}
        rows = ImportedPage.objects.filter(source_url__in=addresses).select_related("page__locale", "original")
        return {row.source_url: row for row in rows}

    def _one(self, line: Line, row: ImportedPage | None, original: ImportedPage | None) -> None:
        """A line; whatever is wrong with it ends in the report, and undoes what was begun for it."""
        if row is not None and row.digest == line.digest:
            self.report.count(outcomes.UNCHANGED, line)
            return
        try:
            with self._undone_if_it_fails():
                self._bring_in(line, row, original)
        except BadLineError as error:
            self.report.problems += error.problems
        except OperationalError:
            raise  # the database is away, full or locked: no fault of the line
        except _UNEXPECTED as error:
            logger.exception("a line can't be brought in", extra={"line": line.number})
            self.report.problems.append(Problem(line.number, "", "unexpected", {"reason": type(error).__name__}))

    @contextmanager
    def _undone_if_it_fails(self) -> Iterator[None]:
        with forget_new_files(), transaction.atomic():
            yield

    def _bring_in(self, line: Line, row: ImportedPage | None, original: ImportedPage | None) -> None:
        if row is None:
            self._make(line, original)
            return
        if reason := self._reason_to_leave(line, row, original):
            self.report.count(outcomes.LEFT, line)
            self.report.notes.append(Problem(line.number, "", reason))
            return
        page = Page.objects.get(pk=row.page_id).specific
        saved = make_anew(line, page, original, self._paths(line) if original is None else [], self.site)
        self._give_files(line, original)
        row.digest, row.revision_id, row.changed_at = line.digest, saved.revision.pk, timezone.now()
        row.run, row.line = self.run, line.number
        row.save()
        self._keep(saved, outcomes.CHANGED)

    def _reason_to_leave(self, line: Line, row: ImportedPage, original: ImportedPage | None) -> str:
        """Why the page is not made anew; empty where it is. Raises BadLineError for what can't be changed."""
        if row.page is None:
            return "deleted"
        was = (row.kind, LOCALES[row.language], row.original.source_url if row.original else "")
        if was != (line.kind.value, line.locale_code, line.translation_of):
            raise BadLineError([Problem(line.number, "", "other_facts")])
        if not row.page.live:
            return "withdrawn"
        return "edited" if row.page.latest_revision_id != row.revision_id else ""

    def _make(self, line: Line, original: ImportedPage | None) -> None:
        section = self._section(line)
        if line.translation_of and (original is None or original.page is None):
            raise BadLineError([Problem(line.number, "translation_of", "source_not_here")])
        if original and original.page and original.page.has_translation(section.page.locale):
            raise BadLineError([Problem(line.number, "translation_of", "language_taken")])
        saved = make(line, section, original, [] if original else self._paths(line), self.site)
        self._give_files(line, original)
        self.rows.append(
            ImportedPage(
                source_url=line.source_url,
                page_id=saved.page.pk,
                original=original,
                kind=line.kind.value,
                language=line.language,
                digest=line.digest,
                revision_id=saved.revision.pk,
                run=self.run,
                line=line.number,
            )
        )
        self.children[section.page.pk] += 1
        section.page.numchild += 1  # one without children is asked for none, and every slug would be free
        row = imported(saved.page, at=saved.page.first_published_at, is_restricted=section.is_restricted)
        row.files_sha256 = hash_of_files(saved.page) if line.files else ""
        self.published.append(row)
        self.site.add(line.source_url, saved.page.pk)
        self._keep(saved, outcomes.MADE)

    def _section(self, line: Line) -> Section:
        section = self.sections.of(line.kind, line.locale_code)
        if section is None:
            raise BadLineError([Problem(line.number, "kind", "no_section")])
        return section

    def _paths(self, line: Line) -> list[Path]:
        paths, problems = paths_of(line, self.folder)
        if problems:  # gone since the file was first read
            raise BadLineError(problems)
        return paths

    def _give_files(self, line: Line, original: ImportedPage | None) -> None:
        if original is not None and line.files:
            self.report.notes += give_files(original, self._paths(line), line)
            self.announced.update(filter(None, [original.page_id]))

    def _keep(self, saved: Saved, outcome: str) -> None:
        self.saved.append(saved)
        self.announced.add(saved.page.pk)
        self.report.count(outcome, saved.line)
        self.report.notes += saved.notes
        self.history.append(
            PageLogEntry(
                page_id=saved.page.pk,
                content_type=saved.page.cached_content_type,
                label=str(saved.page)[:200],
                action=ACTION,
                timestamp=timezone.now(),
                uuid=self.mark,
                data={"source_url": saved.line.source_url},
                revision=saved.revision,
                content_changed=True,
            )
        )

    def _follow(self) -> None:
        """What Wagtail's signals would have done, page by page."""
        for section_id, number in self.children.items():
            Page.objects.filter(pk=section_id).update(numchild=F("numchild") + number)
        Publication.objects.bulk_create(self.published)
        ImportedPage.objects.bulk_create(self.rows)
        PageLogEntry.objects.bulk_create(self.history)
        new = [saved for saved in self.saved if saved.is_new]
        wanted = [Wanted(each.line.number, each.line.source_url, each.page.pk) for each in new]
        self.report.notes += add_redirects(wanted)
        find_in_admin(saved.page for saved in self.saved)
        if self.announced:
            outbox.announce_many(self.announced)
            bump()
