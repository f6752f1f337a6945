"""Facts that follow the source page at once: a cancelled event is cancelled in every language."""

from typing import Any, Self

from django.db import models
from django.db.models import QuerySet

from core.fields import FactField
from core.models import BasePage
from search import outbox


class SharedFacts(BasePage):
    """Writes the facts of the source page into its translations, and lets no old draft of theirs bring old ones back.

    The source page of a record is the first of its pages; every other one was made from it.
    """

    class Meta:
        abstract = True

    @classmethod
    def fact_columns(cls) -> list[str]:
        """The columns of what is the same in every language."""
        names = [field.field_name for field in cls.translatable_fields if isinstance(field, FactField)]
        fields = [cls._meta.get_field(name) for name in names]
        return [field.attname for field in fields if isinstance(field, models.Field)]

    def sisters(self) -> "QuerySet[Any]":
        """The record's pages in the other languages."""
        manager = type(self)._default_manager
        pages: QuerySet[Any] = manager.filter(translation_key=self.translation_key).exclude(pk=self.pk)
        return pages

    def source(self) -> Self | None:
        """The page that this one is a translation of; None for the source itself."""
        first: Self | None = self.sisters().filter(alias_of__isnull=True).order_by("pk").first()
        return first if first is not None and (self.pk is None or first.pk < self.pk) else None

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """As Wagtail's; a translation's facts are those of its source now, not those of the day it was drafted."""
        page: Self = super().with_content_json(content)
        source = page.source()
        if source is not None:
            for column in self.fact_columns():
                setattr(page, column, getattr(source, column))
        return page

    def save(self, *args: Any, **kwargs: Any) -> None:
        """As Django's; what is live writes its facts into the record's other languages."""
        super().save(*args, **kwargs)
        if self.live and kwargs.get("update_fields") is None and self.source() is None:
            self._spread_facts()

    def _spread_facts(self) -> None:
        facts = {column: getattr(self, column) for column in self.fact_columns()}
        differing = [
            page for page in self.sisters() if any(getattr(page, name) != value for name, value in facts.items())
        ]
        for page in differing:
            type(self)._default_manager.filter(pk=page.pk).update(**facts)
            if page.live:
                outbox.announce(page.pk)
