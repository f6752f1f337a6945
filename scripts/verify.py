"""Runs the checks and the tests, cheapest first, with a database and a search engine of their own.

`full`: everything, as continuous integration does. `fast`: tests that need no service and no browser, on SQLite.
`long`: slow and property tests with many more examples. `lint`: only what reads the code.
"""

import os
import secrets
import shutil
import signal
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp

from .debian import install_missing_packages
from .elasticsearch import cached_server, elasticsearch
from .postgresql import postgresql
from .processes import ServiceError, exit_on_signals, running

BIN = Path(sys.executable).parent
PYTHON = str(BIN / "python")
MANAGE = (PYTHON, "manage.py")
OURS = ("users", "core", "civic", "navigation", "translations", "search", "documents", "news", "home", "demo")
"""Apps whose migrations are linted."""

MIGRATION_LINT = ("--no-cache", "--quiet", "ignore", "ok", "--ignore-initial-migrations")
"""An initial migration meets no running site: nothing in it can break one."""


@dataclass(frozen=True)
class Step:
    """One check: its name and its command."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    """Environment variables that the command must not see."""


LINT = (
    Step("format", (str(BIN / "ruff"), "format", "--check", "--quiet", ".")),
    Step("lint", (str(BIN / "ruff"), "check", "--quiet", ".")),
    Step("templates", (str(BIN / "djlint"), ".", "--lint", "--quiet")),
    Step("types", (str(BIN / "mypy"),)),
    Step("direction of imports", (str(BIN / "lint-imports"), "--no-logo")),
)
TEST_SETTINGS = {"DJANGO_SETTINGS_MODULE": "gjilan_site.settings.test"}
SERVICES = ("DATABASE_URL", "ELASTICSEARCH_URL")
NOT_FAST = "not browser and not engine and not slow"


def checks(folder: Path) -> tuple[Step, ...]:
    """What Django itself can say of the project. The settings of production get values for this run only."""
    production = {
        "DJANGO_SETTINGS_MODULE": "gjilan_site.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(60),
        "ALLOWED_HOSTS": "gjilan.example",
        "BASE_URL": "https://gjilan.example",
        "VAR_DIR": str(folder / "production"),
    }
    return (
        Step("messages", (*MANAGE, "check_messages"), TEST_SETTINGS),
        Step("migrations are there", (*MANAGE, "makemigrations", "--check", "--dry-run"), TEST_SETTINGS),
        Step(
            "migrations are safe", (*MANAGE, "lintmigrations", *MIGRATION_LINT, "--include-apps", *OURS), TEST_SETTINGS
        ),
        Step("deployment", (*MANAGE, "check", "--deploy", "--fail-level", "WARNING"), production),
    )


def pytest(name: str, *options: str, without: tuple[str, ...] = ()) -> Step:
    """A run of pytest; two processes, for two cores."""
    command = (PYTHON, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-q", "--durations=12", *options)
    return Step(name, command, TEST_SETTINGS, without)


class Run:
    """Runs steps one after the other and remembers what became of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.failed: list[str] = []
        self.reports: list[Path] = []

    def steps(self, steps: Iterable[Step], environment: Mapping[str, str] | None = None) -> None:
        """Run all of them, also after one has failed."""
        for step in steps:
            self.step(step, environment or {})

    def step(self, step: Step, environment: Mapping[str, str]) -> None:
        """Run one, and say how long it took before pytest's closing line can be the last one."""
        print(f"── {step.name}", flush=True)
        variables = {**os.environ, "TMPDIR": str(self.folder), **environment, **step.environment}
        for name in step.without:
            variables.pop(name, None)
        command = list(step.command)
        if "pytest" in command:
            self.reports.append(self.folder / f"report-{len(self.reports)}.xml")
            command.append(f"--junit-xml={self.reports[-1]}")
        started = time.monotonic()
        if call(command, variables) != 0:
            self.failed.append(step.name)
        print(f"   {time.monotonic() - started:.1f} s", flush=True)

    def close(self) -> int:
        """Say what failed, then the sum of all tests as the last line; return the exit code."""
        for name in self.failed:
            print(f"FAILED: {name}")
        if self.reports:
            print(summary(self.reports))
        return 1 if self.failed else 0


def call(command: list[str], environment: Mapping[str, str]) -> int:
    """Run a command. If we are told to end, it is interrupted first, and nothing of it is left behind."""
    with running(command[0], command, environment=environment, end_signal=signal.SIGINT) as process:
        return process.popen.wait()


def summary(reports: Iterable[Path]) -> str:
    """All runs of pytest together: "812 passed, 0 failed", and the skipped ones where there are any."""
    suites = [suite for path in reports if path.exists() for suite in ET.parse(path).getroot().iter("testsuite")]
    total, failed, errors, skipped = (
        sum(int(suite.get(name, "0")) for suite in suites) for name in ("tests", "failures", "errors", "skipped")
    )
    text = f"{total - failed - errors - skipped} passed, {failed + errors} failed"
    return f"{text}, {skipped} skipped" if skipped else text


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder that the services' users can enter, gone at the end."""
    folder = Path(mkdtemp(prefix="gjilan-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def full(run: Run, *, long: bool = False) -> None:
    """Checks first; tests only if these hold. The services start while the checks run."""
    install_missing_packages()
    server_zip = cached_server()
    with ExitStack() as stack:
        engine = stack.enter_context(elasticsearch(run.folder / "elasticsearch", server_zip))
        database_url = stack.enter_context(postgresql(run.folder / "postgresql"))
        services = {"DATABASE_URL": database_url, "ELASTICSEARCH_URL": engine.url}
        run.steps((*LINT, *checks(run.folder)), services)
        if run.failed:
            return
        engine.wait()
        if long:
            run.steps([pytest("long tests", "-m", "slow or property", "--hypothesis-profile=long")], services)
            return
        run.steps([pytest("tests on PostgreSQL, Elasticsearch and Chromium")], services)
    options = ("-m", "not browser and not engine and not once", "--database-only")
    run.steps([pytest("tests of the database on SQLite", *options, without=SERVICES)])


MODES: dict[str, Callable[[Run], None]] = {
    "full": full,
    "long": lambda run: full(run, long=True),
    "fast": lambda run: run.steps([pytest("tests on SQLite", "-m", NOT_FAST, without=SERVICES)]),
    "lint": lambda run: run.steps(LINT),
}


def main() -> int:
    """Run what the command line names; everything that was started is ended, whatever happens."""
    mode = MODES[sys.argv[1] if len(sys.argv) > 1 else "full"]
    exit_on_signals()
    with temporary_folder() as folder:
        run = Run(folder)
        try:
            mode(run)
        except ServiceError as error:
            print(error, file=sys.stderr)
            run.failed.append("starting the services")
        return run.close()


if __name__ == "__main__":
    sys.exit(main())
