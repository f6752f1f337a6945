"""`manage.py import_content FILE.jsonl`: bring the pages of an earlier site in (docs/importing.md)."""

import json
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from django.utils.translation import gettext as _

from importing.lock import BusyError
from importing.report import Report
from importing.running import Job, run


class Command(BaseCommand):
    """Can be run again at any time: what is here already is left alone or brought up to date."""

    help = "Brings pages of an earlier site in: one JSON object a line. See docs/importing.md."

    def add_arguments(self, parser: CommandParser) -> None:
        """The file, and where its files lie."""
        parser.add_argument("file", type=Path, metavar="FILE.jsonl")
        parser.add_argument("--files", type=Path, metavar="DIR", help="folder of the files that the lines name")
        parser.add_argument("--dry-run", action="store_true", help="say what would be done, write nothing")
        parser.add_argument("--report", type=Path, metavar="FILE.json", help="write the report there, too")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run, then report. Ends with 1 if a line was not brought in, with 130 if it was interrupted."""
        folder: Path | None = options["files"]
        if folder is not None and not folder.is_dir():
            raise CommandError(_("There is no folder %(name)s.") % {"name": folder})
        job = Job(
            path=options["file"],
            folder=folder,
            is_trial=options["dry_run"],
            progress=self.show_progress,
            is_stopped=self._stop_when_told(),
        )
        try:
            report = run(job)
        except BusyError:
            raise CommandError(_("Another import is under way. Wait until it has ended.")) from None
        except OSError as error:
            raise CommandError(_("The file can't be read: %(reason)s") % {"reason": error}) from error
        self._tell(report, options["report"])
        if report.is_interrupted:
            sys.exit(130)
        if report.problems:
            sys.exit(1)

    def show_progress(self, done: int, total: int) -> None:
        """One line, written over on a terminal."""
        text = _("%(done)d of %(total)d lines") % {"done": done, "total": total}
        is_terminal = self.stderr.isatty()
        self.stderr.write(f"\r{text}" if is_terminal else text, ending="\n" if not is_terminal or done == total else "")

    def _stop_when_told(self) -> Any:
        """Let the first Ctrl-C or SIGTERM end the run after the transaction that is under way; a second one at once."""
        told: list[int] = []

        def stop(number: int, frame: FrameType | None) -> None:
            told.append(number)
            self.stderr.write(_("Ending after the lines that are under way …"))
            signal.signal(number, signal.SIG_DFL if number == signal.SIGTERM else signal.default_int_handler)

        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, stop)
        return lambda: bool(told)

    def _tell(self, report: Report, path: Path | None) -> None:
        """On the terminal, and in files beside the database unless it was a trial."""
        for line in report.as_text():
            self.stdout.write(line)
        if not report.is_trial:
            stamp = timezone.localtime().strftime("%Y-%m-%d-%H%M%S")
            folder = settings.VAR_DIR / "imports"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{stamp}.txt").write_text("\n".join([*report.as_text(), ""]), encoding="utf-8")
            self._write_json(report, folder / f"{stamp}.json")
            self.stdout.write(_("Report: %(name)s") % {"name": folder / f"{stamp}.txt"})
        if path is not None:
            self._write_json(report, path)

    def _write_json(self, report: Report, path: Path) -> None:
        path.write_text(json.dumps(report.as_json(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
