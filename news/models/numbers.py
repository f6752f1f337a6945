"""Running numbers of press releases: a register of its own, a row a release, never changed (ADR 0017)."""

from datetime import datetime
from uuid import UUID

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.models.append_only import AppendOnlyModel
from core.models.number_year import NumberYear


class ReleaseYear(NumberYear):
    """The last number given in a year. Whoever gives the next one holds this row."""

    class Meta:
        verbose_name = _("year of press releases")
        verbose_name_plural = _("years of press releases")


class ReleaseNumber(AppendOnlyModel):
    """The number of one press release, the same in every language. It stays when the release is withdrawn."""

    translation_key = models.UUIDField(_("record"), unique=True)
    year = models.PositiveSmallIntegerField(_("year"))
    number = models.PositiveIntegerField(_("number"))
    given_at = models.DateTimeField(_("time"), default=timezone.now)

    class Meta:
        verbose_name = _("number of a press release")
        verbose_name_plural = _("numbers of press releases")
        ordering = ("-year", "-number")
        constraints = [models.UniqueConstraint(fields=("year", "number"), name="unique_release_number")]

    def __str__(self) -> str:
        return f"{self.number}/{self.year}"


def number_of(translation_key: UUID) -> ReleaseNumber | None:
    """The release's number; None where none was given."""
    row: ReleaseNumber | None = ReleaseNumber.objects.filter(translation_key=translation_key).first()
    return row


def give_number(*, translation_key: UUID, at: datetime) -> ReleaseNumber:
    """The release's number; the next one of the year in Kosovo where it has none yet.

    In the transaction of the caller: if the release does not go live after all, the number is given to the next one.
    """
    with transaction.atomic():
        year = ReleaseYear.held(timezone.localtime(at).year)
        given = number_of(translation_key)
        if given is not None:
            return given
        row: ReleaseNumber = ReleaseNumber.objects.create(
            translation_key=translation_key, year=year.year, number=year.take()
        )
        return row


def record_number(*, translation_key: UUID, year: int, number: int) -> ReleaseNumber:
    """Enter a number that the office gave before the system did. Raises IntegrityError where it is taken."""
    with transaction.atomic():
        held = ReleaseYear.held(year)
        row: ReleaseNumber = ReleaseNumber.objects.create(translation_key=translation_key, year=year, number=number)
        if number > held.last:
            held.last = number
            held.save(update_fields=["last"])
        return row
