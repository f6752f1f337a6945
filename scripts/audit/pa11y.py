"""pa11y with its two rule sets, axe and HTML CodeSniffer, WCAG 2 AA."""

import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import tools

PROBLEMS_FOUND = 2
"""Exit code of pa11y."""

Problems = dict[str, list[str]]
"""By page, in words."""


def look(base: str, pages: dict[str, str], folder: Path) -> Problems:
    """Ask for each page; print how many are well and what is wrong with the others."""
    config = folder / "pa11y.json"
    chrome = {"executablePath": tools.chromium(), "args": list(tools.CHROMIUM_ARGUMENTS)}
    rules = {"runners": ["axe", "htmlcs"], "standard": "WCAG2AA", "timeout": 60_000}
    config.write_text(json.dumps(rules | {"chromeLaunchConfig": chrome}))
    command = [tools.program("pa11y"), "--config", str(config), "--reporter", "json"]
    with ThreadPoolExecutor(2) as threads:
        found = threads.map(lambda path: _problems([*command, base + path]), pages.values())
    problems = dict(zip(pages, found, strict=True))
    _print(problems)
    return problems


def _problems(command: list[str]) -> list[str]:
    rows = json.loads(tools.run(command, fine=(0, PROBLEMS_FOUND)))
    return [f"{row['runner']} {row['code']}: {row['message']} at {row['selector']}" for row in rows]


def _print(problems: Problems) -> None:
    print(f"\npa11y: {len(problems)} pages, {sum(map(len, problems.values()))} errors")
    for problem, count in Counter(each for rows in problems.values() for each in rows).most_common():
        where = [page for page, rows in problems.items() if problem in rows]
        print(f"  {count} × {problem}\n      on {', '.join(where[:6])}{' …' if len(where) > 6 else ''}")
