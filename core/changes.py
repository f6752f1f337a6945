"""What a page tells its readers of its changes, and which of its earlier versions they may read."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.addresses import page_url
from core.generation import cached
from core.models.changes import ChangeKind, ChangeNote
from core.models.publication import Publication, Withdrawal


@dataclass(frozen=True)
class ShownChange:
    """A note as readers see it."""

    kind: str
    text: str
    at: datetime
    version: int | None
    version_url: str = ""


@dataclass(frozen=True)
class EarlierVersion:
    """That what is shown was replaced: its number, when, and where today's text stands."""

    number: int
    replaced_at: datetime
    today_url: str


@dataclass(frozen=True)
class Changes:
    """All notes of a page, newest first."""

    corrections: list[ShownChange]
    """Corrections and notices: at the top of the page."""
    major: list[ShownChange]


def changes_of(page: Any) -> Changes | None:
    """The public notes of a page; None where it has none. Kept in memory: a warm page asks nothing."""
    if not page.pk or page.earlier_version:
        return None
    rows = cached(f"changes:{page.pk}", lambda: [_shown(note) for note in readable_notes(page)])
    if not rows:
        return None
    here = page_url(page)
    shown = [_with_address(row, here) for row in rows]
    return Changes(
        corrections=[row for row in shown if row.kind != ChangeKind.MAJOR],
        major=[row for row in shown if row.kind == ChangeKind.MAJOR],
    )


def readable_notes(page: Any) -> list[ChangeNote]:
    """The notes of a page but those from before a withdrawal for the sake of personal data. Two statements."""
    erased = Publication.objects.filter(
        translation_key=page.translation_key, withdrawal__reason=Withdrawal.Reason.PERSONAL_DATA
    ).first()
    notes = ChangeNote.objects.filter(page_id=page.pk)
    return [*(notes.filter(at__gt=erased.at) if erased else notes)]


def _shown(note: ChangeNote) -> ShownChange:
    version = note.version if note.revision_id else None
    return ShownChange(kind=note.kind, text=note.text, at=note.at, version=version)


def _with_address(row: ShownChange, here: str) -> ShownChange:
    url = f"{here}v/{row.version}/" if row.version and here else ""
    return ShownChange(kind=row.kind, text=row.text, at=row.at, version=row.version, version_url=url)
