"""What happens to messages: each step in a transaction, with its row in the log."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from civic.models import Body, Place
from contact.due import due_on
from contact.models import ContactSettings, Entry, Event, Message, MessageYear
from contact.models.settings import contact_settings
from users.models import User


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A message as a citizen sent it."""

    kind: str
    text: str
    language: str
    form_key: str
    name: str = ""
    email: str = ""
    phone: str = ""
    wants_answer: bool = True
    directorate: Body | None = None
    place: Place | None = None
    page_path: str = ""
    page: Page | None = None
    is_trapped: bool = False
    at: datetime = field(default_factory=timezone.now)


class UsedFormError(Exception):
    """The form was sent before, with other words."""


class ErasedError(Exception):
    """The message's words are erased: what is written under it now would never go."""


class UnseenEventError(Exception):
    """Something happened to the message that who answers has not seen."""


def submit(draft: Draft) -> Message:
    """Take a message in: number, day of the answer, receipt by e-mail. The same form with the same words is the same
    message. Raises UsedFormError where a form that was used comes with other words."""
    with transaction.atomic():
        year = MessageYear.held(timezone.localdate(draft.at).year)
        known = Message.objects.filter(form_key=draft.form_key).first()
        if known is not None:
            if known.text != draft.text:
                raise UsedFormError
            return known
        message = Message.objects.create(**_values(draft), year=year.year, number=year.take())
        log(message, Event.Action.RECEIVED, at=draft.at)
        if message.email and not draft.is_trapped:
            send_later("send_receipt", message.pk)
    return message


def _values(draft: Draft) -> dict[str, Any]:
    chosen = contact_settings()
    names = ("kind", "text", "language", "form_key", "name", "email", "phone", "wants_answer", "directorate", "place")
    values = {name: getattr(draft, name) for name in (*names, "page_path", "page")}
    return values | {
        "received_at": draft.at,
        "state": Message.State.SPAM if draft.is_trapped else Message.State.NEW,
        "closed_at": draft.at if draft.is_trapped else None,
        "link_count": min(draft.text.lower().count("://") + draft.text.lower().count("www."), 999),
        "due_on": due_on(
            timezone.localdate(draft.at),
            days=chosen.days_to_answer,
            working_days=chosen.counting == ContactSettings.Counting.WORKING,
        ),
    }


def send_later(task: str, *arguments: int) -> None:
    """Have the worker send it once the transaction stands."""
    from contact import tasks  # it imports this module

    transaction.on_commit(lambda: getattr(tasks, task).enqueue(*arguments))


def log(
    message: Message, action: Event.Action, *, by: User | None = None, detail: str = "", at: datetime | None = None
) -> Event:
    """Add a row to the message's log."""
    row: Event = Event.objects.create(message=message, action=action, by=by, detail=detail, at=at or timezone.now())
    return row


def held(pk: int) -> Message:
    """The message, locked until the transaction ends. Raises Message.DoesNotExist."""
    return Message.objects.select_for_update().get(pk=pk)


def _held_to_write(pk: int) -> Message:
    """The same, for words to be written under it. Raises ErasedError."""
    message = held(pk)
    if message.erased_at:
        raise ErasedError
    return message


@transaction.atomic
def assign(*, message_id: int, by: User, body: Body | None, person: User | None) -> Message:
    """Give it to a directorate, a person, or both; with neither, back to the office."""
    message = held(message_id)
    message.assigned_body, message.assignee = body, person
    if message.is_open:
        message.state = Message.State.ASSIGNED if body or person else Message.State.NEW
    message.save(update_fields=["assigned_body", "assignee", "state"])
    parts = [str(body) if body else "", (person.get_full_name() or person.username) if person else ""]
    log(message, Event.Action.ASSIGNED, by=by, detail=", ".join(filter(None, parts))[:300] or "—")
    return message


def last_event(message: Message) -> int | None:
    """The key of what happened last."""
    last: int | None = message.events.order_by("-pk").values_list("pk", flat=True).first()
    return last


@transaction.atomic
def write_note(*, message_id: int, by: User, text: str) -> Entry:
    """A note that only staff read. Raises ErasedError."""
    message = _held_to_write(message_id)
    log(message, Event.Action.NOTED, by=by)
    return Entry.objects.create(message=message, kind=Entry.Kind.NOTE, text=text, by=by)


@transaction.atomic
def answer(*, message_id: int, by: User, text: str, seen: int | None) -> Entry:
    """The answer. It goes out by e-mail where there is an address; else it says what was told otherwise. `seen` is the
    last event that its writer has read. Raises UnseenEventError where there is a later one, ErasedError."""
    message = _held_to_write(message_id)
    if seen != last_event(message):
        raise UnseenEventError
    now = timezone.now()
    message.state, message.answered_at, message.closed_at = Message.State.ANSWERED, message.answered_at or now, None
    message.save(update_fields=["state", "answered_at", "closed_at"])
    by_email = bool(message.email)
    entry = Entry.objects.create(message=message, kind=Entry.Kind.ANSWER, text=text, by=by, at=now, by_email=by_email)
    log(message, Event.Action.ANSWERED, by=by, at=now)
    if by_email:
        send_later("send_answer", entry.pk)
    return entry


@transaction.atomic
def close(*, message_id: int, by: User, as_spam: bool = False) -> Message:
    """Nothing more is to be done. From here the time counts after which personal data is erased."""
    message = held(message_id)
    message.state = Message.State.SPAM if as_spam else Message.State.CLOSED
    message.closed_at = timezone.now()
    message.save(update_fields=["state", "closed_at"])
    log(message, Event.Action.SPAM if as_spam else Event.Action.CLOSED, by=by)
    return message


@transaction.atomic
def reopen(*, message_id: int, by: User) -> Message:
    """To be answered after all. Nothing happens where it is open or its words are erased."""
    message = held(message_id)
    if message.is_open or message.erased_at:
        return message
    message.state = Message.State.ASSIGNED if message.assignee or message.assigned_body else Message.State.NEW
    message.closed_at = message.answered_at = None
    message.save(update_fields=["state", "closed_at", "answered_at"])
    log(message, Event.Action.REOPENED, by=by)
    return message
