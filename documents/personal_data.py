"""The texts of files, for the scan that looks for personal data (`core.personal_data.sources`)."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Max, Sum
from django.db.models.functions import Length
from django.utils.translation import gettext as _
from wagtail.models import Page, ReferenceIndex

from documents.models.files import File, PageFile, files_of
from documents.models.texts import FileText
from documents.personal_parts import files_of_parts


def texts_of(page: Page) -> Iterator[tuple[str, str]]:
    """Title of the file and number of its page, with the text. Two queries."""
    files = carried_by(page)
    texts: dict[int, list[FileText]] = defaultdict(list)
    for text in FileText.objects.filter(file__in=files).order_by("file", "number"):
        texts[text.file_id].append(text)
    for file in files:
        for text in texts[file.pk]:
            yield _("%(title)s, page %(number)s") % {"title": file.title, "number": text.number}, text.text


def unread_of(page: Page) -> list[str]:
    """Titles of the files whose text is not known yet, or which are pictures without a word."""
    files = carried_by(page)
    texts = FileText.objects.filter(file__in=files).exclude(text="")
    read = set(texts.values_list("file_id", flat=True))
    return [file.title for file in files if file.pk not in read]


def carried_by(page: Page) -> list[File]:
    """The files that the page lists, then those that its text links to: both become public with it."""
    listed = files_of(page)
    linked = {int(key) for field in page._meta.concrete_fields for key in _links(field, page)}
    linked |= files_of_parts(page)
    others = linked - {file.pk for file in listed}
    return [*listed, *File.objects.filter(pk__in=others).order_by("pk")] if others else listed


def _links(field: Any, page: Page) -> Iterator[str]:
    if hasattr(field, "extract_references"):
        for model, key, *_place in field.extract_references(field.value_from_object(page)):
            if issubclass(model, File):
                yield key


def stamps_of(keys: Collection[UUID]) -> Mapping[UUID, str]:
    """Changes when a page carries another file, a file has another content, or its text was read (again)."""
    carried = _carried(keys)
    files = File.objects.filter(pk__in={pk for pks in carried.values() for pk in pks}).annotate(
        pages=Count("texts"), newest=Max("texts__pk"), letters=Sum(Length("texts__text"))
    )
    words = {pk: f"{parts}" for pk, *parts in files.values_list("pk", "sha256", "pages", "newest", "letters")}
    joined = {key: "|".join(words.get(pk, "") for pk in sorted(pks)) for key, pks in carried.items()}
    return {key: hashlib.sha256(text.encode()).hexdigest() for key, text in joined.items()}


def _carried(keys: Collection[UUID]) -> dict[UUID, set[int]]:
    """The files of each record: listed, or linked to as the reference index knows it."""
    carried: dict[UUID, set[int]] = defaultdict(set)
    rows = PageFile.objects.filter(page__alias_of__isnull=True).values_list("page__translation_key", "file_id")
    types = ContentType.objects.get_for_models(Page, File)
    references = ReferenceIndex.objects.filter(base_content_type=types[Page], to_content_type=types[File])
    links = {(int(page), int(file)) for page, file in references.values_list("object_id", "to_object_id")}
    record = dict(Page.objects.filter(pk__in={page for page, _file in links}).values_list("pk", "translation_key"))
    for key, file in [*rows, *((record.get(page), file) for page, file in links)]:
        if key in keys:
            carried[key].add(file)
    return carried
