"""What was public and is no more, as the register of publications knows it. Never a word of its text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from core.languages import active_language, language_of_locale
from core.models import Publication, Withdrawal
from core.open_data.columns import Column, Type, Value
from core.open_data.datasets import Dataset
from core.visibility import below_a_restriction


@dataclass(frozen=True)
class Withdrawn:
    """A record that was withdrawn in the active language; `reason` is empty where none is recorded."""

    key: UUID
    url: str
    """The address that it had, which tells a reader what became of it."""
    at: datetime
    reason: str


COLUMNS: Sequence[Column] = (
    Column("id", Type.UUID, _("identifier"), lambda row: row.key, is_known=True),
    Column("deleted", Type.BOOLEAN, _("withdrawn"), lambda row: True, is_known=True),
    Column("url", Type.URL, _("address of the page"), lambda row: row.url, is_known=True),
    Column("withdrawn_at", Type.INSTANT, _("withdrawn on"), lambda row: row.at, is_known=True),
    Column(
        "reason",
        Type.CODE,
        _("reason"),
        lambda row: row.reason,
        values=lambda: [Value(code, label) for code, label in Withdrawal.Reason.choices],
    ),
)


def withdrawals(dataset: Dataset) -> "QuerySet[Publication]":
    """The last words on those records of the dataset that were open to all and were withdrawn, in this language."""
    later = Publication.objects.filter(translation_key=OuterRef("translation_key"), language=OuterRef("language"))
    later = later.filter(Q(at__gt=OuterRef("at")) | Q(at=OuterRef("at"), pk__gt=OuterRef("pk")))
    rows = Publication.objects.filter(
        Q(page__isnull=True) | Q(page__live=False),
        ~Exists(later.order_by()),
        event=Publication.Event.WITHDRAWN,
        language=active_language().locale_code,
        page_type=dataset.model._meta.label_lower,
        is_restricted=False,
    )
    hidden = below_a_restriction("page__path")
    open_rows: QuerySet[Publication] = (rows.exclude(hidden) if hidden else rows).select_related("withdrawal")
    return open_rows


def withdrawn(row: Publication) -> Withdrawn:
    """As it is told. An address of a Serbian page is that of the reader's alphabet."""
    withdrawal: Any = getattr(row, "withdrawal", None)
    own, readers = language_of_locale(row.language).code, active_language().code
    return Withdrawn(
        key=row.translation_key,
        url=row.address.replace(f"/{own}/", f"/{readers}/", 1),
        at=row.at,
        reason=withdrawal.reason if withdrawal else "",
    )


def withdrawn_record(dataset: Dataset, key: UUID) -> Withdrawn | None:
    """The record of that id, if it was withdrawn."""
    row = withdrawals(dataset).filter(translation_key=key).first()
    return withdrawn(row) if row else None
