"""Many pages at once, as fast as the database takes rows."""

import uuid
from typing import Any

from django.db.models import F
from wagtail.models import Page

from documents.models import PageFile


def copies(page: Any, count: int) -> list[Any]:
    """So many further live pages like this one beside it, with its topics and files. Written past all signals."""
    parent = Page.objects.get(pk=page.get_parent().pk)
    first = parent.numchild + 1
    rows = [_sister(page, parent, step) for step in range(first, first + count)]
    created = Page.objects.bulk_create([_plain_page(row) for row in rows])
    for row, base in zip(rows, created, strict=True):
        row.pk = row.page_ptr_id = row.id = base.pk
        row.save_base(raw=True, force_insert=True)
    Page.objects.filter(pk=parent.pk).update(numchild=F("numchild") + count)
    _copy_relations(page, rows)
    return rows


def _sister(page, parent, step):
    row = type(page).objects.get(pk=page.pk)
    row.path = type(page)._get_path(parent.path, row.depth, step)
    row.slug = f"{page.slug}-{step}"
    row.url_path = f"{parent.url_path}{row.slug}/"
    row.title = row.draft_title = f"{page.title} {step}"
    row.translation_key = uuid.uuid4()
    row.latest_revision = row.live_revision = None
    return row


def _plain_page(row):
    names = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    return Page(**{name: getattr(row, name) for name in names})


def _copy_relations(page, rows):
    files = list(PageFile.objects.filter(page_id=page.pk).values_list("file_id", flat=True))
    PageFile.objects.bulk_create([PageFile(page_id=row.pk, file_id=file_id) for row in rows for file_id in files])
    if not hasattr(page, "topics"):
        return
    through = type(page).topics.through
    owner = f"{type(page)._meta.model_name}_id"
    topics = list(page.topics.values_list("pk", flat=True))
    through.objects.bulk_create([through(**{owner: row.pk, "topic_id": topic}) for row in rows for topic in topics])
