"""Running numbers by year: whoever gives the next one holds the year's row, so that there is no hole and no double."""

from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _


class NumberYear(models.Model):
    """The last number given in a year. Each register has a table of its own."""

    year = models.PositiveSmallIntegerField(_("year"), unique=True)
    last = models.PositiveIntegerField(_("last number"), default=0)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.last}/{self.year}"

    @classmethod
    def held(cls, year: int) -> Self:
        """The year's row, locked until the caller's transaction ends."""
        cls._default_manager.get_or_create(year=year)
        row: Self = cls._default_manager.select_for_update().get(year=year)
        return row

    def take(self) -> int:
        """The next number. Only of a row that is held."""
        self.last += 1
        self.save(update_fields=["last"])
        return self.last
