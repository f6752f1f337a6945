"""Erasing what is personal: the row, its kind, its days and its log stay for the counts (law 06/L-082)."""

from calendar import monthrange
from datetime import datetime
from typing import Any

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
    year, month = divmod(at.year * 12 + at.month - 1 - months, 12)
    last = monthrange(year, month + 1)[1]
    return at.replace(year=year, month=month + 1, day=min(at.day, last))


def erase_old() -> int:
    """Erase what was closed, or answered and never opened again, so many months ago; how many."""
    before = _months_before(timezone.now(), contact_settings().keep_months)
    return sum(_erase_if_old(pk, before) for pk in list(_old(before).values_list("pk", flat=True)))


def _old(before: datetime) -> Any:
    done = Q(closed_at__lt=before) | Q(closed_at__isnull=True, answered_at__lt=before)
    states = (Message.State.ANSWERED, Message.State.CLOSED, Message.State.SPAM)
    return Message.objects.filter(done, state__in=states, erased_at__isnull=True)


@transaction.atomic
def _erase_if_old(pk: int, before: datetime) -> bool:
    """Not where somebody opened it again since it was looked for."""
    held(pk)
    return _old(before).filter(pk=pk).exists() and erase(message_id=pk)


@transaction.atomic
def erase(*, message_id: int, by: User | None = None) -> bool:
    """Erase one message's words, its writer and what staff wrote; False where that was done before. The receipt's
    address ends with it; an open message is closed. The reported address goes, too: anything can be typed there."""
    message = held(message_id)
    if message.erased_at:
        return False
    message.text = message.name = message.email = message.phone = message.page_path = ""
    message.token, message.erased_at = new_token(), timezone.now()
    if message.state not in {Message.State.SPAM, Message.State.CLOSED}:
        message.state = Message.State.CLOSED
    message.closed_at = message.closed_at or message.erased_at
    message.save()
    message.entries.update(text="")
    log(message, Event.Action.ERASED, by=by)
    return True
