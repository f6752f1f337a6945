"""Starts processes, waits for them, and ends only what it started, by process id."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

END_SECONDS = 15


class ServiceError(Exception):
    """A service could not be started; the text says which and shows the end of its log."""


@dataclass(frozen=True)
class User:
    """Whom a process runs as, in place of ourselves."""

    name: str
    group: str


def service_user(name: str, group: str) -> User | None:
    """The user for a service that refuses to run as root; None where we are not root."""
    return User(name, group) if os.geteuid() == 0 else None


def identity(user: User | None) -> dict[str, Any]:
    """The user as arguments of subprocess."""
    return {"user": user.name, "group": user.group, "extra_groups": []} if user else {}


def hand_over(folder: Path, user: User | None) -> None:
    """Make the user the owner of the folder and all that is in it."""
    if user:
        for path in (folder, *folder.rglob("*")):
            shutil.chown(path, user.name, user.group)


@dataclass(frozen=True)
class Process:
    """A running process in a session of its own: Ctrl-C in the terminal reaches it only through us."""

    name: str
    popen: subprocess.Popen[bytes]
    end_signal: signal.Signals
    log: Path | None = None

    def log_tail(self) -> str:
        """The last lines of its log."""
        if self.log is None or not self.log.exists():
            return ""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-25:])

    def end(self) -> None:
        """Ask it to end; kill it and what it started if it does not within 15 seconds."""
        if self.popen.poll() is None:
            self.popen.send_signal(self.end_signal)
            with suppress(subprocess.TimeoutExpired):
                self.popen.wait(END_SECONDS)
        with suppress(ProcessLookupError):  # the group is empty: all have ended
            os.killpg(self.popen.pid, signal.SIGKILL)
        self.popen.wait()


@contextmanager
def running(
    name: str,
    command: Sequence[str | Path],
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    log: Path | None = None,
    user: User | None = None,
    end_signal: signal.Signals = signal.SIGTERM,
) -> Iterator[Process]:
    """A process that lives as long as the block; its output goes to `log` or to the terminal.

    `environment` is the whole of it; None: ours.
    """
    with open(log or os.devnull, "wb") as file:
        popen = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=file if log else None,
            stderr=subprocess.STDOUT if log else None,
            start_new_session=True,
            **identity(user),
        )
    process = Process(name, popen, end_signal, log)
    try:
        yield process
    finally:
        process.end()


def wait_until(ready: Callable[[], bool], process: Process, seconds: float) -> None:
    """Look every tenth of a second. Raises ServiceError if the process ends or the time is over."""
    limit = time.monotonic() + seconds
    while not ready():
        if process.popen.poll() is not None:
            raise ServiceError(f"{process.name} ended with {process.popen.returncode}.\n{process.log_tail()}")
        if time.monotonic() > limit:
            raise ServiceError(f"{process.name} did not answer within {seconds:.0f} seconds.\n{process.log_tail()}")
        time.sleep(0.1)


def free_port() -> int:
    """A port of this machine that nobody uses now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def exit_on_signals() -> None:
    """Let SIGTERM and SIGHUP end us as Ctrl-C does, so that everything is tidied up."""

    def leave(number: int, frame: FrameType | None) -> None:
        for each in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(each, signal.SIG_IGN)  # tidying up is not interrupted
        sys.exit(128 + number)

    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, leave)
