"""How a body is reached and when it is open. Exists once, on the body's row of the source language."""

from datetime import date

import phonenumbers
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from civic.hours import MIDNIGHT

REGION = "XK"
"""Numbers without a country are Kosovo's (+383)."""


def parse_phone(raw: str) -> phonenumbers.PhoneNumber:
    """The number that somebody typed. Raises ValidationError where it can be none."""
    try:
        number = phonenumbers.parse(raw, REGION)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        raise ValidationError(_("“%(value)s” is no telephone number. Example: 0280 320 000"), params={"value": raw})
    return number


def validate_phone(raw: str) -> None:
    """A validator for fields."""
    parse_phone(raw)


def check_hours(opens: object, closes: object) -> None:
    """A time of a day ends after it begins; 00:00 as the end is midnight. Raises ValidationError."""
    if opens and closes and closes != MIDNIGHT and closes <= opens:  # type: ignore[operator]  # both are times
        raise ValidationError({"closes": _("It can't close before it opens. For midnight enter 00:00.")})


class BodyPhone(models.Model):
    """A number under which a body answers."""

    class Kind(models.TextChoices):
        VOICE = "voice", _("telephone")
        MOBILE = "mobile", _("mobile")
        FAX = "fax", _("fax")

    body = ParentalKey("civic.Body", on_delete=models.CASCADE, related_name="phones")
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.VOICE)
    number = models.CharField(
        _("number"),
        max_length=40,
        validators=[validate_phone],
        help_text=_("Example: 0280 320 000. Without a country it is taken for a number in Kosovo."),
    )

    class Meta:
        verbose_name = _("telephone number")
        verbose_name_plural = _("telephone numbers")
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.number


class BodyHours(models.Model):
    """Opening hours on a day of the week; a day may have several rows, and one without is closed."""

    body = ParentalKey("civic.Body", on_delete=models.CASCADE, related_name="hours")
    weekday = models.PositiveSmallIntegerField(_("day of the week"), choices=list(WEEKDAYS.items()))
    opens = models.TimeField(_("opens"), help_text=_("Example: 08:00"))
    closes = models.TimeField(_("closes"), help_text=_("Example: 16:00; 00:00 is midnight."))

    class Meta:
        verbose_name = _("opening hours")
        verbose_name_plural = _("opening hours")
        ordering = ("weekday", "opens", "pk")

    def __str__(self) -> str:
        return f"{WEEKDAYS.get(self.weekday, '…')} {self.opens} – {self.closes}"

    def clean(self) -> None:
        """Hours end after they begin."""
        check_hours(self.opens, self.closes)


class BodySpecialHours(models.Model):
    """Days on which other hours hold, or none. They hold for the body's parts too, which may have their own."""

    class Reason(models.TextChoices):
        HOLIDAY = "holiday", _("public holiday")
        EVENT = "event", _("public event")
        WORKS = "works", _("works in the building")
        OTHER = "other", _("special hours")

    body = ParentalKey("civic.Body", on_delete=models.CASCADE, related_name="special_hours")
    valid_from = models.DateField(_("first day"))
    valid_to = models.DateField(_("last day"), null=True, blank=True, help_text=_("Empty: this one day."))
    opens = models.TimeField(_("opens"), null=True, blank=True, help_text=_("Empty: closed on these days."))
    closes = models.TimeField(_("closes"), null=True, blank=True)
    reason = models.CharField(_("reason"), max_length=10, choices=Reason, default=Reason.HOLIDAY)

    class Meta:
        verbose_name = _("days with other hours")
        verbose_name_plural = _("days with other hours")
        ordering = ("valid_from", "opens", "pk")

    def __str__(self) -> str:
        return f"{self.valid_from} – {self.valid_to or self.valid_from}"

    def clean(self) -> None:
        """Days and hours end after they begin; hours have both ends or none."""
        first: date | None = self.valid_from  # none where the field itself was refused
        if first is not None and self.valid_to and self.valid_to < first:
            raise ValidationError({"valid_to": _("The last day can't lie before the first.")})
        if (self.opens is None) != (self.closes is None):
            raise ValidationError({"closes": _("Enter both hours, or none for closed.")})
        check_hours(self.opens, self.closes)
