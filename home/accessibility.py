"""What the last test of the site's accessibility found, as `make audit` writes it."""

import json
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

RESULTS = Path(__file__).parent / "setup" / "accessibility_results.json"


@dataclass(frozen=True)
class Tool:
    """A program that looked at the pages."""

    name: str
    version: str = ""


@dataclass(frozen=True)
class Results:
    """When, by what, how many pages, how many violations. What is not recorded is None."""

    tested_on: date | None = None
    tools: list[Tool] = field(default_factory=list)
    pages: int | None = None
    violations: int | None = None


@cache
def results() -> Results:
    """Of this release: the file does not change while the site runs. Empty where the site was not tested yet."""
    return read(RESULTS)


def read(path: Path) -> Results:
    """From a file. Raises ValueError for one that is no such record."""
    if not path.exists():
        return Results()
    raw = json.loads(path.read_text(encoding="utf-8"))
    return Results(
        tested_on=date.fromisoformat(raw["tested_on"]) if raw.get("tested_on") else None,
        tools=[Tool(str(tool["name"]), str(tool.get("version", ""))) for tool in raw.get("tools", [])],
        pages=raw.get("pages"),
        violations=raw.get("violations"),
    )
