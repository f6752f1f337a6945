"""What bodies, people, topics and places share."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from core.fields import FactField


def source_rows() -> dict[str, Any]:
    """What points to a record points to its row in the source language, in every language."""
    return {"locale__language_code": settings.LANGUAGE_CODE}


class NamedRecord(TranslatableMixin, models.Model):
    """A record with a name in each language: a row a language, joined by `translation_key`.

    Pages point to the row of the source language; its name in the reader's comes from `civic.names`.
    """

    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(_("short name in addresses"), max_length=100, help_text=_("The same in every language."))

    translatable_fields: ClassVar[list[BaseTranslatableField]] = [TranslatableField("name"), FactField("slug")]

    class Meta(TranslatableMixin.Meta):
        abstract = True
        ordering = ("name",)
        constraints = [
            models.UniqueConstraint(fields=("slug", "locale"), name="unique_%(app_label)s_%(class)s_slug"),
        ]

    def __str__(self) -> str:
        return self.name
