"""Adopted minutes that were published do not change any more (domain.md, 4): only a correction can follow them."""

import json
import re
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.fields import StreamField

_EDITORS_MARKS = re.compile(r' data-block-key="[^"]*"')
"""What the text editor adds to paragraphs of its own accord."""


def frozen_message() -> str:
    """Said wherever somebody tries."""
    return _("These minutes were adopted and published; nothing in them can be changed. Publish a correction instead.")


def fingerprint(page: Any, names: Iterable[str]) -> dict[str, str]:
    """The fields' values, told apart from each other by what they say and not by how an editor stored it."""
    return {name: _plain(page, name) for name in names}


def _plain(page: Any, name: str) -> str:
    field = page._meta.get_field(name)
    if isinstance(field, StreamField):
        value = getattr(page, name)
        return json.dumps(_without_ids(value.stream_block.get_prep_value(value)), sort_keys=True, ensure_ascii=False)
    return str(field.value_from_object(page) or "")


def _without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_ids(each) for key, each in value.items() if key != "id"}
    if isinstance(value, list | tuple):
        return [_without_ids(each) for each in value]
    return _EDITORS_MARKS.sub("", value) if isinstance(value, str) else value


def rows_fingerprint(rows: Iterable[Any], names: Iterable[str]) -> list[tuple[str, ...]]:
    """The rows of a relation; their order is nobody's statement."""
    return sorted(tuple(str(row._meta.get_field(name).value_from_object(row) or "") for name in names) for row in rows)


def frozen_original(page: Any) -> Any:
    """The page as it was adopted and published, of the source language; None where it is not frozen (yet)."""
    if not page.translation_key:
        return None
    known = type(page)._default_manager.filter(
        translation_key=page.translation_key,
        locale__language_code=settings.LANGUAGE_CODE,
        alias_of__isnull=True,
        first_published_at__isnull=False,
        adopted_on__isnull=False,
    )
    return known.first()


def refuse_changes(page: Any, *, facts: Iterable[str], words: Iterable[str], relations: dict[str, list[str]]) -> None:
    """Raise ValidationError at every frozen field that differs. A translation has words of its own, but no facts."""
    original = frozen_original(page)
    if original is None:
        return
    is_original = page.pk == original.pk
    names = [*facts, *words] if is_original else [*facts]
    before, after = fingerprint(original, names), fingerprint(page, names)
    errors: dict[str, Any] = {name: frozen_message() for name in names if before[name] != after[name]}
    if is_original and _changed_relations(page, original, relations):
        errors["__all__"] = frozen_message()
    if errors:
        raise ValidationError(errors)


def _changed_relations(page: Any, original: Any, relations: dict[str, list[str]]) -> list[str]:
    """Relations whose rows this object holds otherwise than the database. Files may be added, not taken away."""
    held = getattr(page, "_cluster_related_objects", {})
    return [
        name
        for name, fields in relations.items()
        if name in held
        and not _is_kept(
            rows_fingerprint(getattr(original, name).all(), fields),
            rows_fingerprint(getattr(page, name).all(), fields),
            may_grow=name == "page_files",
        )
    ]


def _is_kept(before: list[tuple[str, ...]], after: list[tuple[str, ...]], *, may_grow: bool) -> bool:
    return set(before) <= set(after) if may_grow else before == after
