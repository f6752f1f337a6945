"""Tables whose rows are added and read, never changed, never deleted: what was said in public stays said."""

from typing import Any, NoReturn

from django.db import models


class AppendOnlyError(RuntimeError):
    """A row of an append-only table was to be changed or deleted."""


class AppendOnlyQuerySet(models.QuerySet[Any]):
    """Rows that can be read and added."""

    def update(self, **kwargs: Any) -> NoReturn:
        """Raise AppendOnlyError."""
        raise AppendOnlyError(f"{self.model._meta.verbose_name_plural}: rows are only ever added.")

    def delete(self) -> NoReturn:
        """Raise AppendOnlyError."""
        raise AppendOnlyError(f"{self.model._meta.verbose_name_plural}: rows are only ever added.")


class AppendOnlyModel(models.Model):
    """A row that is written once. Foreign keys of it are SET_NULL, which Django does without asking the model."""

    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the row. Raises AppendOnlyError for one that exists already."""
        if not self._state.adding:
            raise AppendOnlyError(f"{self._meta.verbose_name_plural}: rows are only ever added.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Raise AppendOnlyError."""
        raise AppendOnlyError(f"{self._meta.verbose_name_plural}: rows are only ever added.")
