"""The demonstration's messages come in once, in all states, and write to nobody."""

import pytest
from django.core import mail
from django.utils import timezone

from contact.models import Message
from demo.loading.accounts import load_accounts
from demo.loading.civic import load_civic
from demo.loading.messages import load_messages

pytestmark = pytest.mark.django_db


def test_messages_are_loaded_once_in_all_states_without_a_letter():
    civic, editor, today = load_civic(), load_accounts()["editor"], timezone.localdate()
    for _time in range(2):
        load_messages(today, civic, editor)
    assert Message.objects.count() == 13
    assert set(Message.objects.values_list("state", flat=True)) == set(Message.State.values)
    assert Message.objects.overdue(today).exists()
    assert not mail.outbox
