"""Runs the server and the worker side by side until Ctrl-C, or until the server ends.

A worker that was killed, or that ended itself because its task hung, is started again, as systemd does elsewhere.
"""

import os
import socket
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from .processes import Process, ServiceError, exit_on_signals, running, wait_until

BIN = Path(sys.executable).parent
SERVER = (
    *(BIN / "gunicorn", "gjilan_site.wsgi"),
    *("--workers", "1", "--threads", "4", "--log-level", "warning"),
    "--no-control-socket",  # gunicorn would put it into the home directory
)
WORKER = (BIN / "python", "manage.py", "run_worker", "--verbosity", "0")
START_SECONDS = 60
RESTART_SECONDS = 2
"""Before a worker is started again: one that cannot start does not keep the machine busy."""


def main() -> int:
    """Serve on the port that the command line names; 8000 without one."""
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    if port_is_taken(port):
        print(f"Port {port} is in use. Choose another one: make run PORT={port + 1}", file=sys.stderr)
        return 1
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gjilan_site.settings.dev")
    exit_on_signals()
    address = f"127.0.0.1:{port}"
    with ExitStack() as stack:
        server = stack.enter_context(running("server", [*SERVER, "--bind", address]))
        worker = stack.enter_context(running("worker", WORKER))
        try:
            wait_until(lambda: answers(f"http://{address}/"), server, START_SECONDS)
        except ServiceError as error:
            print(error, file=sys.stderr)
            return 1
        print(f"\nThe site:     http://{address}/\nFor editors:  http://{address}/cms/\nCtrl-C ends it.", flush=True)
        return watch(server, worker, lambda: stack.enter_context(running("worker", WORKER)))


def port_is_taken(port: int) -> bool:
    """Whether something listens there already."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def answers(url: str) -> bool:
    """Whether the site answers, be it with an error."""
    try:
        with urllib.request.urlopen(url, timeout=START_SECONDS):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def watch(server: Process, worker: Process, start_worker: Callable[[], Process]) -> int:
    """Wait until the server ends, which it does not by itself; meanwhile replace a worker that has ended."""
    while server.popen.poll() is None:
        if worker.popen.poll() is not None:
            print(f"The worker ended with {worker.popen.returncode}. It is started again.", file=sys.stderr)
            time.sleep(RESTART_SECONDS)
            worker = start_worker()
        time.sleep(0.5)
    print(f"The server ended with {server.popen.returncode}.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
