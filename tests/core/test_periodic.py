"""Periodic jobs: run when due, by one of many, each outcome written down."""

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
    assert _row("shaky").last_error == ""


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
