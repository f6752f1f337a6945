"""Bodies of the municipality (Popolo Organization): assembly, mayor, committees, directorates, offices."""

from datetime import date
from typing import ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Locale
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.forms import BodyForm
from civic.models.base import NamedRecord, source_rows
from core.fields import FactField, IgnoredField

SOURCE_ROWS = ("periods", "phones", "hours", "special_hours")
"""What stands once, on the row of the source language."""


class BodyQuerySet(models.QuerySet["Body"]):
    """Which bodies."""

    def existing(self, on: date) -> "BodyQuerySet":
        """Bodies that existed on that day. One without any period always did."""
        periods = BodyPeriod.objects.filter(body__translation_key=OuterRef("translation_key"))
        during = Q(valid_from__isnull=True) | Q(valid_from__lte=on)
        during &= Q(valid_to__isnull=True) | Q(valid_to__gte=on)
        return self.filter(Exists(periods.filter(during)) | ~Exists(periods))

    def in_locale(self, locale: Locale) -> "BodyQuerySet":
        """Their rows in one language."""
        return self.filter(locale=locale)


class Body(ClusterableModel, NamedRecord):
    """A body. Dated by its periods, for directorates are abolished and come back."""

    class Kind(models.TextChoices):
        ASSEMBLY = "assembly", _("assembly")
        COMMITTEE = "committee", _("committee")
        MAYOR = "mayor", _("mayor")
        DIRECTORATE = "directorate", _("directorate")
        OFFICE = "office", _("office")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    short_name = models.CharField(_("abbreviation"), max_length=60, blank=True, help_text=_("Example: KPF"))
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="parts",
        limit_choices_to=source_rows,
        verbose_name=_("part of"),
    )
    email = models.EmailField(_("e-mail"), blank=True, help_text=_("Of the office, not of a person."))
    street_address = models.CharField(
        _("street and number"), max_length=200, blank=True, help_text=_("As it stands on a letter, without the town.")
    )
    room = models.CharField(_("floor and room"), max_length=200, blank=True, help_text=_("Example: 2nd floor, room 14"))
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_("In degrees. Gjilan lies near 42.46."),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("In degrees. Gjilan lies near 21.47."),
    )
    hours_note = models.CharField(
        _("note on the hours"), max_length=300, blank=True, help_text=_("Example: break from 12:00 to 12:30")
    )

    base_form_class = BodyForm
    objects = BodyQuerySet.as_manager()

    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *NamedRecord.translatable_fields,
        FactField("kind"),
        TranslatableField("short_name"),
        FactField("parent"),
        FactField("email"),
        TranslatableField("street_address"),
        TranslatableField("room"),
        FactField("latitude"),
        FactField("longitude"),
        TranslatableField("hours_note"),
        *(IgnoredField(name) for name in SOURCE_ROWS),
    ]
    panels = [
        FieldPanel("kind"),
        FieldPanel("name"),
        FieldPanel("short_name"),
        FieldPanel("slug"),
        FieldPanel("parent", widget=forms.Select),
        MultiFieldPanel(
            [
                InlinePanel("phones", heading=_("Telephone"), label=_("number")),
                FieldPanel("email"),
                FieldPanel("street_address"),
                FieldPanel("room"),
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
            ],
            heading=_("Contact"),
        ),
        InlinePanel(
            "hours",
            heading=_("Opening hours"),
            label=_("hours"),
            help_text=_("One row a day, two where it closes for noon."),
        ),
        FieldPanel("hours_note"),
        InlinePanel(
            "special_hours",
            heading=_("Days with other hours"),
            label=_("days"),
            help_text=_("Holidays entered at the mayor hold for all that is part of it."),
        ),
        InlinePanel("periods", heading=_("Periods of existence"), label=_("period")),
    ]

    exclude_fields_in_copy: ClassVar[list[str]] = [*SOURCE_ROWS]

    class Meta(NamedRecord.Meta):
        verbose_name = _("body")
        verbose_name_plural = _("bodies")

    def clean(self) -> None:
        """A place has both coordinates or none."""
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            name = "latitude" if self.latitude is None else "longitude"
            raise ValidationError({name: _("Enter both coordinates, or none.")})


class BodyPeriod(models.Model):
    """A span of days in which a body exists; both ends belong to it, an open end has no day."""

    body = ParentalKey(Body, on_delete=models.CASCADE, related_name="periods")
    valid_from = models.DateField(_("from"), null=True, blank=True)
    valid_to = models.DateField(_("to"), null=True, blank=True)
    legal_basis = models.CharField(_("legal basis"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("period of existence")
        verbose_name_plural = _("periods of existence")
        ordering = ("valid_from", "pk")

    def __str__(self) -> str:
        return f"{self.valid_from or '…'} – {self.valid_to or '…'}"

    def clean(self) -> None:
        """A period does not end before it begins."""
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValidationError({"valid_to": _("The last day can't lie before the first.")})
