"""Erasing what is personal: the row, its kind, its days and its log stay for the counts (law 06/L-082)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from contact.models import Event, Message
from contact.models.messages import new_token
from contact.models.settings import contact_settings
from contact.services import held, log
from users.models import User


def _months_before(at: datetime, months: int) -> datetime:
    """The same day so many months before; the last of the month where it has no such day."""
    total = at.year * 12 + at.month - 1 - months
    year, month = divmod(total, 12)
    for day in (at.day, 30, 29, 28):
        try:
            return at.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    raise AssertionError("every month has a 28th")


def erase_old() -> int:
    """Erase what was closed, or answered and never opened again, so many months ago; how many."""
    before = _months_before(timezone.now(), contact_settings().keep_months)
    done = Q(closed_at__lt=before) | Q(closed_at__isnull=True, answered_at__lt=before)
    states = (Message.State.ANSWERED, Message.State.CLOSED, Message.State.SPAM)
    old = Message.objects.filter(done, state__in=states, erased_at__isnull=True).values_list("pk", flat=True)
    return sum(erase(message_id=pk) for pk in list(old))


@transaction.atomic
def erase(*, message_id: int, by: User | None = None) -> bool:
    """Erase one message's words, its writer and what staff wrote; False where that was done before. The receipt's
    address ends with it; an open message is closed."""
    message = held(message_id)
    if message.erased_at:
        return False
    message.text = message.name = message.email = message.phone = ""
    message.token, message.erased_at = new_token(), timezone.now()
    if message.state not in {Message.State.SPAM, Message.State.CLOSED}:
        message.state = Message.State.CLOSED
    message.closed_at = message.closed_at or message.erased_at
    message.save()
    message.entries.update(text="")
    log(message, Event.Action.ERASED, by=by)
    return True
