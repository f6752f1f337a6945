"""A page of a line: made, or made anew, as a revision that is public on the day that the line says.

Wagtail's own way (add, save a revision, publish it) takes sixty statements and says of everything that it happened
today. Here the page is saved as a draft through its model, with its rules, and one statement makes it public. What
Wagtail's signals would have done besides is done by `importing.batches` for many pages at once.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import Page, Revision

from core.fields import FactField
from core.personal_data.scanning import Found, scan, undecided
from documents.models import PageFile
from importing.body import read_body
from importing.body.links import remember
from importing.body.old_site import OldSite
from importing.body.placing import Placed
from importing.body.placing import place as place_body
from importing.files import take_file
from importing.kinds import TARGETS, Section, fill
from importing.lines import NUMBERED, BadLineError, Kind, Line, Problem
from importing.models import ImportedPage
from importing.numbers import release_number
from importing.opening import opening
from importing.quiet import note_references, refers
from news.models import PressReleasePage
from news.models.numbers import ReleaseNumber, number_of, record_number

HOUR = time(0)
"""At which a page is dated of which only the day is known (`core.days.is_day_alone`)."""

_OF_EDITORS = frozenset(("show_in_menus", "review_on", "change_kind", "change_key"))
"""Facts of a page that say nothing of what it is about."""

_SURE = frozenset(("content_type", "locale", "translation_key", "path"))
"""Fields that are right by construction, so that nothing is asked of the database for them."""


@dataclass
class Saved:
    """A page that was made or made anew, and what is worth knowing about it."""

    line: Line
    page: Any
    revision: Revision
    is_new: bool
    notes: list[Problem] = field(default_factory=list)


def instant_of(day: date) -> datetime:
    """When a page of that day went public; never later than now."""
    return min(timezone.make_aware(datetime.combine(day, HOUR)), timezone.now())


def make(line: Line, section: Section, original: ImportedPage | None, paths: list[Path], site: OldSite) -> Saved:
    """A new page. In a transaction of the caller. Raises BadLineError for what can't be kept."""
    page = TARGETS[line.kind].model(locale=section.page.locale, live=False)
    notes = []
    source = original.page.specific if original and original.page else None
    if source is not None:
        page.translation_key = source.translation_key
    placed = _fill(page, line, site)
    if source is not None:
        notes += _copy_facts(page, source, line)
    place(page, section.page)
    if source is None and paths:
        page.page_files = _rows(paths, line)
    return _finish(page, line, placed, is_new=True, notes=notes)


def make_anew(line: Line, page: Any, original: ImportedPage | None, paths: list[Path], site: OldSite) -> Saved:
    """A page that an earlier run made, with what the line says now. Files that it has stay, new ones are added."""
    placed = _fill(page, line, site)
    if original is None and paths:
        page.page_files = _grown(page, paths, line)
    elif original is not None and original.page is not None:
        _copy_facts(page, original.page.specific, line)
    return _finish(page, line, placed, is_new=False, notes=[])


def _fill(page: Any, line: Line, site: OldSite) -> Placed:
    """Write what the line says onto the page."""
    placed = placed_body(line, site)
    fill(page, line, placed.blocks)
    page.search_description = opening(page.get_search_text())
    return placed


def placed_body(line: Line, site: OldSite) -> Placed:
    """The body as blocks, with its pictures and links. A Serbian line may hold Cyrillic whichever alphabet it says."""
    language = "sr-cyrl" if line.locale_code == "sr-latn" else line.language
    body = read_body(line.body, base_url=line.source_url, language=language)
    return place_body(body=body, site=site, language=line.locale_code)


def _copy_facts(page: Any, source: Any, line: Line) -> list[Problem]:
    """The facts of a record are those of its original; a number of the translation's own is told."""
    number = getattr(page, "number", None) or getattr(page, "reference", None)
    for fact in type(page).translatable_fields:
        if isinstance(fact, FactField) and fact.field_name not in _OF_EDITORS:
            column = page._meta.get_field(fact.field_name).attname
            setattr(page, column, getattr(source, column))
    held = getattr(page, "number", None) or getattr(page, "reference", None)
    if line.kind != Kind.PRESS_RELEASE and number and number != held:
        return [Problem(line.number, "number", "number_of_original", {"value": number})]
    return []


def place(page: Any, parent: Page) -> None:
    """Below its parent, behind all others. The caller counts the parent's children."""
    below = Page.objects.filter(path__startswith=parent.path, depth=parent.depth + 1)
    last = below.order_by("-path").values_list("path", flat=True).first()
    step = Page._str2int(last[-Page.steplen :]) + 1 if last else 1
    page.depth = parent.depth + 1
    page.path = Page._get_path(parent.path, page.depth, step)
    page._cached_parent_obj = parent


