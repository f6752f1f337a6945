"""Reminders of answers that are due: to whom it was assigned, else to the office; soon and overdue, once each."""

from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef

from contact.models import Event, Message
from contact.models.settings import contact_settings
from contact.services import log, send_later
from core.receivers import holding
from users.models import User

ANSWER = "contact.answer_message"


def send_reminders(today: date) -> int:
    """Remind of all that is due; of how many messages."""
    ahead = today + timedelta(days=contact_settings().remind_days_before)
    due = (
        (Message.objects.due_soon(today, ahead), Event.Action.REMINDED_SOON),
        (Message.objects.overdue(today), Event.Action.REMINDED_OVERDUE),
    )
    return sum(_remind(message, action) for messages, action in due for message in _not_yet(messages, action))


def _not_yet(messages: Any, action: Event.Action) -> list[Message]:
    sent = Event.objects.filter(message=OuterRef("pk"), action=action)
    return list(messages.filter(~Exists(sent)).select_related("assignee__wagtail_userprofile").order_by("due_on", "pk"))


@transaction.atomic
def _remind(message: Message, action: Event.Action) -> bool:
    """A task for each person: an address that is refused keeps no letter from the others, nor has it sent again."""
    people = receivers_of(message)
    if not people:
        return False
    log(message, action)
    is_overdue = action == Event.Action.REMINDED_OVERDUE
    for user in people:
        send_later("send_reminder", message.pk, user.pk, is_overdue)
    return True


def receivers_of(message: Message) -> list[User]:
    """The person it was assigned to, else all who answer: active people with an address."""
    assignee = message.assignee
    if assignee is not None and assignee.is_active and assignee.email:
        return [assignee]
    return list(office().exclude(email=""))


def office() -> Any:
    """Active people whose group has the right to answer."""
    return holding(ANSWER)
