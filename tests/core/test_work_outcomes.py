"""Tasks are tried again, given back and given up by their policy."""

import contextlib
from datetime import timedelta

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.db import connection
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from core.models import WorkerProcess
from core.work import Policy, outcomes
from core.work.policy import DEFAULT, PermanentError
from core.work.worker import LeasedWorker, Pulse
from tests.core import work_tasks

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _queue(settings, monkeypatch):
    """The real queue. The test's connection stays open: a worker closes one that is in a transaction."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    monkeypatch.setattr(connection, "close_if_unusable_or_obsolete", lambda: None)


def _worker(name="w1"):
    return LeasedWorker(
        queue_names=["*"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=name,
        excluded_queue_names=[],
    )


def _row(result):
    return DBTaskResult.objects.get(pk=result.id)


def _claimed(task, *arguments, by="w1"):
    """A task that a worker has begun."""
    row = _row(task.enqueue(*arguments))
    row.claim(by)
    return row


def test_a_task_that_fails_is_tried_again_until_it_succeeds(tmp_path):
    result = work_tasks.shaky.enqueue(str(tmp_path), "x", 3)
    _worker().run()
    row = _row(result)
    assert (row.status, row.return_value, len(row.worker_ids)) == (TaskResultStatus.SUCCESSFUL, 3, 3)
    assert (row.exception_class_path, row.traceback) == ("", "")
    assert (tmp_path / "x").read_text().count("begun") == 3


def test_after_its_last_try_it_has_failed_with_its_last_error(tmp_path):
    result = work_tasks.shaky.enqueue(str(tmp_path), "x", 99)
    _worker().run()
    row = _row(result)
    assert (row.status, len(row.worker_ids)) == (TaskResultStatus.FAILED, 3)
    assert row.exception_class_path == "builtins.ConnectionError"
    assert "the mail server does not answer" in row.traceback
    assert row.finished_at


def test_an_error_that_no_try_can_help_is_not_tried_again(tmp_path):
    result = work_tasks.hopeless.enqueue(str(tmp_path), "x")
    _worker().run()
    row = _row(result)
    assert (row.status, len(row.worker_ids)) == (TaskResultStatus.FAILED, 1)
    assert row.exception_class_path == "core.work.policy.PermanentError"


def test_a_task_that_the_code_has_no_more_fails_and_stops_no_other(tmp_path):
    gone, good = work_tasks.counting.enqueue(), work_tasks.counting.enqueue()
    DBTaskResult.objects.filter(pk=gone.id).update(task_path="tests.core.work_tasks.gone")
    _worker().run()
    assert _row(gone).status == TaskResultStatus.FAILED
    assert (_row(good).status, _row(good).return_value) == (TaskResultStatus.SUCCESSFUL, 1)


def test_between_tries_it_waits_longer_each_time():
    waits = [DEFAULT.wait(tried).total_seconds() for tried in range(1, 7)]
    assert waits == [15, 60, 240, 960, 3600, 3600]
    row = _claimed(work_tasks.counting)
    outcomes.fail(row, ConnectionError("away"), DEFAULT)
    row = DBTaskResult.objects.get(pk=row.pk)
    assert row.status == TaskResultStatus.READY
    assert timedelta(seconds=13) < row.run_after - timezone.now() <= timedelta(seconds=15)
    assert row not in DBTaskResult.objects.ready()


@pytest.mark.parametrize("error", [PermanentError(), ObjectDoesNotExist(), TypeError(), KeyError()])
def test_what_is_permanent_is_declared(error):
    policy = Policy(permanent=(KeyError,))
    assert policy.is_permanent(error)
    assert not policy.is_permanent(OSError())


def test_a_task_whose_worker_lives_is_left_alone():
    WorkerProcess.objects.create(worker_id="w1", host="h", pid=1, lease_until=timezone.now() + timedelta(minutes=1))
    row = _claimed(work_tasks.counting)
    assert outcomes.return_tasks_of_the_dead(timezone.now()) == []
    assert _row(row.task_result).status == TaskResultStatus.RUNNING


@pytest.mark.parametrize("sign", ["silent", "stopped", "unknown"])
def test_a_task_whose_worker_is_dead_is_given_back_at_once(sign):
    now = timezone.now()
    if sign != "unknown":
        until = now + timedelta(minutes=1 if sign == "stopped" else -1)
        stopped = now if sign == "stopped" else None
        WorkerProcess.objects.create(worker_id="w1", host="h", pid=1, lease_until=until, stopped_at=stopped)
    row = _claimed(work_tasks.counting)
    assert outcomes.return_tasks_of_the_dead(now) == ["tests.core.work_tasks.counting"]
    assert outcomes.return_tasks_of_the_dead(now) == []
    _worker("w2").run()
    row.refresh_from_db()
    assert (row.status, row.return_value, row.worker_ids) == (TaskResultStatus.SUCCESSFUL, 2, ["w1", "w2"])


def test_a_task_that_kills_every_worker_ends_as_failed(tmp_path):
    result = work_tasks.deadly.enqueue(str(tmp_path), "x")
    for number in range(1, 4):
        row = _row(result)
        assert row.status == TaskResultStatus.READY
        row.claim(f"w{number}")
        outcomes.return_tasks_of_the_dead(timezone.now())
    row = _row(result)
    assert (row.status, row.exception_class_path) == (TaskResultStatus.FAILED, "core.work.policy.WorkerDiedError")


def test_a_worker_that_was_thought_dead_changes_nothing_when_it_comes_back():
    late = _claimed(work_tasks.counting)
    outcomes.return_tasks_of_the_dead(timezone.now())
    _row(late.task_result).claim("w2")
    assert not outcomes.succeed(late, "late")
    assert not outcomes.fail(late, OSError(), DEFAULT)
    row = DBTaskResult.objects.get(pk=late.pk)
    assert (row.status, row.worker_ids, row.return_value) == (TaskResultStatus.RUNNING, ["w1", "w2"], None)


def test_a_worker_that_is_told_twice_to_end_hands_its_task_back(monkeypatch):
    result = work_tasks.counting.enqueue()

    def leave(row):
        raise SystemExit(1)

    monkeypatch.setattr("core.work.worker._call", leave)
    with contextlib.suppress(SystemExit):
        _worker().run()
    assert (_row(result).status, _row(result).worker_ids) == (TaskResultStatus.READY, [])


def test_a_sign_of_life_prolongs_the_lease():
    pulse = Pulse(_worker(), timedelta(seconds=60))
    WorkerProcess.objects.create(worker_id="w1", host="h", pid=1, lease_until=timezone.now() - timedelta(seconds=1))
    assert not WorkerProcess.objects.alive(timezone.now()).exists()
    pulse.beat()
    assert [str(worker) for worker in WorkerProcess.objects.alive(timezone.now())] == ["h:1"]
