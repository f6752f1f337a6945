"""People (Popolo Person) and what they are in which body, when (Popolo Membership)."""

from typing import ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.models.base import NamedRecord, source_rows
from civic.models.bodies import Body
from core.fields import FactField


class Person(NamedRecord):
    """A person with a public duty. Languages spell names their own way; the Cyrillic form is given, never computed."""

    name_cyrillic = models.CharField(_("name in Cyrillic"), max_length=200, blank=True)
    duty = models.CharField(_("duty"), max_length=200, blank=True, help_text=_("As it is put under a name."))
    active_from = models.DateField(_("active from"), null=True, blank=True)
    active_to = models.DateField(_("active to"), null=True, blank=True)

    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *NamedRecord.translatable_fields,
        FactField("name_cyrillic"),
        TranslatableField("duty"),
        FactField("active_from"),
        FactField("active_to"),
    ]
    panels = [FieldPanel(name) for name in ("name", "slug", "name_cyrillic", "duty", "active_from", "active_to")]

    class Meta(NamedRecord.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")


class Membership(models.Model):
    """A person in a body for a time. Exists once: both ends are the records of the source language."""

    class Role(models.TextChoices):
        CHAIR = "chair", _("chair")
        DEPUTY = "deputy", _("deputy chair")
        MEMBER = "member", _("member")
        HEAD = "head", _("head")

    person = models.ForeignKey(
        Person,
        on_delete=models.PROTECT,
        related_name="memberships",
        limit_choices_to=source_rows,
        verbose_name=_("person"),
    )
    body = models.ForeignKey(
        Body, on_delete=models.PROTECT, related_name="memberships", limit_choices_to=source_rows, verbose_name=_("body")
    )
    role = models.CharField(_("role"), max_length=20, choices=Role, default=Role.MEMBER)
    valid_from = models.DateField(_("from"), null=True, blank=True)
    valid_to = models.DateField(_("to"), null=True, blank=True)
    is_voting = models.BooleanField(_("has a vote"), default=True)

    panels = [
        FieldPanel("person", widget=forms.Select),
        FieldPanel("body", widget=forms.Select),
        *(FieldPanel(name) for name in ("role", "valid_from", "valid_to", "is_voting")),
    ]

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        ordering = ("body", "role", "pk")

    def __str__(self) -> str:
        return f"{self.person}, {self.body}"

    def clean(self) -> None:
        """A membership does not end before it begins."""
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValidationError({"valid_to": _("The last day can't lie before the first.")})
