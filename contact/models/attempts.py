"""Who sent how much: a fingerprint of the sender's network that can't be turned back, kept for a day."""

from django.db import models
from django.utils import timezone


class Attempt(models.Model):
    """One message that was sent from a network. Points to no message."""

    network = models.CharField(max_length=64)
    """HMAC of the address under the site's key and the day (`contact.limits`)."""
    at = models.DateTimeField(default=timezone.now, db_index=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = "attempt"
        verbose_name_plural = "attempts"
        default_permissions = ()
        indexes = [models.Index(fields=["network", "at"], name="contact_attempts_of_network")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M}"
