"""Contents of files that were stored in a transaction which comes to nothing: the rows go, the contents must, too."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db.models.signals import post_save

from core.models import SiteImage
from documents.models import File


@contextmanager
def forget_new_files(*, always: bool = False) -> Iterator[None]:
    """Delete the contents of all files and pictures that are made inside, if it ends in an error; of a trial always."""
    stored: list[tuple[Any, str]] = []

    def note(instance: Any, created: bool, **kwargs: Any) -> None:
        if created:
            stored.append((instance.file.storage, str(instance.file.name)))

    for model in (File, SiteImage):
        post_save.connect(note, sender=model, weak=False, dispatch_uid=f"import-{id(stored)}-{model.__name__}")
    is_whole = False
    try:
        yield
        is_whole = True
    finally:
        for model in (File, SiteImage):
            post_save.disconnect(sender=model, dispatch_uid=f"import-{id(stored)}-{model.__name__}")
        if always or not is_whole:
            for storage, name in stored:
                storage.delete(name)
