"""Days, reminders, letters over a real mail server, numbers of those who write at once, and erasing."""

import socket
import threading
from datetime import date, timedelta
from smtplib import SMTPServerDisconnected
from traceback import format_exception

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as MessageHandler
from django.core import mail
from django.core.mail import EmailMessage
from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Site

from contact import erasing
from contact.due import due_on, is_working_day
from contact.erasing import erase_old
from contact.limits import forget_attempts
from contact.mail import LetterRefusedSMTPDataError
from contact.models import Attempt, ContactSettings, Event, Message, MessageYear
from contact.services import Draft, answer, held, last_event, reopen, submit, write_note
from contact.tasks import send_receipt, send_reminder
from core.generation import bump
from core.periodic import JOBS
from core.work.labels import plain_error
from tests.contact.sending import sent
from tests.factories import MessageFactory, UserFactory

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("received", "days", "working", "due"),
    [
        (FRIDAY, 15, False, date(2026, 12, 7)),  # a Saturday moves on
        (FRIDAY, 3, False, date(2026, 11, 23)),
        (FRIDAY, 1, True, date(2026, 11, 23)),
        (FRIDAY, 15, True, date(2026, 12, 11)),
        (date(2026, 11, 21), 1, True, date(2026, 11, 23)),
        (date(2026, 12, 31), 1, False, date(2027, 1, 1)),
    ],
)
def test_the_day_of_receipt_does_not_count_and_no_weekend_is_due(received, days, working, due):
    assert due_on(received, days=days, working_days=working) == due
    assert is_working_day(due)


@pytest.mark.django_db
def test_staff_decide_how_long_an_answer_takes(client):
    ContactSettings.objects.create(site=Site.objects.get(), days_to_answer=2, counting="working")
    bump()
    assert sent(client).due_on == due_on(timezone.localdate(), days=2, working_days=True)


@pytest.mark.django_db
def test_the_person_is_reminded_soon_and_late_once_each():
    person = UserFactory(groups=["Editors"])
    day = timezone.localdate()
    soon = MessageFactory(assignee=person, state="assigned", due_on=day + timedelta(days=2))
    late = MessageFactory(assignee=person, state="assigned", due_on=day - timedelta(days=1))
    MessageFactory(assignee=person, due_on=day + timedelta(days=9))
    MessageFactory(assignee=person, state="closed", due_on=day - timedelta(days=9))
    for _time in range(3):
        JOBS["remind of messages"].run()
    assert [letter.to for letter in mail.outbox] == [[person.email]] * 2
    for message in (soon, late):
        assert sum(message.reference in letter.subject for letter in mail.outbox) == 1
    assert not any("Kur hapet parku" in letter.body or "qytetari7" in letter.body for letter in mail.outbox)


@pytest.mark.django_db
def test_the_office_is_reminded_of_what_nobody_has():
    office = {UserFactory(groups=[name]).email for name in ("Editors", "Heads of the office")}
    UserFactory(groups=["Translators (Turkish)"])
    MessageFactory(due_on=timezone.localdate() - timedelta(days=1))
    JOBS["remind of messages"].run()
    assert {letter.to[0] for letter in mail.outbox} == office


@pytest.mark.django_db
def test_what_is_personal_is_erased_after_its_months_and_the_row_stays():
    user = UserFactory()
    old, fresh, open_ = MessageFactory(), MessageFactory(), MessageFactory(received_at=timezone.now() - timedelta(900))
    for message in (old, fresh):
        write_note(message_id=message.pk, by=user, text="Qytetari 7 u thirr.")
        answer(message_id=message.pk, by=user, text="Përshëndetje, Qytetari 7.", seen=last_event(message))
    year_ago = timezone.now() - timedelta(days=367)
    Message.objects.filter(pk=old.pk).update(answered_at=year_ago)
    token = old.token
    assert erase_old() == 1
    assert erase_old() == 0
    old.refresh_from_db()
    assert (old.text, old.name, old.email, old.phone) == ("", "", "", "")
    assert old.token != token
    assert (old.kind, old.state) == ("question", "closed")
    assert [entry.text for entry in old.entries.all()] == ["", ""]
    assert old.events.latest("pk").action == Event.Action.ERASED
    for message in (fresh, open_):
        message.refresh_from_db()
        assert message.text


@pytest.mark.django_db
def test_what_is_opened_again_while_old_ones_are_erased_keeps_its_words(monkeypatch):
    old = MessageFactory(state="closed", closed_at=timezone.now() - timedelta(900))
    user, real = UserFactory(), held

    def opened_first(pk):
        reopen(message_id=pk, by=user)
        return real(pk)

    monkeypatch.setattr(erasing, "held", opened_first)
    assert erase_old() == 0
    old.refresh_from_db()
    assert old.text


