"""What staff decide of messages from citizens."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from core.generation import cached


@register_setting(icon="mail")
class ContactSettings(BaseSiteSetting):
    """Days to answer, and how long personal data is kept."""

    class Counting(models.TextChoices):
        CALENDAR = "calendar", _("calendar days")
        WORKING = "working", _("working days")

    class Basis(models.TextChoices):
        OWN = "own", _("the municipality's own service standard")
        LAW = "law", _("a law")

    days_to_answer = models.PositiveSmallIntegerField(
        _("days to answer"), default=15, validators=[MinValueValidator(1), MaxValueValidator(365)]
    )
    counting = models.CharField(
        _("days are"),
        max_length=10,
        choices=Counting,
        default=Counting.CALENDAR,
        help_text=_("The day of receipt does not count. An end on a weekend moves to the next working day."),
    )
    basis = models.CharField(_("where the days come from"), max_length=10, choices=Basis, default=Basis.OWN)
    remind_days_before = models.PositiveSmallIntegerField(
        _("remind so many days before"), default=3, validators=[MaxValueValidator(60)]
    )
    keep_months = models.PositiveSmallIntegerField(
        _("months that personal data is kept after closing"),
        default=12,
        validators=[MinValueValidator(1), MaxValueValidator(120)],
    )

    panels = [FieldPanel(name) for name in ("days_to_answer", "counting", "basis", "remind_days_before", "keep_months")]

    class Meta:
        verbose_name = _("messages from citizens")
        default_permissions = ("change",)


def contact_settings() -> ContactSettings:
    """Those of the site, or the defaults while nobody has saved any."""

    def read() -> ContactSettings:
        return ContactSettings.objects.filter(site__is_default_site=True).first() or ContactSettings()

    return cached("contact-settings", read)
