"""What staff write under a message: answers to the citizen, and notes for each other."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Entry(models.Model):
    """Written once. Its words are erased with the message's; that it was written stays."""

    class Kind(models.TextChoices):
        ANSWER = "answer", _("answer")
        NOTE = "note", _("note")

    message = models.ForeignKey("contact.Message", on_delete=models.PROTECT, related_name="entries")
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    text = models.TextField(_("text"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(_("time"), default=timezone.now)
    by_email = models.BooleanField(_("goes out by e-mail"), default=False)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("entry")
        verbose_name_plural = _("entries")
        ordering = ("at", "pk")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.kind} {self.at:%Y-%m-%d}"
