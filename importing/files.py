"""Files of a folder as files of the site."""

import hashlib
from pathlib import Path
from typing import Any

from django.core.files import File as Content

from documents.models import File


def take_file(path: Path, *, language: str) -> Any:
    """The file as one of the site's: the one that has this content already, else a new one.

    Raises ValidationError for what is no such file as its name says.
    """
    with path.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
        known = File.objects.filter(sha256=sha256, content_deleted_at=None).order_by("pk").first()
        if known is not None:
            return known
        stream.seek(0)
        file = File(title=title_of(path), language=language, file=Content(stream, name=path.name))
        file.full_clean(exclude=["collection", "uploaded_by_user"])
        file.save()
    return file


def title_of(path: Path) -> str:
    """The name as words: `Raporti_vjetor-2019.pdf` is “Raporti vjetor 2019”."""
    words = " ".join(path.stem.replace("_", " ").replace("-", " ").split())
    return (words[:1].upper() + words[1:])[:255] or path.name[:255]
