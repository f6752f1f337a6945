"""Second by second: Elasticsearch dies or hangs and comes back, under a question a second and an editor who saves.

Run with `.venv/bin/python -m benchmarks.outage` after `make test-fast`, which installs the factories it uses. It starts
a site of its own (server, worker, SQLite, Elasticsearch) in a temporary folder. `--hang` stops Elasticsearch with
SIGSTOP, so that it accepts and never answers, in place of `kill -9`. First comes how fast the index was built.
"""

import argparse
import os
import signal
import subprocess
import tempfile
import time
import urllib.request
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from scripts.elasticsearch import Installation, Server, cached_server, install
from scripts.processes import Process, exit_on_signals, free_port, running, wait_until
from scripts.serve import SERVER, WORKER, answers

PAGES = 300
DIES_AT, COMES_BACK_AT, LONGEST = 6, 30, 120
SAVES_EVERY = 3
"""Seconds; every second save withdraws the page of the one before."""

WORD = "ujevara"


def main() -> None:
    """Make the site, then the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--hang", action="store_true")
    options = parser.parse_args()
    exit_on_signals()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gjilan-bench-")))
        folder.chmod(0o755)
        installation = install(folder / "elasticsearch", cached_server())
        server = stack.enter_context(installation.running())
        set_up(folder, server.url)
        server.wait()
        build()
        site = serve(stack, folder)
        outage = Outage(installation, server, stack, is_hanging=options.hang)
        watch(site, outage)
        stack.callback(close)


def set_up(folder: Path, url: str) -> None:
    """A site with pages, in this process; the index of its own engine is there."""
    os.environ.update(
        DJANGO_SETTINGS_MODULE="gjilan_site.settings.dev",
        VAR_DIR=str(folder),
        DATABASE_URL=f"sqlite:///{folder / 'db.sqlite3'}",
        ELASTICSEARCH_URL=url,
    )
    import django
    from django.core.management import call_command

    django.setup()
    for command in ("migrate", "set_up_site"):
        call_command(command, verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    from tests.factories import NewsPageFactory
    from tests.factories.bulk import copies

    copies(NewsPageFactory(title="Faqe e zakonshme"), PAGES)
    call_command("update_search_index", verbosity=0, stdout=open(os.devnull, "w"))  # noqa: SIM115 - ends with us


def build() -> None:
    """The index, timed."""
    from search import mirror
    from search.models import SearchDocument

    started = time.perf_counter()
    mirror.rebuild()
    seconds = time.perf_counter() - started
    number = SearchDocument.objects.count()
    print(f"built from {number} documents in {seconds:.1f} s: {number / seconds:.0f} a second, analysis included\n")


def serve(stack: ExitStack, folder: Path) -> str:
    """Server and worker as `make run` starts them; the address."""
    address = f"127.0.0.1:{free_port()}"
    log = folder / "server.log"
    server = stack.enter_context(running("server", [*SERVER, "--bind", address], log=log))
    stack.enter_context(running("worker", WORKER, log=folder / "worker.log"))
    wait_until(lambda: answers(f"http://{address}/"), server, 60)
    return f"http://{address}/sq/kerko/?q={WORD}"


@dataclass
class Outage:
    """Elasticsearch, and what is done to it."""

    installation: Installation
    server: Server
    stack: ExitStack
    is_hanging: bool
    again: Process | None = None

    def begin(self) -> str:
        """Kill it, or let it hang."""
        number = signal.SIGSTOP if self.is_hanging else signal.SIGKILL
        os.killpg(self.server.process.popen.pid, number)
        return "hangs" if self.is_hanging else "killed"

    def end(self) -> str:
        """Let it go on, or start it again with its data."""
        if self.is_hanging:
            os.killpg(self.server.process.popen.pid, signal.SIGCONT)
            return "goes on"
        self.server = self.stack.enter_context(self.installation.running())
        return "started"


@dataclass
class Seen:
    """What a second showed."""

    found: int
    milliseconds: float
    is_fallback: bool


def watch(address: str, outage: Outage) -> None:
    """The table, until all that was saved is found there, or two minutes are over."""
    editor = Editor()
    print(f"{'second':>6} {'answered by':>14} {'ms':>6} {'found':>6} {'save ms':>8} {'wait':>5} {'there':>6}  what")
    begun = time.monotonic()
    arrived_at: int | None = None
    for second in range(LONGEST):
        time.sleep(max(0.0, begun + second - time.monotonic()))
        word = outage.begin() if second == DIES_AT else outage.end() if second == COMES_BACK_AT else ""
        is_saving = second % SAVES_EVERY == 0 and second < COMES_BACK_AT + 6
        saved = f"{editor.save():8.0f}" if is_saving else " " * 8
        seen, waiting, there = ask(address), editor.waiting(), count(outage.server.url)
        who = "database" if seen.is_fallback else "elasticsearch"
        print(f"{second:6} {who:>14} {seen.milliseconds:6.0f} {seen.found:6} {saved} {waiting:5} {there:>6}  {word}")
        if second > COMES_BACK_AT + 6 and there == str(editor.public) and not waiting and not seen.is_fallback:
            arrived_at = second
            break
    print(
        f"\n{editor.public} public pages; " + (f"all there in second {arrived_at}" if arrived_at else "NOT all there")
    )


class Editor:
    """Publishes a page, then withdraws it, then publishes the next."""

    def __init__(self) -> None:
        self.public = 0
        self._open: object | None = None

    def save(self) -> float:
        """Milliseconds that one of the two took."""
        from tests.factories import NewsPageFactory

        started = time.perf_counter()
        if self._open is None:
            self._open = NewsPageFactory(title=f"Ujëvara {time.time_ns()}")
            self.public += 1
        else:
            if self.public % 3 == 0:
                self._open.unpublish()  # type: ignore[attr-defined]  # a page; Django is imported late
                self.public -= 1
            self._open = None
        return (time.perf_counter() - started) * 1000

    def waiting(self) -> int:
        """Changes on their way."""
        from search.models import Delivery, SearchDocument

        return Delivery.objects.count() + SearchDocument.objects.filter(synced_at__isnull=True).count()


def ask(address: str) -> Seen:
    """As a visitor."""
    from django.utils import translation
    from django.utils.translation import gettext

    with translation.override("sq"):
        notice = gettext(
            "The search works in a simpler way just now. It finds the same pages, perhaps in another order."
        )
    started = time.perf_counter()
    with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310 - our own
        html = answer.read().decode()
    return Seen(html.count("<mark>"), (time.perf_counter() - started) * 1000, notice in html)


def count(url: str) -> str:
    """How many of the editor's pages Elasticsearch itself has; a dash where it does not say."""
    command = ["curl", "-s", "-m", "0.3", f"{url}/gjilan/_count?q=title:sq{WORD}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    return done.stdout.partition('"count":')[2].partition(",")[0] or "-"


def close() -> None:
    """Let the database go."""
    from django.db import connection

    connection.close()


if __name__ == "__main__":
    main()
