"""Periodic jobs: run when due, by one of many, each outcome written down."""

import time
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from core import periodic
from core.models import PeriodicJob
from core.periodic import JOBS, Job, run_due_jobs

pytestmark = pytest.mark.django_db

HOURLY = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


class DiskError(Exception):
    """What a job may fail with."""


@pytest.fixture
def jobs(monkeypatch):
    """No job but those that a test adds by name and function; all of them hourly."""
    registry: dict[str, Job] = {}
    monkeypatch.setattr(periodic, "JOBS", registry)
    monkeypatch.setattr("core.management.commands.scheduler.JOBS", registry)

    def add(name, run):
        registry[name] = Job(name=name, every=HOURLY, run=run)

    return add


def _row(name):
    return PeriodicJob.objects.get(name=name)


def test_a_job_is_run_at_first_and_then_when_its_time_has_passed(jobs):
    runs = []
    jobs("count", lambda: runs.append(1))
    now = timezone.now()
    assert run_due_jobs(now) == ["count"]
    assert run_due_jobs(now + HOURLY - timedelta(seconds=1)) == []
    assert run_due_jobs(now + HOURLY) == ["count"]
    assert len(runs) == 2


def test_a_run_leaves_its_times_and_no_error(jobs):
    jobs("count", lambda: None)
    now = timezone.now()
    run_due_jobs(now)
    row = _row("count")
    assert row.last_started_at == now
    assert row.last_succeeded_at >= now
    assert (row.last_error, str(row)) == ("", "count")


def test_two_schedulers_at_once_run_a_job_once(jobs):
    """The second looks for due jobs while the first is at it."""
    runs, by_the_second = [], []

    def long_work():
        runs.append(1)
        by_the_second.append(run_due_jobs())

    jobs("long", long_work)
    assert run_due_jobs() == ["long"]
    assert (len(runs), by_the_second) == (1, [[]])


def test_who_looked_earlier_and_comes_later_runs_nothing(jobs):
    """Both saw the job due; one conditional update decides."""
    runs = []
    jobs("count", lambda: runs.append(1))
    now = timezone.now()
    assert run_due_jobs(now) == ["count"]
    assert run_due_jobs(now) == []
    assert len(runs) == 1


def test_a_failure_is_written_down_and_stops_no_other_job(jobs, caplog):
    runs = []

    def fail():
        raise DiskError("no space left on the disk")

    jobs("bad", fail)
    jobs("good", lambda: runs.append(1))
    assert run_due_jobs() == ["bad", "good"]
    row = _row("bad")
    assert row.last_error == "DiskError: no space left on the disk"
    assert row.last_succeeded_at is None
    assert runs == [1]
    assert [record.job for record in caplog.records if record.name == "core.periodic"] == ["bad"]


def test_a_failed_job_waits_for_its_time_and_a_success_clears_the_error(jobs):
    outcomes = [DiskError("x" * 5000)]

    def fail_once():
        if outcomes:
            raise outcomes.pop()

    jobs("shaky", fail_once)
    now = timezone.now()
    run_due_jobs(now)
    assert len(_row("shaky").last_error) == 2000
    assert run_due_jobs(now) == []
    run_due_jobs(now + HOURLY)
    row = _row("shaky")
    assert (row.last_error, row.failures) == ("", 0)
    assert row.last_failed_at


def test_a_failed_job_is_tried_again_sooner_than_its_next_round_at_growing_distances(jobs):
    def fail():
        raise DiskError("no space left")

    jobs("bad", fail)
    now = timezone.now()
    begun = []
    for minute in range(70):
        if run_due_jobs(now + minute * MINUTE):
            begun.append(minute)
    assert begun == [0, 1, 3, 7, 15, 31, 63]
    assert _row("bad").failures == 7


def test_a_job_whose_runner_died_is_run_again_once_the_lease_is_over(jobs):
    runs = []
    jobs("count", lambda: runs.append(1))
    now = timezone.now()
    PeriodicJob.objects.create(name="count", last_started_at=now - MINUTE, lease_until=now + MINUTE)
    assert run_due_jobs(now) == []
    assert run_due_jobs(now + MINUTE) == ["count"]
    row = _row("count")
    assert (row.lease_until, row.failures, runs) == (None, 0, [1])


