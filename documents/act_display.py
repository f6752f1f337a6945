"""What an act's page shows."""

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest

from civic.pages import today
from core.generation import cached
from core.languages import active_language
from core.structured_data import absolute
from documents.act_links import ActLinks, RelationLine, links_of
from documents.act_status import ActFacts, ActStatus, Reading, is_partly_ended, status_on
from documents.act_words import SHAPES, reason, status_label
from documents.components import shown_files
from documents.language_gate import all_gate_languages_published
from documents.models.act_blocks import parts_of
from documents.models.files import files_of

if TYPE_CHECKING:
    from documents.models.acts import ActPage


@dataclass(frozen=True)
class ShownStatus:
    """The state of an act, for its box."""

    code: str
    label: str
    shape: str
    reason: str
    cause: RelationLine | None
    ended_by: str
    """What ended it where that is not on this site."""
    clause: str
    """The act's own words on its entry into force, where they are what counts."""
    is_partial: bool
    """In force, but not in all its articles."""
    unread_changes: list[RelationLine]
    """Changes that are not worked into this text."""


@dataclass(frozen=True)
class Entry:
    """A line of the table of contents."""

    label: str
    heading: str
    anchor: str
    is_chapter: bool


@dataclass(frozen=True)
class RelationGroup:
    """Relations of one kind."""

    label: str
    lines: list[RelationLine]


def facts_of(page: "ActPage", links: ActLinks) -> ActFacts:
    """What the state depends on."""
    return ActFacts(
        is_live=page.live,
        adopted_on=page.adopted_on,
        registered_on=page.registered_on,
        published_on=page.published_on,
        in_force_from=page.in_force_from,
        has_clause=bool(page.in_force_clause),
        languages_published=all_gate_languages_published(page),
        suspended_from=page.suspended_from,
        suspended_to=page.suspended_to,
        repealed_on=page.repealed_on,
        annulled_on=page.annulled_on,
        others=links.whole,
    )


def shown_status(page: "ActPage", links: ActLinks) -> ShownStatus:
    """Of today."""
    day = today()
    reading = status_on(facts_of(page, links), day)
    is_in_force = reading.status == ActStatus.IN_FORCE
    return ShownStatus(
        code=reading.status.value,
        label=status_label(reading.status),
        shape=SHAPES[reading.status],
        reason=reason(reading),
        cause=links.line(reading.cause),
        ended_by=page.ended_by if _is_by_own_record(reading) else "",
        clause=page.in_force_clause if is_in_force else "",
        is_partial=is_in_force and is_partly_ended(links.parts, day),
        unread_changes=_unread_changes(page, links),
    )


def _is_by_own_record(reading: Reading) -> bool:
    over = (ActStatus.REPEALED, ActStatus.ANNULLED, ActStatus.SUSPENDED)
    return reading.status in over and reading.cause is None


def _unread_changes(page: "ActPage", links: ActLinks) -> list[RelationLine]:
    """Changes and corrections that work by today and came after the day that the text is of."""
    day = today()
    return [
        line
        for line in links.lines
        if line.is_incoming
        and line.kind in ("amends", "corrects")
        and (line.effective_on is None or line.effective_on <= day)
        and not (page.as_at and line.effective_on and line.effective_on <= page.as_at)
    ]


def table_of_contents(page: "ActPage", request: HttpRequest) -> list[Entry]:
    """Chapters and articles in their order, made as seldom as the text itself."""
    if getattr(request, "is_preview", False) or page.earlier_version:
        return _contents(page)
    return cached(f"contents:{page.pk}:{active_language().code}", lambda: _contents(page))


def _contents(page: "ActPage") -> list[Entry]:
    parts = [part for part in parts_of(page.content) if part.anchor]
    return [Entry(part.label, part.heading, part.anchor, part.kind == "chapter") for part in parts]


def act_context(page: "ActPage", request: HttpRequest) -> dict[str, Any]:
    """For the template."""
    links = links_of(page)
    groups = groupby(links.lines, key=lambda line: line.label)
    return {
        "type_label": page.get_type_display(),
        "body_name": page.body_name(),
        "status": shown_status(page, links),
        "relation_groups": [RelationGroup(label, list(lines)) for label, lines in groups],
        "contents": table_of_contents(page, request),
        "legal_bases": [block.value for block in page.legal_bases],
        "files": shown_files(files_of(page)),
        "permanent_url": absolute(request, page.permanent_path),
        "source_lang": "" if active_language().code == "sq" else "sq",
    }
