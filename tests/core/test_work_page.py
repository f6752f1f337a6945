"""The page of the background work: what it shows, to whom, and what can be decided there."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from django_tasks_db.models import DBTaskResult, get_date_max
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from core.models import PeriodicJob, WorkerProcess
from core.periodic import JOBS
from core.work.labels import plain_error, task_label
from core.work.state import PAGE_SIZE, every_words
from home.setup.access import ADMINISTRATORS, CHIEFS, EDITORS, TRANSLATORS
from tests.editing import sign_in
from tests.markup import document
from tests.markup import text as text_of

pytestmark = pytest.mark.django_db

PAGE = "/cms/reports/work/"
ERROR = "core.work.policy.WorkerDiedError"


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def _task(status="FAILED", **fields):
    now = timezone.now()
    ended = {"exception_class_path": ERROR, "traceback": "Traceback\nWorkerDiedError: secret detail\n"}
    values = {"finished_at": now} | ended if status == "FAILED" else {}
    return DBTaskResult.objects.create(
        status=status,
        task_path="search.tasks.sync_search_index",
        args_kwargs={"args": [], "kwargs": {}},
        backend_name="default",
        worker_ids=["w1"] * 6 if status == "FAILED" else [],
        **{"run_after": None, "started_at": now if status == "RUNNING" else None} | values | fields,
    )


def _alive(**fields):
    until = timezone.now() + timedelta(minutes=1)
    return WorkerProcess.objects.create(
        **{"worker_id": "w1", "host": "server", "pid": 7, "lease_until": until} | fields
    )


def _text(client, query=""):
    response = client.get(PAGE + query)
    assert response.status_code == 200
    return text_of(document(response))


@pytest.fixture
def signed_in(client):
    def signed_in(group):
        user = sign_in(client, group)
        UserProfile.objects.create(user=user, preferred_language="en")
        return user

    return signed_in


def _post(client, path, **data):
    return client.post(f"{PAGE}{path}", data)


@pytest.mark.parametrize(
    ("group", "status"),
    [(EDITORS, 200), (CHIEFS, 200), (ADMINISTRATORS, 200), (TRANSLATORS["tr"], 302), (None, 302)],
)
def test_the_page_is_for_those_who_have_a_use_for_it(client, group, status):
    if group:
        sign_in(client, group)
    assert client.get(PAGE).status_code == status


def test_a_worker_that_is_not_alive_is_a_clear_warning(client, signed_in):
    signed_in(EDITORS)
    assert "No worker is running." in _text(client)
    worker = _alive()
    assert "The worker is running on server (process 7)" in _text(client)
    worker.lease_until = timezone.now() - timedelta(seconds=1)
    worker.save()
    assert "No worker is running." in _text(client)
    assert "The last one gave a sign of life:" in _text(client)


def test_a_failed_task_shows_time_tries_and_its_error_in_plain_words(client, signed_in):
    signed_in(EDITORS)
    _task()
    text = _text(client)
    assert "Bring what changed into the search" in text
    assert "The worker ended in the middle of the task." in text
    assert "Failed (1)" in text
    assert "secret detail" not in text, "details are for those who answer for the machine"
    signed_in(ADMINISTRATORS)
    assert "secret detail" in _text(client)


def test_a_task_that_waits_for_another_try_says_when(client, signed_in):
    signed_in(EDITORS)
    _task("READY", exception_class_path="builtins.ConnectionError", run_after=timezone.now() + timedelta(minutes=4))
    text = _text(client, "?state=READY")
    assert "Another service did not answer." in text
    assert "Next try:" in text


def test_no_number_of_tasks_makes_the_page_dearer_and_it_has_pages(client, signed_in):
    signed_in(CHIEFS)
    _alive()

    def cost():
        client.get(PAGE)
        with CaptureQueriesContext(connection) as captured:
            response = client.get(PAGE)
        assert response.status_code == 200
        return [query["sql"] for query in captured.captured_queries], response

    _task()
    few, _response = cost()
    for _ in range(PAGE_SIZE * 3):
        _task()
    many, response = cost()
    assert len(few) == len(many), "\n".join(many)
    ours = [sql for sql in many if "_dbtaskresult" in sql or "core_" in sql.replace("wagtailcore_", "")]
    assert len(ours) == 5, "\n".join(ours)  # the generation, of the name in the frame; the rest is Wagtail's own
    assert len(document(response).xpath("(//table[@class='listing'])[1]/tbody/tr")) == PAGE_SIZE
    last = client.get(f"{PAGE}?state=FAILED&p=4")
    assert len(document(last).xpath("(//table[@class='listing'])[1]/tbody/tr")) == 1
    assert client.get(f"{PAGE}?state=nonsense&p=nonsense").status_code == 200


def test_a_failed_task_is_tried_again_with_all_its_tries(client, signed_in):
    signed_in(EDITORS)
    task = _task()
    assert _post(client, f"try-again/{task.pk}/").status_code == 302
    task.refresh_from_db()
    assert (task.status, task.worker_ids, task.finished_at) == ("READY", [], None)
    assert task in DBTaskResult.objects.ready()


def test_all_failed_tasks_are_tried_again_and_no_other(client, signed_in):
    signed_in(EDITORS)
    failed, running = [_task(), _task()], _task("RUNNING")
    _post(client, "try-again/")
    assert {DBTaskResult.objects.get(pk=task.pk).status for task in failed} == {"READY"}
    running.refresh_from_db()
    assert running.status == "RUNNING"


def test_a_task_that_waits_is_tried_at_once(client, signed_in):
    signed_in(EDITORS)
    task = _task("READY", run_after=timezone.now() + timedelta(hours=1))
    assert task not in DBTaskResult.objects.ready()
    _post(client, f"try-again/{task.pk}/")
    assert task in DBTaskResult.objects.ready()


def test_a_running_task_is_left_alone_and_the_reader_told(client, signed_in):
    signed_in(CHIEFS)
    task = _task("RUNNING")
    for path in ("try-again", "give-up"):
        response = client.post(f"{PAGE}{path}/{task.pk}/", follow=True)
        assert "Nothing changed" in text_of(document(response))
    task.refresh_from_db()
    assert task.status == "RUNNING"


def test_giving_up_takes_a_task_off_the_list_and_leaves_a_note(client, signed_in):
    user = signed_in(CHIEFS)
    task = _task()
    _post(client, f"give-up/{task.pk}/")
    assert not DBTaskResult.objects.filter(pk=task.pk).exists()
    entry = ModelLogEntry.objects.get(action="core.give_up_work")
    assert (entry.user, entry.object_id) == (user, str(task.pk))
    assert entry.data["error"] == "WorkerDiedError: secret detail"


def test_reading_an_address_decides_nothing(client, signed_in):
    signed_in(ADMINISTRATORS)
    task = _task()
    for path in (f"try-again/{task.pk}/", "try-again/", f"give-up/{task.pk}/", "run-job/"):
        assert client.get(PAGE + path).status_code == 405
    task.refresh_from_db()
    assert task.status == "FAILED"


def test_editors_neither_give_up_nor_run_jobs(client, signed_in):
    signed_in(EDITORS)
    task = _task()
    assert "Give up" not in _text(client)
    assert "Run now" not in _text(client)
    _post(client, f"give-up/{task.pk}/")
    _post(client, "run-job/", job="publish scheduled pages")
    assert DBTaskResult.objects.filter(pk=task.pk).exists()
    assert not PeriodicJob.objects.filter(asked_at__isnull=False).exists()


def test_administrators_have_a_job_run_before_its_time(client, signed_in):
    signed_in(ADMINISTRATORS)
    name = "publish scheduled pages"
    response = client.post(f"{PAGE}run-job/", {"job": name}, follow=True)
    assert "The worker begins" in text_of(document(response))
    assert PeriodicJob.objects.get(name=name).asked_at
    assert client.post(f"{PAGE}run-job/", {"job": "nothing"}).status_code == 404


def test_jobs_show_how_they_stand(client, signed_in):
    signed_in(EDITORS)
    now = timezone.now()
    names = list(JOBS)
    old = now - timedelta(days=3)
    PeriodicJob.objects.create(name=names[0], last_started_at=old, last_succeeded_at=old, last_seconds=1.25)
    PeriodicJob.objects.create(name=names[1], last_started_at=now, lease_until=now + timedelta(minutes=1))
    PeriodicJob.objects.create(name=names[2], last_started_at=now, last_error="OSError: disk full", failures=1)
    text = _text(client)
    for words in ("Overdue", "Running", "OSError: disk full", "every 15 seconds", "every day"):
        assert words in text


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("search.tasks.sync_search_index", "Bring what changed into the search"),
        ("wagtail.tasks.update_reference_index_task", "Note what a page or record points to"),
        ("some.package.send_mail_task", "Send mail"),
        ("core.periodic.run_due_jobs", "Run due jobs"),
    ],
)
def test_tasks_are_named_in_plain_words(path, label):
    assert task_label(path) == label


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("", ""),
        ("core.models.images.SiteImage.DoesNotExist", "What it was about is gone."),
        ("elastic_transport.ConnectionError", "Another service did not answer."),
        ("smtplib.SMTPServerDisconnected", "The mail server did not answer."),
        ("builtins.KeyError", "An error in the software. An administrator can see its details."),
        ("core.work.policy.PermanentError", "the file is no PDF"),
    ],
)
def test_errors_are_said_in_plain_words(path, words):
    assert plain_error(path, "core.work.policy.PermanentError: the file is no PDF") == words


def test_intervals_are_said_in_the_largest_unit():
    seconds = [1, 15, 60, 90, 3600, 7200, 86400, 172800]
    assert [every_words(timedelta(seconds=each)) for each in seconds] == [
        *("every second", "every 15 seconds", "every minute", "every 90 seconds"),
        *("every hour", "every 2 hours", "every day", "every 2 days"),
    ]


def test_a_task_without_a_time_is_shown_without_one(client, signed_in):
    signed_in(EDITORS)
    _task("READY", run_after=get_date_max())
    assert "Next try:" not in _text(client, "?state=READY")
