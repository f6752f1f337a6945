"""Filling in and sending the public forms as a browser does."""

from datetime import timedelta

from django.core import signing
from django.core.signing import TimestampSigner
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from contact.models import Message

TEXT = "Rruga para shkollës ka gropa."


def address(name="contact", code="sq"):
    with override(code):
        return reverse(f"contact:{name}")


def stamp(seconds_ago=60, key=None):
    """A stamp as a form that was shown so long ago carries."""

    class Then(TimestampSigner):
        def timestamp(self):
            at = timezone.now() - timedelta(seconds=seconds_ago)
            return signing.b62_encode(int(at.timestamp()))

    import secrets

    return Then(salt="contact.form").sign_object(key or secrets.token_hex(16))


def fields(**changed):
    """A whole form."""
    return {
        "stamp": stamp(),
        "website": "",
        "kind": "complaint",
        "text": TEXT,
        "directorate": "",
        "place": "",
        "name": "Qytetari 7",
        "email": "qytetari7@example.com",
        "phone": "",
        "language": "sq",
    } | changed


def send(client, code="sq", **changed):
    return client.post(address(code=code), fields(**changed))


def sent(client, **changed):
    """The message that a form became."""
    response = send(client, **changed)
    assert response.status_code == 303, response.content.decode()
    return Message.objects.latest("pk")
