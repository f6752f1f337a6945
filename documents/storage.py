"""Where files lie: whole or not at all, whatever happens while they are written."""

import os
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.core.files.base import File
from django.core.files.storage import FileSystemStorage, Storage, default_storage
from django.utils.deconstruct import deconstructible


class _Written(File):  # type: ignore[type-arg]  # of no text and no bytes: it is only moved
    """A content that lies on the disk already and only has to be moved."""

    def __init__(self, path: Path) -> None:
        super().__init__(None, name=path.name)
        self._path = path

    def temporary_file_path(self) -> str:
        """As Django asks uploads for it; it moves what has one."""
        return str(self._path)

    def close(self) -> None:
        """Nothing is open."""


@deconstructible(path="documents.storage.WholeFileStorage")
class WholeFileStorage(FileSystemStorage):
    """Writes beside the place, forces it to the disk, then moves: a full disk or a kill leaves no truncated file."""

    def _save(self, name: str, content: Any) -> str:
        folder = Path(self.path(name)).parent
        part = folder / f".{uuid4().hex}.part"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with part.open("xb") as target:
                for chunk in content.chunks():
                    target.write(chunk)
                target.flush()
                os.fsync(target.fileno())
            saved: str = super()._save(name, _Written(part))  # type: ignore[misc]  # Django's stubs leave it out
        finally:
            part.unlink(missing_ok=True)
        return saved


def storage_of_files() -> Storage:
    """Ours on a local disk; whatever the site is set to elsewhere, where writing is whole by itself."""
    return WholeFileStorage() if isinstance(default_storage, FileSystemStorage) else default_storage
