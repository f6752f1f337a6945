"""One stylesheet out of many files, without a front-end build.

A component has a file of its own; browsers get one sheet for the screen and one for print. The order of the first
stands in `css/ORDER.txt`, a path a line; the second is `css/print.css` as it is.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage, Storage

ROOT = Path(__file__).resolve().parents[1] / "gjilan_site" / "static"
SCREEN = "css/screen.css"


def joined() -> str:
    """The files that ORDER.txt names, one after the other."""
    lines = (ROOT / "css" / "ORDER.txt").read_text(encoding="utf-8").splitlines()
    names = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return "\n".join(_read(name) for name in names)


def _read(name: str) -> str:
    path = ROOT / name if name.startswith("css/") else ROOT / "css" / name
    return path.read_text(encoding="utf-8")


class JoinedStylesheetsFinder(BaseFinder):
    """Finds `css/screen.css`, written anew whenever one of its parts has changed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.storage = FileSystemStorage(location=settings.VAR_DIR / "joined")
        self.storage.prefix = ""  # type: ignore[attr-defined]  # collectstatic asks every storage for it

    def check(self, **kwargs: Any) -> list[Any]:
        """Nothing can be set wrong."""
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        """The sheet's place on the disk, for the development server and tests."""
        if path != SCREEN:
            return []
        self._write()
        found = self.storage.path(SCREEN)
        return [found] if find_all else found

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, Storage]]:
        """The sheet, for collectstatic."""
        self._write()
        yield SCREEN, self.storage

    def _write(self) -> None:
        target = Path(self.storage.path(SCREEN))
        text = joined()
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