def test_a_job_that_kills_its_runner_every_time_waits_longer_each_time(jobs):
    jobs("deadly", lambda: None)
    now = timezone.now()
    PeriodicJob.objects.create(name="deadly", last_started_at=now, lease_until=now, failures=3)
    assert run_due_jobs(now + 4 * MINUTE - SECOND) == []
    assert run_due_jobs(now + 4 * MINUTE) == ["deadly"]


def test_a_job_that_takes_long_keeps_its_lease(jobs, monkeypatch):
    """The lease is renewed while the job runs."""
    monkeypatch.setattr(periodic, "LEASE", timedelta(seconds=0.4))
    renewed: list[dict] = []
    monkeypatch.setattr(periodic, "_mine", lambda row: FakeRow(renewed))
    jobs("long", lambda: time.sleep(0.35))
    run_due_jobs()
    assert len([values for values in renewed if list(values) == ["lease_until"]]) >= 2


class FakeRow:
    """Notes what is updated: a thread does not see the transaction of the test."""

    def __init__(self, updates):
        self.updates = updates

    def update(self, **values):
        self.updates.append(values)


def test_a_run_that_was_taken_over_leaves_no_outcome(jobs):
    """Its lease ran out, another began: what counts is the other's."""

    def overtaken():
        PeriodicJob.objects.update(last_started_at=timezone.now() + MINUTE)

    jobs("slow", overtaken)
    run_due_jobs()
    row = _row("slow")
    assert row.last_succeeded_at is None
    assert row.lease_until


def test_a_job_that_is_asked_for_runs_before_its_time_and_once(jobs):
    runs = []
    jobs("count", lambda: runs.append(1))
    run_due_jobs()
    periodic.ask_for("count")
    assert (run_due_jobs(), run_due_jobs(), len(runs)) == (["count"], [], 2)
    with pytest.raises(KeyError):
        periodic.ask_for("nothing")


def test_a_name_is_given_once(jobs):
    decorate = periodic.periodic("twice", every=HOURLY)
    assert decorate(print) is print
    with pytest.raises(ValueError, match="twice"):
        periodic.periodic("twice", every=HOURLY)(print)


def test_the_site_has_its_jobs():
    assert {"publish scheduled pages", "delete results of finished tasks", "bring the search index up to date"} <= set(
        JOBS
    )
    assert all(job.name == name and job.every > timedelta(0) for name, job in JOBS.items())


def test_every_job_of_the_site_runs_through(settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    assert run_due_jobs() == list(JOBS)
    assert not PeriodicJob.objects.exclude(last_error="").exists()


def _scheduler(*options):
    out = StringIO()
    call_command("scheduler", *options, stdout=out)
    return out.getvalue()


def test_the_command_runs_what_is_due_and_says_which(jobs):
    jobs("count", lambda: None)
    assert _scheduler() == "count\n"
    assert _scheduler() == ""


def test_the_list_shows_every_job_with_its_last_run_and_error_and_runs_none(jobs):
    def fail():
        raise DiskError("no space left")

    jobs("bad", fail)
    run_due_jobs()
    jobs("new", fail)
    first, second = _scheduler("--list").splitlines()
    assert first.startswith("bad: every 1:00:00, last run 20")
    assert first.endswith("failed: DiskError: no space left")
    assert second == "new: every 1:00:00, last run never"
    assert not PeriodicJob.objects.filter(name="new").exists()


def test_the_list_shows_what_runs_and_what_is_overdue(jobs):
    jobs("late", lambda: None)
    jobs("busy", lambda: None)
    run_due_jobs()
    now = timezone.now()
    PeriodicJob.objects.filter(name="late").update(last_started_at=now - HOURLY - 3 * MINUTE)
    PeriodicJob.objects.filter(name="busy").update(lease_until=now + MINUTE)
    late, busy = _scheduler("--list").splitlines()
    assert late.endswith("OVERDUE")
    assert busy.endswith("running")
    assert ", last success 20" in late
    assert ", took 0.0 s" in late
