"""What happened to a message. Holds nothing personal of the citizen, so that it can stay for good."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.models.append_only import AppendOnlyModel


class Event(AppendOnlyModel):
    """A row each, in the order in which it happened."""

    class Action(models.TextChoices):
        RECEIVED = "received", _("received")
        RECEIPT_SENT = "receipt_sent", _("receipt sent by e-mail")
        ASSIGNED = "assigned", _("assigned")
        NOTED = "noted", _("note written")
        ANSWERED = "answered", _("answered")
        ANSWER_SENT = "answer_sent", _("answer sent by e-mail")
        CLOSED = "closed", _("closed")
        REOPENED = "reopened", _("opened again")
        SPAM = "spam", _("marked as spam")
        REMINDED_SOON = "reminded_soon", _("reminded: due soon")
        REMINDED_OVERDUE = "reminded_overdue", _("reminded: overdue")
        ERASED = "erased", _("personal data erased")

    message = models.ForeignKey("contact.Message", on_delete=models.PROTECT, related_name="events")
    action = models.CharField(_("event"), max_length=20, choices=Action)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(_("time"), default=timezone.now)
    detail = models.CharField(_("detail"), max_length=300, blank=True)
    """Of the office alone: to which directorate or person it was assigned."""

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("event of a message")
        verbose_name_plural = _("events of messages")
        ordering = ("at", "pk")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=("message", "action"),
                condition=Q(action__in=("received", "receipt_sent", "reminded_soon", "reminded_overdue", "erased")),
                name="message_events_that_happen_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.action} {self.at:%Y-%m-%d %H:%M}"
