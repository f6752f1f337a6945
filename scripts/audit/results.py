"""What the accessibility statement says of the last audit."""

import json
from datetime import date
from pathlib import Path

from . import tools

FILE = Path(__file__).resolve().parents[2] / "home" / "setup" / "accessibility_results.json"
TOOLS = {"pa11y": "pa11y", "axe-core": "axe-core", "HTML CodeSniffer": "@pa11y/html_codesniffer"}
"""Names that readers know, by package."""


def write(*, pages: int, violations: int) -> None:
    """Keep the date, the tools, how many pages they saw and what they found."""
    named = [{"name": name, "version": tools.version(package, of="pa11y")} for name, package in TOOLS.items()]
    found = {"tested_on": date.today().isoformat(), "tools": named, "pages": pages, "violations": violations}
    FILE.write_text(json.dumps(found, indent=2) + "\n")
