"""Starts what parses files: in a process group of its own, with limits, in a folder that is cleared away."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from documents.extraction.outcome import ExtractionError, Reason

ROOT = Path(__file__).resolve().parents[2]
_LIMITS = Path(__file__).with_name("limits.py")
_LITTLE = 1024 * 1024
_PATH = "/usr/local/bin:/usr/bin:/bin"


@dataclass(frozen=True)
class Limits:
    """`memory` in bytes of address space a process, `cpu_seconds` a process, `wall_seconds` in all."""

    memory: int
    cpu_seconds: int
    wall_seconds: float
    file_bytes: int


@dataclass(frozen=True)
class Ended:
    """How a command ended. `code` is negative for the signal that ended it."""

    code: int
    errors: str


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder for what comes in between. Raises ExtractionError where there is no room for one."""
    try:
        folder = TemporaryDirectory(prefix="gjilan-file-", ignore_cleanup_errors=True)
    except OSError as error:
        raise ExtractionError(Reason.DISK_FULL, str(error)) from error
    with folder as path:
        yield Path(path)


def run(command: Sequence[str | Path], *, limits: Limits, folder: Path) -> Ended:
    """Run a Python module's command line in the folder. Raises ExtractionError when its time is over."""
    log = folder / "errors.log"
    words = [sys.executable, "-I", "-S", str(_LIMITS), str(limits.memory), str(limits.cpu_seconds)]
    words += [str(limits.file_bytes), sys.executable, "-E", "-s", "-m", *map(str, command)]
    with log.open("wb") as errors:
        process = subprocess.Popen(  # noqa: S603 - a fixed list of our own, no shell
            words,
            cwd=ROOT,
            env=_environment(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            start_new_session=True,
        )
        try:
            code = process.wait(timeout=limits.wall_seconds)
        except subprocess.TimeoutExpired:
            raise ExtractionError(Reason.TIMED_OUT, f"{limits.wall_seconds:.0f} s") from None
        finally:
            _end(process)
    return Ended(code, log.read_bytes()[-2000:].decode(errors="replace"))


def _environment(folder: Path) -> dict[str, str]:
    """Nothing of the site's own environment: no secrets for what a file might break into."""
    python = str(Path(sys.executable).parent)
    return {
        "PATH": f"{python}:{os.environ.get('PATH', _PATH)}",
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        "OMP_THREAD_LIMIT": "1",
    }


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Whatever of the group still runs."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def is_full(folder: Path) -> bool:
    """Whether the disk has no room left: what failed there failed for that, and may have had no room to say so."""
    return shutil.disk_usage(folder).free < _LITTLE


def raise_for_signal(ended: Ended) -> None:
    """Raise ExtractionError where a signal ended the command: a limit, a crash, or somebody from outside."""
    if ended.code == -signal.SIGKILL:
        raise ExtractionError(Reason.KILLED)
    if ended.code < 0:
        raise ExtractionError(Reason.TOO_HEAVY, signal.Signals(-ended.code).name)
