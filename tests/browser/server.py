"""The real site on a free port: gunicorn and the worker as `make run` starts them, with data of their own."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg2
from django.utils.crypto import get_random_string
from psycopg2 import sql

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
START_SECONDS = 90


@dataclass(frozen=True)
class Server:
    """Where the site answers, and what it was started with."""

    url: str
    environment: dict[str, str]

    def manage(self, *arguments: str) -> str:
        """Run a management command on the site's own data; what it printed."""
        return manage(self.environment, *arguments)

    def run(self, module: str) -> str:
        """Run a module of ours on the site's own data; what it printed."""
        return _python(self.environment, "-m", module)


def get(url: str) -> tuple[int, str]:
    """Status and text of an address, asked without a browser."""
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310 - our own server
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def manage(environment: dict[str, str], *arguments: str) -> str:
    """Run a management command. Raises RuntimeError with what it said if it fails."""
    return _python(environment, "manage.py", *arguments)


def _python(environment: dict[str, str], *arguments: str) -> str:
    command = [str(BIN / "python"), *arguments]
    done = subprocess.run(  # noqa: S603 - our own command
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout


@contextmanager
def own_database(folder: Path) -> Iterator[str]:
    """The address of an empty database beside the tests' own: on the same PostgreSQL, or a SQLite file."""
    address = os.environ.get("DATABASE_URL", "")
    if not address.startswith("postgres"):
        yield f"sqlite:///{folder / 'browser.sqlite3'}"
        return
    name = f"browser_{get_random_string(8).lower()}"
    _execute(address, sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    try:
        yield f"{address.rsplit('/', 1)[0]}/{name}"
    finally:
        _execute(address, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _execute(address: str, statement: sql.Composed) -> None:
    connection = psycopg2.connect(address)
    try:
        connection.autocommit = True
        connection.cursor().execute(statement)
    finally:
        connection.close()


@contextmanager
def running_site(folder: Path) -> Iterator[Server]:
    """A site with the demonstration, started and ended."""
    with own_database(folder) as database:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "gjilan_site.settings.dev",
            "DATABASE_URL": database,
            "VAR_DIR": str(folder),
            "BASE_URL": f"http://127.0.0.1:{port}",
            "STYLEGUIDE": "1",
        }
        for step in (["migrate"], ["load_demo"], ["update_search_index"], ["collectstatic", "--no-input"]):
            manage(environment, *step)
        server = [str(BIN / "gunicorn"), "gjilan_site.wsgi", "--bind", f"127.0.0.1:{port}", "--threads", "4"]
        commands = [[*server, "--no-control-socket"], [str(BIN / "python"), "manage.py", "run_worker"]]
        processes = [subprocess.Popen(command, cwd=ROOT, env=environment) for command in commands]  # noqa: S603
        try:
            _wait_for(f"http://127.0.0.1:{port}/sq/", processes[0])
            yield Server(f"http://127.0.0.1:{port}", environment)
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.wait(20)


def _wait_for(url: str, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError("The server ended before it answered.")
        try:
            with urllib.request.urlopen(url, timeout=20):  # noqa: S310 - our own server
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError(f"{url} did not answer in {START_SECONDS} s.")
