"""What the frame of every page says of the municipality.

Wagtail's settings can't be translated, so the words stand in a translatable snippet that the setting points to.
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from core.fields import FactField


class SiteWords(TranslatableMixin, models.Model):
    """Name, office, address and terms of the municipality in one language."""

    name = models.CharField(_("municipality"), max_length=100)
    office = models.CharField(_("office"), max_length=200, blank=True)
    address = models.CharField(_("postal address"), max_length=300, blank=True)
    opening_hours = models.CharField(_("opening hours"), max_length=200, blank=True)
    phone = models.CharField(_("phone"), max_length=50, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    reuse = models.CharField(
        _("reuse of texts and data"),
        max_length=300,
        blank=True,
        help_text=_("One sentence at the foot of every page. A licence stands here once the municipality adopted it."),
    )

    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        TranslatableField("name"),
        TranslatableField("office"),
        TranslatableField("address"),
        TranslatableField("opening_hours"),
        TranslatableField("reuse"),
        FactField("phone"),
        FactField("email"),
    ]
    panels = [FieldPanel(name) for name in ("name", "office", "address", "opening_hours", "phone", "email", "reuse")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("words of the frame")
        verbose_name_plural = _("words of the frame")

    def __str__(self) -> str:
        return f"{self.name} ({self.locale})"


@register_setting
class SiteSettings(BaseSiteSetting):
    """The site's frame."""

    words = models.ForeignKey(
        SiteWords,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("words of the frame"),
    )

    panels = [FieldPanel("words")]

    class Meta:
        verbose_name = _("frame of the pages")
