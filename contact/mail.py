"""Letters to citizens, in their language and alphabet. None repeats what a stranger may have typed."""

from smtplib import SMTPRecipientsRefused, SMTPResponseException

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from contact.models import Entry, Message
from contact.models.settings import contact_settings


def _url(name: str, *args: object) -> str:
    return settings.WAGTAILADMIN_BASE_URL.rstrip("/") + reverse(name, args=args)


AUTOMATIC = {"Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All"}
"""RFC 3834: nobody's automatic answer comes back to what nobody wrote."""
GENERATED = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}


class LetterRefusedSMTPDataError(Exception):
    """The mail server took no letter. Says with which code, never to whom: what failed is kept and logged."""


def post(letter: EmailMessage) -> None:
    """Send a letter to a citizen. Raises LetterRefusedSMTPDataError where the server refuses it."""
    try:
        letter.send()
    except SMTPRecipientsRefused as error:
        codes = {code for code, _answer in error.recipients.values()}
        raise LetterRefusedSMTPDataError(", ".join(map(str, sorted(codes)))) from None
    except SMTPResponseException as error:
        raise LetterRefusedSMTPDataError(str(error.smtp_code)) from None


def receipt(message: Message) -> EmailMessage:
    """Number and day. The text is left out: a stranger's address would be sent whatever somebody typed here."""
    with override(message.language):
        context = {
            "message": message,
            "basis": contact_settings().get_basis_display(),
            "url": _url("contact:receipt", message.token),
        }
        subject = _("Your message %(reference)s has been received") % {"reference": message.reference}
        return EmailMessage(
            subject, render_to_string("contact/mail/receipt.txt", context), to=[message.email], headers=AUTOMATIC
        )


def answer(entry: Entry) -> EmailMessage:
    """What staff wrote, as they wrote it."""
    message = entry.message
    with override(message.language):
        context = {"message": message, "text": entry.text, "url": _url("contact:contact")}
        subject = _("Answer to your message %(reference)s") % {"reference": message.reference}
        return EmailMessage(subject, render_to_string("contact/mail/answer.txt", context), to=[message.email])


def reminder(message: Message, *, to: str, language: str, is_overdue: bool) -> EmailMessage:
    """To staff. Nothing of the citizen goes into it."""
    with override(language):
        context = {
            "message": message,
            "is_overdue": is_overdue,
            "url": _url("contact_inbox:message", message.pk),
        }
        words = _("Overdue: message %(reference)s") if is_overdue else _("Due soon: message %(reference)s")
        text = render_to_string("contact/mail/reminder.txt", context)
        return EmailMessage(words % {"reference": message.reference}, text, to=[to], headers=GENERATED)
