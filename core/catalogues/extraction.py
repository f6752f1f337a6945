"""Finds the messages that our code and templates use. Needs gettext's xgettext (`make test` installs it)."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import polib
from django.apps import apps
from django.conf import settings

_EXTENSIONS = {"django": "html,txt,py,xml", "djangojs": "js"}
_IGNORED = shutil.ignore_patterns("migrations", "__pycache__", "fonts", "img", "*.pyc")


class ExtractionError(Exception):
    """xgettext is absent or can't read a file; the text says which."""


def source_directories() -> list[Path]:
    """Our own apps: what lies in the project's folder, tests left out."""
    root = Path(settings.BASE_DIR)
    paths = (Path(config.path) for config in apps.get_app_configs())
    return sorted(path for path in paths if path.parent == root and path.name != "tests")


def used_messages(sources: Sequence[Path], domain: str) -> polib.POFile:
    """Every message of the domain, untranslated, with the files and lines where it stands.

    Works on a copy: makemessages writes a Python file beside each template. Raises ExtractionError.
    """
    with TemporaryDirectory(prefix="gjilan-messages-") as folder:
        copy = Path(folder)
        for source in sources:
            shutil.copytree(source, copy / source.name, ignore=_IGNORED)
        (copy / "locale").mkdir()
        _make_messages(copy, domain)
        found = copy / "locale" / "en" / "LC_MESSAGES" / f"{domain}.po"
        return polib.pofile(str(found)) if found.exists() else polib.POFile()


def _make_messages(folder: Path, domain: str) -> None:
    options = ["-l", "en", "-d", domain, "-e", _EXTENSIONS[domain], "--no-wrap"]
    environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run(  # noqa: S603 - our own interpreter, no shell
        [sys.executable, "-W", "ignore", "-m", "django", "makemessages", *options],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise ExtractionError(done.stderr.strip())
