"""The changes of an event as its page shows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Max

from civic.feeds import Row
from core.languages import LANGUAGES, active_language, language_of_locale
from news.models.event_changes import EventChange

SOURCE = "sq"


@dataclass(frozen=True)
class ShownChange:
    """One change; times and places are given only where they changed."""

    kind: str
    label: str
    at: datetime
    old_start_at: datetime | None
    new_start_at: datetime | None
    new_end_at: datetime | None
    is_moved: bool
    old_is_all_day: bool
    new_is_all_day: bool
    old_place: str
    new_place: str
    place_lang: str
    reason: str
    reason_lang: str
    """The reason's language where it is not the reader's."""


def shown_changes(translation_key: UUID) -> list[ShownChange]:
    """All changes since the announcement, oldest first; reasons in the reader's language, else as they were given."""
    rows = EventChange.objects.filter(translation_key=translation_key).prefetch_related("reasons")
    return [_shown(row) for row in rows if row.kind != EventChange.Kind.ANNOUNCED]


def told(rows: Sequence[Row]) -> dict[UUID, datetime]:
    """When each event of a feed was last moved or cancelled. One statement, none where there is no event."""
    keys = [row.key for row in rows if row.kind == "event"]
    if not keys:
        return {}
    changes = EventChange.objects.filter(translation_key__in=keys).exclude(kind=EventChange.Kind.ANNOUNCED).order_by()
    return dict(changes.values("translation_key").annotate(last=Max("at")).values_list("translation_key", "last"))


def _shown(row: EventChange) -> ShownChange:
    own = active_language().locale_code
    reasons = {reason.language: reason.text for reason in row.reasons.all()}
    language = next((code for code in (own, SOURCE, *LANGUAGES) if code in reasons), own)
    has_new_place = row.old_place != row.new_place
    return ShownChange(
        kind=row.kind,
        label=row.get_kind_display(),
        at=row.at,
        old_start_at=row.old_start_at,
        new_start_at=row.new_start_at,
        new_end_at=row.new_end_at,
        is_moved=(row.old_start_at, row.old_end_at) != (row.new_start_at, row.new_end_at),
        old_is_all_day=row.old_is_all_day,
        new_is_all_day=row.new_is_all_day,
        old_place=row.old_place if has_new_place else "",
        new_place=row.new_place if has_new_place else "",
        place_lang="" if own == SOURCE else SOURCE,
        reason=reasons.get(language, ""),
        reason_lang="" if language == own else language_of_locale(language).html_lang,
    )
