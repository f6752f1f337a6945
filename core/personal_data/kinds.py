"""The kinds of personal data in words, for people at work in the admin."""

from typing import Final

from django.utils.translation import gettext_lazy as _

from core.personal_data.detection import Kind

LABELS: Final = {
    Kind.PERSONAL_NUMBER: _("personal number"),
    Kind.PHONE: _("phone number"),
    Kind.EMAIL: _("e-mail address"),
    Kind.BANK_ACCOUNT: _("bank account"),
    Kind.BIRTH_DATE: _("date of birth"),
    Kind.ID_DOCUMENT: _("number of an identity document"),
    Kind.HOME_ADDRESS: _("home address"),
}
CHOICES: Final = [(str(kind), label) for kind, label in LABELS.items()]
