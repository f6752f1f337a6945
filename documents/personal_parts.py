"""Lists of persons that a page shows until a day: who may fetch their files, and how they go for good.

Shown they are no more from the first second of their day, by computation. Removing them (`remove_due_parts`) empties
the rows, every stored version of the page and what translation keeps of it, and deletes the file unless it is carried
by something else.
"""

import json
import logging
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache, partial
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q
from wagtail.models import Page, ReferenceIndex, Revision
from wagtail_localize.models import TranslationSource

from civic.pages import today
from core.generation import bump
from core.visibility import public
from documents.models.files import File, PageFile
from documents.models.personal import PersonalPart

logger = logging.getLogger(__name__)


@cache
def part_models() -> tuple[type[PersonalPart], ...]:
    """Every kind of row that can hold a list of persons."""
    return tuple(model for model in apps.get_models() if issubclass(model, PersonalPart))


def relation_of(model: type[PersonalPart]) -> str:
    """The name of the rows on their page: `stages`."""
    name: str = model._meta.get_field("page").remote_field.related_name
    return name


# Who may fetch a file


def is_path_of_a_part(model_path: str) -> bool:
    """Whether a reference from a page to a file, as the reference index writes it, comes from such a row."""
    return model_path.partition(".")[0] in {relation_of(model) for model in part_models()}


def is_carried_by_a_part(file: File) -> bool:
    """Whether a page that the public may see, in whichever language, carries it in a row whose day has not come."""
    for model in part_models():
        rows = _still_shown(model).filter(file=file)
        if public(Page.objects.filter(translation_key__in=rows.values("page__translation_key"))).exists():
            return True
    return False


def holds_personal_data(file: File) -> bool:
    """Whether it is carried as a list of persons: no search engine may keep it."""
    return any(model._default_manager.filter(file=file, removed_on__isnull=False).exists() for model in part_models())


def sums_of_parts(page: Page) -> list[str]:
    """The SHA-256 sums of the files in the page's rows, for the register of publications."""
    rows = [row for model in part_models() for row in _still_shown(model).filter(_of(page)).exclude(file=None)]
    return [row.file.sha256 for row in rows]


def files_of_parts(page: Page) -> set[int]:
    """Ids of the files in the page's rows: of the page at hand where it holds its rows, else of the source's."""
    ids: set[int | None] = set()
    for model in part_models():
        relation = relation_of(model)
        if not hasattr(page, relation):
            continue  # a page of a type that has no such rows
        if relation in getattr(page, "_cluster_related_objects", {}):
            ids |= {row.file_id for row in getattr(page, relation).all()}
        else:
            ids |= set(_still_shown(model).filter(_of(page)).values_list("file_id", flat=True))
    return {pk for pk in ids if pk is not None}


def _of(page: Page) -> Q:
    return Q(page__translation_key=page.translation_key, page__alias_of__isnull=True)


def _still_shown(model: type[PersonalPart]) -> Any:
    return model._default_manager.select_related("file").filter(
        Q(removed_on__isnull=True) | Q(removed_on__gt=today()), page__alias_of__isnull=True
    )


# How they go for good


def remove_due_parts(*, on: date, everywhere: bool = False) -> int:
    """Remove what is due on that day; how many lists were removed. A second run finds nothing more to do.

    `everywhere` looks through the stored versions of every page that can have lists: for those whose row was taken
    away, or whose day was moved, before the day came.
    """
    removed = 0
    for model in part_models():
        for page_id in _all_pages(model) if everywhere else _pages_with_due_parts(model, on):
            with transaction.atomic():
                removed += _remove_from(model, page_id, on)
    if removed:
        logger.info("lists with personal data were removed", extra={"lists": removed, "day": str(on)})
    return removed


def _due(model: type[PersonalPart], on: date) -> Any:
    return model._default_manager.filter(removed_on__lte=on).exclude(file__isnull=True, note="")


