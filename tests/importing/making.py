"""Files to bring in."""

import json
from pathlib import Path
from typing import Any

from importing.report import Report
from importing.running import Job, run

SITE = "https://old.invalid"


def line(name: str = "a", **fields: Any) -> dict[str, Any]:
    """A line as it should be; `None` leaves a field out."""
    whole = {
        "source_url": f"{SITE}/gjilan/News/{name}.aspx",
        "kind": "news",
        "language": "sq",
        "title": f"Lajmi {name}",
        "published_on": "2019-03-27",
        "body": "<p>Rruga u hap. Punët zgjatën dy muaj.</p>",
        **fields,
    }
    return {key: value for key, value in whole.items() if value is not None}


def url(name: str) -> str:
    """The address that `line` gives."""
    return f"{SITE}/gjilan/News/{name}.aspx"


def write(path: Path, *lines: Any) -> Path:
    """A file of these lines: objects as JSON, bytes as they are."""
    rows = [each if isinstance(each, bytes) else json.dumps(each, ensure_ascii=False).encode() for each in lines]
    path.write_bytes(b"\n".join(rows) + b"\n")
    return path


def bring_in(place: Path, *lines: Any, **options: Any) -> Report:
    """Bring the lines in."""
    return run(Job(write(place / "pages.jsonl", *lines), **options))


def codes(report: Report) -> list[tuple[int, str, str]]:
    """What kept lines out: line, field, code."""
    return [(each.line, each.field, each.code) for each in report.problems]


def notes(report: Report) -> list[tuple[int, str]]:
    """What is worth knowing: line, code."""
    return [(each.line, each.code) for each in report.notes]
