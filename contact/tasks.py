"""Letters that the worker sends. Run twice, each is sent once: what was sent is noted in the same transaction."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django_tasks import task

from contact import mail
from contact.models import Entry, Event, Message
from contact.services import held, log
from core.receivers import language_of
from core.work import Policy, retried
from users.models import User


@task()
@retried(Policy(label=_("Send a citizen the receipt of a message")))
def send_receipt(message_id: int) -> None:
    """The row first: a letter that can't be sent takes it back, and is tried again."""
    with transaction.atomic():
        message = held(message_id)
        if not message.email or message.events.filter(action=Event.Action.RECEIPT_SENT).exists():
            return
        log(message, Event.Action.RECEIPT_SENT)
        mail.post(mail.receipt(message))


@task()
@retried(Policy(label=_("Send a citizen the answer to a message")))
def send_answer(entry_id: int) -> None:
    """The same of an answer."""
    with transaction.atomic():
        message = held(Entry.objects.values_list("message", flat=True).get(pk=entry_id))  # first, as erasing does
        entry = Entry.objects.select_for_update().get(pk=entry_id)
        if entry.sent_at or not message.email or not entry.text:
            return
        entry.sent_at = timezone.now()
        entry.save(update_fields=["sent_at"])
        log(message, Event.Action.ANSWER_SENT, by=entry.by)
        mail.post(mail.answer(entry))


@task()
@retried(Policy(label=_("Remind a person of a message from a citizen")))
def send_reminder(message_id: int, user_id: int, is_overdue: bool) -> None:
    """Nothing where it was answered, or the person has left, since."""
    message = Message.objects.get(pk=message_id)
    user = User.objects.filter(pk=user_id, is_active=True).exclude(email="").first()
    if user is not None and message.is_open:
        mail.reminder(message, to=user.email, language=language_of(user), is_overdue=is_overdue).send()
