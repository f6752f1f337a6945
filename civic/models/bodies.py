"""Bodies of the municipality (Popolo Organization): assembly, mayor, committees, directorates, offices."""

from datetime import date
from typing import ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Locale
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.models.base import NamedRecord, source_rows
from core.fields import FactField, IgnoredField


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

    objects = BodyQuerySet.as_manager()

    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *NamedRecord.translatable_fields,
        FactField("kind"),
        TranslatableField("short_name"),
        FactField("parent"),
        IgnoredField("periods"),
    ]
    panels = [
        FieldPanel("kind"),
        FieldPanel("name"),
        FieldPanel("short_name"),
        FieldPanel("slug"),
        FieldPanel("parent", widget=forms.Select),
        InlinePanel("periods", heading=_("Periods of existence"), label=_("period")),
    ]

    # Its times stand once, on the row of the source language.
    exclude_fields_in_copy: ClassVar[list[str]] = ["periods"]

    class Meta(NamedRecord.Meta):
        verbose_name = _("body")
        verbose_name_plural = _("bodies")


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
