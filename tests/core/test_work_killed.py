"""Real worker processes, killed in the middle: nothing is lost, nothing is doubled."""

import os
import signal
import subprocess
import sys
import time

import pytest
from django.conf import settings
from django.db import connections
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from core.models import WorkerProcess
from gjilan_site.settings.env import parse_database_url
from tests.browser.server import ROOT, manage, own_database

pytestmark = pytest.mark.slow

ALIAS = "work"
LEASE_SECONDS = 2
PATIENCE_SECONDS = 120


@pytest.fixture(scope="module")
def environment(tmp_path_factory, django_db_blocker):
    """A database with the tables of the work alone, which this process reaches under an alias."""
    folder = tmp_path_factory.mktemp("work")
    with own_database(folder) as address:
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "gjilan_site.settings.dev",
            "DATABASE_URL": address,
            "VAR_DIR": str(folder),
        }
        manage(environment, "migrate", "core", "--verbosity", "0")
        manage(environment, "migrate", "django_tasks_database", "--verbosity", "0")
        connections.settings[ALIAS] = connections.configure_settings(
            {"default": dict(settings.DATABASES["default"]), ALIAS: parse_database_url(address)}
        )[ALIAS]
        with django_db_blocker.unblock():
            yield environment
            connections[ALIAS].close()
        del connections[ALIAS]
        del connections.settings[ALIAS]


@pytest.fixture
def start(environment):
    """Start workers; what still runs at the end is killed."""
    started = []

    def start(*options):
        command = [sys.executable, "manage.py", "run_worker", "--lease", str(LEASE_SECONDS), "--interval", "0.1"]
        process = subprocess.Popen(  # noqa: S603 - our own command
            [*command, "--scheduler-interval", "3600", "--verbosity", "0", *options], cwd=ROOT, env=environment
        )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.wait(20)
    DBTaskResult.objects.using(ALIAS).all().delete()
    WorkerProcess.objects.using(ALIAS).all().delete()


def _enqueue(name, *arguments):
    return DBTaskResult.objects.using(ALIAS).create(
        task_path=f"tests.core.work_tasks.{name}",
        args_kwargs={"args": list(arguments), "kwargs": {}},
        backend_name="default",
        run_after=timezone.now(),
    )


def _until(condition):
    limit = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < limit, list(DBTaskResult.objects.using(ALIAS).values("status", "traceback"))
        time.sleep(0.05)


def _rows(status):
    return DBTaskResult.objects.using(ALIAS).filter(status=status)


def _lines(folder):
    return {path.name: path.read_text().split() for path in sorted(folder.iterdir())}


def _end(process):
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0


def test_a_worker_killed_in_the_middle_loses_and_doubles_nothing(start, tmp_path):
    names = [f"task{number}" for number in range(5)]
    for name in names:
        _enqueue("slow", str(tmp_path), name, 0.4)
    first = start()
    _until(lambda: len(_lines(tmp_path)) == 3)
    first.send_signal(signal.SIGKILL)
    first.wait(20)
    (cut_off,) = [name for name, lines in _lines(tmp_path).items() if lines == ["begun"]]
    assert _rows(TaskResultStatus.RUNNING).count() == 1
    killed_at = time.monotonic()
    second = start()
    _until(lambda: _rows(TaskResultStatus.SUCCESSFUL).count() == 5)
    assert time.monotonic() - killed_at < LEASE_SECONDS + 20, "the machine is slow, but not that slow"
    _end(second)
    expected = {name: ["begun", "done"] for name in names} | {cut_off: ["begun", "begun", "done"]}
    assert _lines(tmp_path) == expected
    assert not WorkerProcess.objects.using(ALIAS).alive(timezone.now()).exists()


def test_a_task_that_kills_its_worker_every_time_ends_as_failed(start, tmp_path):
    row = _enqueue("deadly", str(tmp_path), "deadly")
    for _ in range(3):
        assert start().wait(PATIENCE_SECONDS) == -signal.SIGKILL
        time.sleep(LEASE_SECONDS)
    last = start()
    _until(lambda: _rows(TaskResultStatus.FAILED).exists())
    _end(last)
    row.refresh_from_db(using=ALIAS)
    assert row.exception_class_path == "core.work.policy.WorkerDiedError"
    assert _lines(tmp_path) == {"deadly": ["begun"] * 3}


def test_sigterm_lets_the_task_end_and_begins_no_other(start, tmp_path):
    for name in ("one", "two"):
        _enqueue("slow", str(tmp_path), name, 1)
    worker = start()
    _until(lambda: _lines(tmp_path))
    _end(worker)
    ((_name, lines),) = _lines(tmp_path).items()
    assert lines == ["begun", "done"]
    assert (_rows(TaskResultStatus.SUCCESSFUL).count(), _rows(TaskResultStatus.READY).count()) == (1, 1)
    assert WorkerProcess.objects.using(ALIAS).get().stopped_at


def test_a_worker_whose_task_hangs_ends_itself_and_says_so(start, tmp_path):
    row = _enqueue("hanging", str(tmp_path), "hanging")
    assert start().wait(PATIENCE_SECONDS) == os.EX_SOFTWARE
    row.refresh_from_db(using=ALIAS)
    assert (row.status, row.exception_class_path) == (TaskResultStatus.FAILED, "core.work.policy.TooLongError")


def test_two_workers_at_once_share_the_work_and_run_each_task_once(start, tmp_path):
    names = [f"task{number:02}" for number in range(30)]
    for name in names:
        _enqueue("slow", str(tmp_path), name, 0.2)
    workers = [start("--batch"), start("--batch")]
    assert [worker.wait(PATIENCE_SECONDS) for worker in workers] == [0, 0]
    assert _lines(tmp_path) == {name: ["begun", "done"] for name in names}
    shares = DBTaskResult.objects.using(ALIAS).values_list("worker_ids", flat=True)
    assert len({worker for (worker,) in shares}) == 2