def _finish(page: Any, line: Line, placed: Placed, *, is_new: bool, notes: list[Problem]) -> Saved:
    """Check, look through, save, publish."""
    try:
        page.full_clean(exclude=_SURE if placed.blocks else {*_SURE, "content"})
    except ValidationError as error:
        raise BadLineError(_refusals(line, error)) from None
    notes += [Problem(line.number, name, "unknown_field") for name in line.unknown]
    notes += [Problem(line.number, "body", each.code, each.values) for each in placed.findings]
    notes += [_personal(line, found) for found in undecided(page, scan(page, with_files=False))]
    if line.record_number and line.kind not in NUMBERED:
        notes.append(Problem(line.number, "number", "number_not_kept", {"value": line.record_number}))
    if line.kind == Kind.PRESS_RELEASE and line.record_number:
        _record_release(page, line)
    early = None if page.pk or refers(page) else page.serializable_data()
    page.live = page._is_site_root = False  # not public until its revision stands
    page.save(clean=False, log_action=None)
    revision = _publish(page, early, line, is_new=is_new)
    if early is None:
        note_references(page)
    if placed.awaited or not is_new:
        remember(page=page, awaited=placed.awaited)
    return Saved(line, page, revision, is_new, notes)


def _refusals(line: Line, error: ValidationError) -> list[Problem]:
    """What the model says, field by field."""
    found = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
    return [
        Problem(line.number, "" if name == "__all__" else name, "refused", {"reason": " ".join(messages)})
        for name, messages in found.items()
    ]


def _personal(line: Line, found: Found) -> Problem:
    """Without the value."""
    values = {"kind": found.label, "masked": found.masked, "place": found.where}
    return Problem(line.number, "body", "personal_data", values)


def _record_release(page: Any, line: Line) -> None:
    """Enter the number that the office gave. Raises BadLineError where it can't be read or is another release's."""
    read = release_number(line.record_number, published_on=line.published_on)
    if read is None:
        raise BadLineError([Problem(line.number, "number", "no_number", {"value": line.record_number})])
    number, year = read
    given = number_of(page.translation_key)
    if given is not None:
        if (given.number, given.year) != (number, year):
            raise BadLineError([Problem(line.number, "number", "other_number", {"value": str(given)})])
        return
    if ReleaseNumber.objects.filter(year=year, number=number).exists():
        raise BadLineError([Problem(line.number, "number", "number_taken", {"value": f"{number}/{year}"})])
    record_number(translation_key=page.translation_key, year=year, number=number)
    PressReleasePage.objects.filter(translation_key=page.translation_key).update(number=number, number_year=year)


def _publish(page: Any, early: dict[str, Any] | None, line: Line, *, is_new: bool) -> Revision:
    """A revision of what was saved, and the page public as that."""
    content = {**early, "pk": page.pk} if early else page.serializable_data()
    revision: Revision = Revision.objects.create(
        content_type=page.get_content_type(),
        base_content_type=page.get_base_content_type(),
        object_id=str(page.pk),
        content=content,
        object_str=str(page),
    )
    first = instant_of(line.published_on)
    state = {
        "live": True,
        "has_unpublished_changes": False,
        "first_published_at": first,
        "last_published_at": first if is_new else timezone.now(),
        "latest_revision": revision,
        "live_revision": revision,
        "latest_revision_created_at": revision.created_at,
    }
    Page.objects.filter(pk=page.pk).update(**state)
    for name, value in state.items():
        setattr(page, name, value)
    return revision


# Files


def _rows(paths: list[Path], line: Line) -> list[PageFile]:
    return [PageFile(file=file, sort_order=number) for number, file in enumerate(_taken(paths, line))]


def _taken(paths: list[Path], line: Line) -> list[Any]:
    """The files, each taken in once. Raises BadLineError for what is no such file as its name says."""
    problems, files = [], []
    for path in paths:
        try:
            files.append(take_file(path, language=line.locale_code))
        except ValidationError as error:
            values = {"name": path.name, "reason": " ".join(error.messages)}
            problems.append(Problem(line.number, "files", "unfit_file", values))
    if problems:
        raise BadLineError(problems)
    return list({file.pk: file for file in files}.values())


def _grown(page: Any, paths: list[Path], line: Line) -> list[PageFile]:
    """The rows of the page, and one for each file that it does not have."""
    rows = [*page.page_files.all()]
    known = {row.file_id for row in rows}
    fresh = [file for file in _taken(paths, line) if file.pk not in known]
    return [*rows, *(PageFile(file=file, sort_order=len(rows) + n) for n, file in enumerate(fresh))]


def give_files(original: ImportedPage, paths: list[Path], line: Line) -> list[Problem]:
    """Hang the files of a translation on its original, where all languages read them; what is worth knowing."""
    page: Any = Page.objects.get(pk=original.page_id).specific
    if page.latest_revision_id != original.revision_id:
        return [Problem(line.number, "files", "files_left_out")]
    page.page_files = _grown(page, paths, line)
    page.page_files.commit()
    Revision.objects.filter(pk=original.revision_id).update(content=page.serializable_data())
    return []
