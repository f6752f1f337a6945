"""Tasks for the tests of the worker. They run in other processes, so what they did is read from files."""

import os
import signal
import time
from datetime import timedelta
from pathlib import Path

from django_tasks import task

from core.work import PermanentError, Policy, retried

EAGER = Policy(tries=3, first_wait=timedelta(0))


def _note(folder, name, word):
    """One line in one write, so that no process's line is torn."""
    with open(Path(folder) / name, "a") as file:
        file.write(f"{word}\n")


@task()
def slow(folder, name, seconds):
    """Note the begin and, after a while, the end."""
    _note(folder, name, "begun")
    time.sleep(seconds)
    _note(folder, name, "done")


@task()
@retried(EAGER)
def deadly(folder, name):
    """Kill the process that runs it."""
    _note(folder, name, "begun")
    os.kill(os.getpid(), signal.SIGKILL)


@task()
@retried(Policy(tries=1, limit=timedelta(seconds=1)))
def hanging(folder, name):
    """Take much longer than allowed."""
    _note(folder, name, "begun")
    time.sleep(60)


@task()
@retried(EAGER)
def shaky(folder, name, good_try):
    """Fail until a try succeeds."""
    _note(folder, name, "begun")
    tries = (Path(folder) / name).read_text().count("begun")
    if tries < good_try:
        raise ConnectionError("the mail server does not answer")
    return tries


@task()
def hopeless(folder, name):
    """Say that another try can't help."""
    _note(folder, name, "begun")
    raise PermanentError("the file is no PDF")


@task(takes_context=True)
def counting(context):
    """Say which try it is."""
    return context.attempt
