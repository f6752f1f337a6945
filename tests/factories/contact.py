"""Messages from citizens."""

from datetime import timedelta

import factory
from django.utils import timezone

from contact.models import Message


class MessageFactory(factory.django.DjangoModelFactory):
    """A question that waits."""

    class Meta:
        model = Message

    year = 2026
    number = factory.Sequence(lambda n: 5000 + n)
    form_key = factory.Sequence(lambda n: f"key-{n}")
    kind = Message.Kind.QUESTION
    text = "Kur hapet parku?"
    name = "Qytetari 7"
    email = "qytetari7@example.com"
    language = "sq"
    due_on = factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=10))
