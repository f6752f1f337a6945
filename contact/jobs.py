"""Contact's periodic jobs."""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from contact.erasing import erase_old
from contact.limits import forget_attempts
from contact.reminding import send_reminders
from core.periodic import periodic


@periodic("remind of messages", every=timedelta(hours=1), label=_("Remind of messages that wait for an answer"))
def remind_of_messages() -> None:
    """Every hour, so that little of the day is lost; each letter goes out once."""
    send_reminders(timezone.localdate())


@periodic("erase old messages", every=timedelta(days=1), label=_("Erase personal data of old messages"))
def erase_old_messages() -> None:
    """As long after closing as the settings say."""
    erase_old()


@periodic("forget senders", every=timedelta(hours=1), label=_("Forget from where messages came"))
def forget_senders() -> None:
    """What is older than a day."""
    forget_attempts()
