#!/usr/bin/env python
"""Django's command line, with the settings of the embedded default unless told otherwise."""

import os
import sys
from pathlib import Path

if __name__ == "__main__":
    venv_python = Path(__file__).resolve().parent / ".venv" / "bin" / "python"
    inside_venv = sys.prefix != sys.base_prefix
    if not inside_venv and venv_python.exists():
        os.execv(venv_python, [str(venv_python), *sys.argv])  # noqa: S606 - our own interpreter, no shell
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gjilan_site.settings.dev")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
