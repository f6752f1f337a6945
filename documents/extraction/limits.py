"""Runs a command with limits that it can't lift: `python limits.py MEMORY CPU_SECONDS FILE_BYTES COMMAND …`.

Started by its path in an interpreter without packages, so that it costs 20 milliseconds. The limits go over to whatever
the command starts. It dies with the worker that started it.
"""

import ctypes
import os
import resource
import signal
import sys

_PR_SET_PDEATHSIG = 1
_NICE = 10


def main() -> None:
    """Set the limits, then become the command."""
    memory, cpu, file_bytes = map(int, sys.argv[1:4])
    command = sys.argv[4:]
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 5))
    resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(_NICE)
    os.execv(command[0], command)  # noqa: S606 - a fixed list of our own


if __name__ == "__main__":
    main()
