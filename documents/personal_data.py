"""The texts of files, for the scan that looks for personal data (`core.personal_data.sources`)."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from uuid import UUID

from django.db.models import Count, Max, Sum
from django.db.models.functions import Length
from django.utils.translation import gettext as _
from wagtail.models import Page

from documents.models.files import PageFile, files_of
from documents.models.texts import FileText


def texts_of(page: Page) -> Iterator[tuple[str, str]]:
    """Title of the file and number of its page, with the text. Two queries."""
    files = files_of(page)
    texts: dict[int, list[FileText]] = defaultdict(list)
    for text in FileText.objects.filter(file__in=files).order_by("file", "number"):
        texts[text.file_id].append(text)
    for file in files:
        for text in texts[file.pk]:
            yield _("%(title)s, page %(number)s") % {"title": file.title, "number": text.number}, text.text


def unread_of(page: Page) -> list[str]:
    """Titles of the files whose text is not known yet, or which are pictures without a word."""
    files = files_of(page)
    texts = FileText.objects.filter(file__in=files).exclude(text="")
    read = set(texts.values_list("file_id", flat=True))
    return [file.title for file in files if file.pk not in read]


def stamps_of(keys: Collection[UUID]) -> Mapping[UUID, str]:
    """Changes when a page carries another file, a file has another content, or its text was read (again). One query."""
    rows = PageFile.objects.filter(page__alias_of__isnull=True).order_by("page", "file")
    files = rows.annotate(
        pages=Count("file__texts"), newest=Max("file__texts__pk"), letters=Sum(Length("file__texts__text"))
    )
    words: dict[UUID, list[str]] = defaultdict(list)
    named = ("page__translation_key", "file_id", "file__sha256", "pages", "newest", "letters")
    for key, *parts in files.values_list(*named):
        if key in keys:
            words[key].append(":".join(map(str, parts)))
    return {key: hashlib.sha256("|".join(parts).encode()).hexdigest() for key, parts in words.items()}
