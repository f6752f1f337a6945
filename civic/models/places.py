"""Places of the municipality."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail_localize.fields import BaseTranslatableField

from civic.models.base import NamedRecord
from core.fields import FactField


class Place(NamedRecord):
    """A town, village, quarter or street."""

    class Kind(models.TextChoices):
        TOWN = "town", _("town")
        VILLAGE = "village", _("village")
        QUARTER = "quarter", _("quarter")
        STREET = "street", _("street")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind)

    translatable_fields: ClassVar[list[BaseTranslatableField]] = [*NamedRecord.translatable_fields, FactField("kind")]
    panels = [FieldPanel("kind"), FieldPanel("name"), FieldPanel("slug")]

    class Meta(NamedRecord.Meta):
        verbose_name = _("place")
        verbose_name_plural = _("places")
