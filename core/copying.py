"""Copies of pages: "Copy as new", and what Wagtail's own copy leaves behind."""

from typing import Any

from django.db import models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Page

from core.models import BasePage
from core.slugs import free_slug_of
from users.models import User

NUMBERS = ("number", "year", "serial", "reference", "protocol_number")
"""What a register gives once."""

ALWAYS_LEFT = ("page_files", "change_kind", "change_note", "change_key", "slug", "seo_title")
TITLE_LENGTH = 255


def fields_not_copied(model: type[BasePage]) -> list[str]:
    """Days, times, numbers, files, what is unique, notes of changes, and what the page type names in `not_copied`.

    A field that is left out takes its default: a day of publication is today.
    """
    unique = {name for rule in model._meta.constraints for name in getattr(rule, "fields", ())}
    own = {field.name for field in Page._meta.get_fields()}
    left = [
        field.name
        for field in model._meta.get_fields()
        if isinstance(field, models.Field)
        and not field.primary_key
        and field.name not in own
        and not getattr(field.remote_field, "parent_link", False)
        and (isinstance(field, models.DateField) or field.unique or field.name in unique or field.name in NUMBERS)
    ]
    return [*left, *ALWAYS_LEFT, "go_live_at", "expire_at", *model.not_copied]


@transaction.atomic
def copy_as_new(*, page: BasePage, by: User) -> BasePage:
    """A draft beside the page with its text as it stands, its topics, and a title that asks to be changed."""
    with override(page.locale.language_code):
        title = (_("CHANGE THIS TITLE: %(title)s") % {"title": page.title})[:TITLE_LENGTH]
    attributes = {"title": title, "draft_title": title, "slug": free_slug_of(title, page.get_parent(), None)}
    copy: BasePage = page.copy(
        update_attrs=attributes,
        exclude_fields=[name for name in fields_not_copied(type(page)) if name not in attributes],
        copy_revisions=False,
        keep_live=False,
        user=by,
    )
    _carry_from_source(page, copy, leaving=fields_not_copied(type(page)))
    made: BasePage = type(page).objects.get(pk=copy.pk)
    return made


def complete_copy(page: Page, copy: Page) -> None:
    """After Wagtail's copy, of all that lies below, too: the copy of a translation is a page of its own and takes
    along what stands on its source; revisions of others are not those of the copy, for nobody else has seen it."""
    originals = page.get_descendants(inclusive=True).order_by("path").specific()
    copies = copy.get_descendants(inclusive=True).order_by("path").specific()
    by_place = {each.path[len(page.path) :]: each for each in _in_order(originals, page)}
    for each in _in_order(copies, copy):
        each.revisions.exclude(pk=each.latest_revision_id).delete()
        original = by_place.get(each.path[len(copy.path) :])
        if original is not None:
            _carry_from_source(original, each)


def _in_order(pages: Any, top: Page) -> list[BasePage]:
    """With paths as if no sister had ever been taken away: Wagtail numbers the children of a copy anew."""
    rows = [row for row in pages if isinstance(row, BasePage)]
    new: dict[str, str] = {top.path: top.path}
    children: dict[str, int] = {}
    for row in rows:
        if row.path == top.path:
            continue
        above = row.path[: -Page.steplen]
        number = children.get(above, 0)
        children[above] = number + 1
        new[row.path] = Page._get_path(new.get(above, above), row.depth, number)
    for row in rows:
        row.path = new[row.path]
    return rows


def _carry_from_source(page: BasePage, copy: BasePage, leaving: Any = ()) -> None:
    """Give the copy what stands on the page's source alone: files, topics."""
    source = type(page).objects.filter(translation_key=page.translation_key, alias_of__isnull=True).order_by("pk")
    source = source.first()
    if source is None or source.pk == page.pk:
        return
    fresh = type(copy).objects.get(pk=copy.pk)
    for relation in page.source_only:
        if relation in leaving:
            continue
        field = type(page)._meta.get_field(relation)
        if field.many_to_many:
            getattr(fresh, relation).set(getattr(source, relation).all())
        else:
            source.copy_child_relation(relation, fresh)
    fresh.save(clean=False)
    fresh.save_revision(user=copy.owner, changed=False, clean=False)
    copy.latest_revision_id = fresh.latest_revision_id
