"""A run from the file to the report."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from core.generation import one_generation
from importing.attachments import Folder
from importing.batches import Batch
from importing.body.links import mend
from importing.body.old_site import OldSite
from importing.kinds import Sections
from importing.lines import Line
from importing.lock import only_one
from importing.models import ImportRun
from importing.plan import Plan, make_plan
from importing.quiet import quiet
from importing.records import dead_links_of, known_by, pages_by_address
from importing.report import MOST_KEPT, Report
from importing.stored import forget_new_files
from search import index

A_BATCH = 50
"""Lines in one transaction: for about so many hundredths of a second nobody else can write on SQLite."""

INDEX_EVERY = 1000
"""Lines after which search catches up."""


@dataclass
class Job:
    """What is to be brought in, and who is told how far it is."""

    path: Path
    folder: Path | None = None
    is_trial: bool = False
    progress: Callable[[int, int], None] = lambda done, of: None
    is_stopped: Callable[[], bool] = lambda: False
    """Asked between two transactions."""


def run(job: Job) -> Report:
    """Bring the file in. Raises OSError where it can't be read, BusyError while another import runs."""
    started = time.monotonic()
    with only_one(settings.VAR_DIR / "import.lock"):
        plan = make_plan(job.path, today=timezone.localdate(), folder=folder_of(job), known_by=known_by)
        report = Report(job.path.name, job.is_trial, lines=plan.lines)
        _bring_in(job, plan, report)
    report.seconds = time.monotonic() - started
    return report


def folder_of(job: Job) -> Folder | None:
    """The folder of the files, with what may be taken from it."""
    if job.folder is None:
        return None
    extensions = frozenset(settings.WAGTAILDOCS_EXTENSIONS)
    return Folder(job.folder, extensions, settings.WAGTAILDOCS_MAX_UPLOAD_SIZE)


def _bring_in(job: Job, plan: Plan, report: Report) -> None:
    """Everything; of a trial nothing stays, neither in the database nor among the files."""
    with ExitStack() as stack:
        stack.enter_context(quiet())
        if job.is_trial:
            stack.enter_context(forget_new_files(always=True))
            stack.enter_context(transaction.atomic())
        record = ImportRun.objects.create(file_name=job.path.name[:500])
        try:
            _all_batches(job, plan, record, report)
        finally:
            if job.is_trial:
                transaction.set_rollback(True)
            else:
                report.problems = [*plan.problems, *report.problems]
                _close(record, report)
        if job.is_trial:
            report.problems = [*plan.problems, *report.problems]


def _close(record: ImportRun, report: Report) -> None:
    record.finished_at, record.is_interrupted = timezone.now(), report.is_interrupted
    record.counts = report.as_json(MOST_KEPT)
    record.save()


def _all_batches(job: Job, plan: Plan, record: ImportRun, report: Report) -> None:
    """Originals first: a translation may stand before what it translates."""
    sections, total, done, indexed = Sections(), len(plan.entries), 0, 0
    folder, site = folder_of(job), _old_site(job, plan)
    for lines in _chunks(plan):
        if job.is_stopped():
            report.is_interrupted = True
            return
        Batch(record, report, sections, folder, site).bring_in(lines)
        done += len(lines)
        if not job.is_trial and done - indexed >= INDEX_EVERY:
            index.sync()
            indexed = done
        job.progress(done, total)
    with one_generation():
        mend(site=site)
    report.notes += dead_links_of(record)
    if not job.is_trial:
        index.sync()


def _old_site(job: Job, plan: Plan) -> OldSite:
    """What is here of it, and the hosts of what comes."""
    hosts = {urlsplit(address).netloc.rpartition("@")[2] for address in plan.entries}
    return OldSite(pages=pages_by_address(), hosts=hosts, folder=job.folder)


def _chunks(plan: Plan) -> Iterator[list[Line]]:
    for lines in (plan.originals(), plan.translations()):
        yield from _in_batches(lines)


def _in_batches(lines: Iterable[Line]) -> Iterator[list[Line]]:
    rest = iter(lines)
    while batch := list(islice(rest, A_BATCH)):
        yield batch