@pytest.mark.django_db
def test_a_reported_address_is_erased_as_anything_can_be_typed_there():
    message = MessageFactory(kind="mistake", page_path="/sq/Qytetari-7-044000000/")
    erasing.erase(message_id=message.pk)
    message.refresh_from_db()
    assert message.page_path == ""


@pytest.mark.django_db
def test_from_where_a_message_came_is_forgotten_after_a_day():
    Attempt.objects.create(network="a", at=timezone.now() - timedelta(hours=25))
    Attempt.objects.create(network="b")
    assert forget_attempts() == 1
    assert Attempt.objects.get().network == "b"


class _Keeping(MessageHandler):
    """Keeps what came in."""

    def __init__(self):
        super().__init__()
        self.letters = []

    def handle_message(self, message):
        self.letters.append(message)


@pytest.fixture
def smtp(settings):
    """A mail server of our own; not started yet."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    controller = Controller(_Keeping(), hostname="127.0.0.1", port=port)
    yield controller
    if controller.server is not None:
        controller.stop(no_assert=True)


@pytest.mark.django_db
def test_a_receipt_waits_for_the_mail_server_and_goes_out_once(smtp):
    message = MessageFactory(language="sr-cyrl")
    with pytest.raises(OSError, match="refused"):
        send_receipt.func(message.pk)
    assert not message.events.exists()
    smtp.start()
    send_receipt.func(message.pk)
    send_receipt.func(message.pk)
    (letter,) = smtp.handler.letters
    assert letter["To"] == "qytetari7@example.com"
    assert message.reference in str(letter["Subject"]) or "=?utf-8?" in str(letter["Subject"])
    assert message.events.get().action == Event.Action.RECEIPT_SENT


@pytest.mark.django_db
def test_a_refused_address_stands_in_no_log_of_the_worker(smtp):
    smtp.handler.handle_RCPT = _refuse
    smtp.start()
    message = MessageFactory()
    with pytest.raises(LetterRefusedSMTPDataError) as caught:
        send_receipt.func(message.pk)
    told = "".join(format_exception(caught.value))
    assert "550" in told
    assert message.email not in told
    name = f"{type(caught.value).__module__}.{type(caught.value).__qualname__}"
    assert plain_error(name, "") == plain_error("smtplib.SMTPDataError", "")
    assert not message.events.exists()


async def _refuse(server, session, envelope, address, rcpt_options):
    return f"550 {address} has moved"


@pytest.mark.django_db
def test_letters_that_nobody_wrote_ask_for_no_automatic_answer(client):
    sent(client)
    UserFactory(groups=["Editors"])
    MessageFactory(due_on=timezone.localdate() - timedelta(days=1))
    JOBS["remind of messages"].run()
    assert [letter.message()["Auto-Submitted"] for letter in mail.outbox] == ["auto-replied", "auto-generated"]


@pytest.mark.django_db
def test_a_refused_address_of_one_keeps_no_reminder_from_the_others(monkeypatch):
    first, second = (UserFactory(groups=["Editors"]) for _number in range(2))
    MessageFactory(due_on=timezone.localdate() - timedelta(days=1))
    real = EmailMessage.send

    def send(letter, **options):
        if letter.to == [first.email]:
            raise SMTPServerDisconnected
        return real(letter, **options)

    monkeypatch.setattr(EmailMessage, "send", send)
    for _time in range(2):
        JOBS["remind of messages"].run()
    assert [letter.to for letter in mail.outbox] == [[second.email]]


@pytest.mark.django_db
def test_nobody_is_reminded_of_what_was_answered_since():
    message, user = MessageFactory(state="answered"), UserFactory(groups=["Editors"])
    send_reminder.func(message.pk, user.pk, is_overdue=True)
    assert not mail.outbox


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif("connection.vendor == 'sqlite'", reason="SQLite in memory is one connection")
def test_those_who_write_at_once_get_a_number_each():
    def write(number):
        submit(Draft(kind="question", text="X", language="sq", form_key=f"at-once-{number}"))
        connection.close()

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(Message.objects.values_list("number", flat=True)) == list(range(1, 9))


@pytest.mark.django_db
def test_a_number_that_is_not_used_after_all_leaves_no_hole():
    draft = Draft(kind="question", text="X", language="sq", form_key="a")

    def take_back():
        with transaction.atomic():
            submit(draft)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        take_back()
    assert submit(draft).number == 1
    assert MessageYear.objects.get().last == 1
