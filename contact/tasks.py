"""Letters that the worker sends. Run twice, each is sent once: what was sent is noted in the same transaction."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django_tasks import task

from contact import mail
from contact.models import Entry, Event
from contact.services import held, log
from core.work import Policy, retried


@task()
@retried(Policy(label=_("Send a citizen the receipt of a message")))
def send_receipt(message_id: int) -> None:
    """The row first: a letter that can't be sent takes it back, and is tried again."""
    with transaction.atomic():
        message = held(message_id)
        if not message.email or message.events.filter(action=Event.Action.RECEIPT_SENT).exists():
            return
        log(message, Event.Action.RECEIPT_SENT)
        mail.receipt(message).send()


@task()
@retried(Policy(label=_("Send a citizen the answer to a message")))
def send_answer(entry_id: int) -> None:
    """The same of an answer."""
    with transaction.atomic():
        entry = Entry.objects.select_for_update().select_related("message").get(pk=entry_id)
        if entry.sent_at or not entry.message.email or not entry.text:
            return
        entry.sent_at = timezone.now()
        entry.save(update_fields=["sent_at"])
        log(entry.message, Event.Action.ANSWER_SENT, by=entry.by)
        mail.answer(entry).send()
