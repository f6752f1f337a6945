"""Writing into the register of publications. Who reads it: tombstones, versions, the report."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, Q, Subquery
from wagtail.log_actions import get_active_log_context
from wagtail.models import Page, PageViewRestriction

from core.addresses import page_url
from core.files_hash import hash_of_files
from core.languages import language_of_locale
from core.models import BasePage, ChangeKind, ChangeNote, Publication, Withdrawal
from core.models.changes import REPLACING

LIVE, MOVED, WITHDRAWN = Publication.Event.LIVE, Publication.Event.MOVED, Publication.Event.WITHDRAWN


def is_public(page: BasePage) -> bool:
    """Whether the register's last word on this language of the record is that it is live."""
    rows = Publication.objects.filter(translation_key=page.translation_key, language=page.locale.language_code)
    last = rows.first()
    return last is not None and last.event != WITHDRAWN


def was_public(pages: Iterable[Page], *, below: bool = False) -> bool:
    """Whether one of the pages, or `below` them, has ever been public."""
    wanted = Q()
    for page in pages:
        wanted |= Q(page__path__startswith=page.path) if below else Q(page_id=page.pk)
    return bool(wanted) and Publication.objects.filter(wanted).exists()


def add_publication(page: BasePage, event: Publication.Event, *, reason: str = "") -> Publication:
    """Add the row, with whoever is at work in the admin just now; nobody where a job did it."""
    row = _row(page, event, is_restricted=page.get_view_restrictions().exists())
    row.files_sha256, row.reason = hash_of_files(page), reason
    row.save()
    return row


IMPORTED = "imported"
"""The reason of a row that says when a page went public on an earlier site. Such a page owes no translation, and no
figure counts it as published here."""


def imported(page: Page, *, at: datetime, is_restricted: bool) -> Publication:
    """The row, unsaved, of a page that an import made: public since then, put there by nobody."""
    row = _row(page, LIVE, is_restricted=is_restricted)
    row.at, row.by, row.reason = at, None, IMPORTED
    return row


def imported_among(translation_keys: Iterable[UUID]) -> set[UUID]:
    """Those of the records that an import brought in. One statement."""
    rows = Publication.objects.filter(translation_key__in=[*translation_keys], event=LIVE, reason=IMPORTED)
    return set(rows.values_list("translation_key", flat=True))


def _row(page: Page, event: Publication.Event, *, is_restricted: bool) -> Publication:
    return Publication(
        page_id=page.pk,
        translation_key=page.translation_key,
        language=page.locale.language_code,
        event=event,
        by=get_active_log_context().user,
        title=page.title,
        address=page_url(page, language_of_locale(page.locale.language_code)),
        page_type=page.cached_content_type.model_class()._meta.label_lower,
        is_restricted=is_restricted,
    )


def add_addresses(page: Page) -> None:
    """The new addresses of a page that was moved or renamed, and of all below it: of those that are public."""
    last = Publication.objects.filter(
        translation_key=OuterRef("translation_key"), language=OuterRef("locale__language_code")
    )
    pages = Page.objects.get(pk=page.pk).get_descendants(inclusive=True).filter(live=True, alias_of__isnull=True)
    pages = pages.annotate(last_event=Subquery(last.values("event")[:1])).exclude(last_event=WITHDRAWN)
    public = pages.filter(last_event__isnull=False).select_related("locale")
    restricted = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    rows = [_row(each, MOVED, is_restricted=each.path.startswith(restricted)) for each in public.iterator()]
    Publication.objects.bulk_create(rows, batch_size=500)


def add_change(page: BasePage) -> ChangeNote | None:
    """The note that a text which has just gone live brought along; None where it brought none, or it stands already.

    The version before can be read from now on, unless only some could read it while it stood.
    """
    if page.change_kind == ChangeKind.MINOR or not page.change_note.strip() or _is_written(page):
        return None
    replaced = page.replaced_revision_id if page.change_kind in REPLACING else None
    if replaced is not None and page.get_view_restrictions().exists():
        replaced = None
    note: ChangeNote = ChangeNote.objects.create(
        page_id=page.pk,
        translation_key=page.translation_key,
        language=page.locale.language_code,
        **({"key": page.change_key} if page.change_key else {}),
        kind=page.change_kind,
        text=page.change_note.strip(),
        version=_next_version(page) if replaced else None,
        revision_id=replaced,
    )
    if note.kind in REPLACING:
        add_publication(page, Publication.Event.MAJOR_CHANGE, reason=note.text)
    return note


def _is_written(page: BasePage) -> bool:
    """By its key; a note that no form has given a key is the one before where it says the same."""
    notes = ChangeNote.objects.filter(translation_key=page.translation_key, language=page.locale.language_code)
    if page.change_key:
        return bool(notes.filter(key=page.change_key).exists())
    last = notes.first()
    return last is not None and (last.kind, last.text) == (page.change_kind, page.change_note.strip())


def _next_version(page: BasePage) -> int:
    last = ChangeNote.objects.filter(page_id=page.pk, version__isnull=False).order_by("-version").first()
    return last.version + 1 if last else 1


def add_withdrawal(page: BasePage, reason: Withdrawal.Reason, **facts: Any) -> Withdrawal:
    """A row that the page is withdrawn, and why. The caller takes the page down."""
    publication = add_publication(page, WITHDRAWN, reason=Withdrawal.Reason(reason).value)
    withdrawal: Withdrawal = Withdrawal.objects.create(publication=publication, reason=reason, **facts)
    return withdrawal
