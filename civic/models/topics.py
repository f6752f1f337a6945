"""Topics by which people browse (SKOS concepts)."""

from typing import ClassVar

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail_localize.fields import BaseTranslatableField

from civic.models.base import NamedRecord, source_rows
from core.fields import FactField


class Topic(NamedRecord):
    """What a page is about. A deprecated topic stays on old pages and is offered for no new one."""

    is_deprecated = models.BooleanField(_("no longer used"), default=False)
    replaced_by = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        limit_choices_to=source_rows,
        verbose_name=_("replaced by"),
    )

    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *NamedRecord.translatable_fields,
        FactField("is_deprecated"),
        FactField("replaced_by"),
    ]
    panels = [
        *(FieldPanel(name) for name in ("name", "slug", "is_deprecated")),
        FieldPanel("replaced_by", widget=forms.Select),
    ]

    class Meta(NamedRecord.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