def _pages_with_due_parts(model: type[PersonalPart], on: date) -> list[int]:
    """Pages whose rows are due, and pages with a draft beside them that may hold such a row."""
    page_model: Any = model._meta.get_field("page").related_model
    drafts = page_model.objects.filter(has_unpublished_changes=True, latest_revision__isnull=False)
    return sorted({*_due(model, on).values_list("page_id", flat=True), *drafts.values_list("pk", flat=True)})


def _all_pages(model: type[PersonalPart]) -> list[int]:
    page_model: Any = model._meta.get_field("page").related_model
    return list(page_model.objects.order_by("pk").values_list("pk", flat=True))


def _remove_from(model: type[PersonalPart], page_id: int, on: date) -> int:
    page = Page.objects.select_for_update().get(pk=page_id)
    due = list(_due(model, on).filter(page_id=page_id))
    files = {row.file_id for row in due if row.file_id}
    model._default_manager.filter(pk__in=[row.pk for row in due]).update(file=None, note="")
    files |= _empty_versions(page, model, on)
    if due or files:
        bump()
        ReferenceIndex.create_or_update_for_object(page.specific)
    for file in File.objects.filter(pk__in=files):
        if not _is_used(file):
            names = [name for name in file.versions.values_list("content", flat=True) if name]
            transaction.on_commit(partial(_delete_contents, file.file.storage, names))
            file.delete()
    return len(due)


def _delete_contents(storage: Any, names: list[str]) -> None:
    """What the file held before it was exchanged: its rows outlive it, its words may not."""
    for name in names:
        storage.delete(name)


def _empty_versions(page: Page, model: type[PersonalPart], on: date) -> set[int]:
    """Empty the rows in every revision and in the copies that translation keeps; the files that stood in them.

    A row counts by its present day; a list that was taken off the public page counts as over.
    """
    files: set[int] = set()
    relation = relation_of(model)
    days = dict(model._default_manager.filter(page_id=page.pk).values_list("pk", "removed_on"))
    public_since = page.live_revision_id or 0
    content_type = ContentType.objects.get_for_model(page.specific_class)
    for revision in Revision.objects.filter(object_id=str(page.pk), content_type=content_type).iterator():
        rows = revision.content.get(relation, [])
        found = _empty(rows, partial(_is_over, on=on, days=days, is_past=revision.pk <= public_since))
        if found is not None:
            files |= found
            Revision.objects.filter(pk=revision.pk).update(content=revision.content)
    for source in TranslationSource.objects.filter(object_id=page.translation_key, locale_id=page.locale_id):
        content = json.loads(source.content_json)
        found = _empty(content.get(relation, []), partial(_is_over, on=on, days=days, is_past=False))
        if found is not None:
            files |= found
            TranslationSource.objects.filter(pk=source.pk).update(content_json=json.dumps(content))
    return files


def _is_over(row: dict[str, Any], *, on: date, days: dict[int, date | None], is_past: bool) -> bool:
    day, pk = row.get("removed_on"), row.get("pk")
    if not day:
        return False
    was_taken_off = is_past and pk is not None and pk not in days
    now = days.get(pk) if pk in days else None
    return was_taken_off or date.fromisoformat(day[:10]) <= on or (now is not None and now <= on)


def _empty(rows: Iterable[dict[str, Any]], is_over: Callable[[dict[str, Any]], bool]) -> set[int] | None:
    """Empty the rows that are over, in place. The files that they named; None where there was nothing to empty."""
    files: set[int] = set()
    is_changed = False
    for row in rows:
        if (row.get("file") or row.get("note")) and is_over(row):
            files |= {row["file"]} if row.get("file") else set()
            row["file"], row["note"] = None, ""
            is_changed = True
    return files if is_changed else None


def _is_used(file: File) -> bool:
    """Whether anything else still carries or names the file."""
    if PageFile.objects.filter(file=file).exists():
        return True
    if any(model._default_manager.filter(file=file).exists() for model in part_models()):
        return True
    page_type = ContentType.objects.get_for_model(Page)
    references = ReferenceIndex.get_references_to(file)
    own = Q(content_type__app_label="documents") & ~Q(base_content_type=page_type)  # its texts, for one
    return bool(references.exclude(own).exists())
