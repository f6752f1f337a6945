"""Fees and times of services in the reader's words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext


class DocumentForm(models.TextChoices):
    """In which form a document is handed in."""

    ORIGINAL = "original", gettext_lazy("original")
    COPY = "copy", gettext_lazy("copy")
    CERTIFIED = "certified", gettext_lazy("certified copy")
    SHOWN = "shown", gettext_lazy("only to be shown")


@dataclass(frozen=True)
class Fee:
    """A line of the fee; `cents` is None where only words say it."""

    words: str
    cents: int | None
    note: str

    @property
    def amount(self) -> str:
        """In the reader's words; empty where there is no amount."""
        return "" if self.cents is None else amount_words(self.cents)


@dataclass(frozen=True)
class RequiredDocument:
    """A document to bring."""

    name: str
    form_label: str | Promise
    note: str


def amount_words(cents: int) -> str:
    """Euros as the reader's language writes them; no money is "free of charge"."""
    if not cents:
        return _("free of charge")
    return _("%(amount)s €") % {
        "amount": number_format(f"{cents // 100}.{cents % 100:02}", decimal_pos=2, force_grouping=True)
    }


def fees_of(stream: Iterable[Any]) -> list[Fee]:
    """The lines of a service's fee."""
    values = [row.value for row in stream]
    return [Fee(value["words"] or "", value["amount_cents"], value["note"] or "") for value in values]


def fee_summary(fees: list[Fee]) -> str:
    """All lines in a few words, for lists; empty where the fee is not recorded."""
    amounts = sorted({fee.cents for fee in fees if fee.cents is not None})
    if not amounts:
        return fees[0].note if fees else ""
    if len(amounts) == 1 and all(fee.cents is not None for fee in fees):
        return amount_words(amounts[0])
    if not amounts[0]:
        return _("partly free of charge")
    return _("from %(amount)s") % {"amount": amount_words(amounts[0])}


def answer_words(days: int | None, unit: str) -> str:
    """How long an answer takes at most; empty where that is not recorded."""
    if days is None:
        return ""
    if days == 0:
        return _("at once, at the counter")
    if unit == "working":
        return ngettext("%(count)d working day", "%(count)d working days", days) % {"count": days}
    return ngettext("%(count)d day", "%(count)d days", days) % {"count": days}


def documents_of(stream: Iterable[Any]) -> list[RequiredDocument]:
    """What to bring."""
    labels = dict(DocumentForm.choices)
    values = [row.value for row in stream]
    return [
        RequiredDocument(value["name"], labels.get(value["form"] or "", ""), value["note"] or "") for value in values
    ]
