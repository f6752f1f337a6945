"""Lighthouse as on a middling phone in a slow network (its mobile preset), three times a page."""

import json
from pathlib import Path
from statistics import median
from typing import Any

from . import tools

BAR = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
TIMES = 3
NOT_FOR_SEARCH_ENGINES = dict.fromkeys(("a vacancy", "search results"), "is-crawlable")
"""Results, and vacancies that are over, are kept from search engines on purpose; the audit against it is left out."""


NOTHING_RECORDED = "NO_NAVSTART"
"""Lighthouse's word for a trace of the browser without the start of the visit."""


def look(base: str, pages: dict[str, str], folder: Path) -> bool:
    """Print the medians of each page and what cost points; whether all reach the bar."""
    print(f"\nLighthouse {tools.version('lighthouse')}, median of {TIMES}\n{'':16}" + "".join(f"{c:>16}" for c in BAR))
    fine = True
    for name, path in pages.items():
        runs = [_run(base + path, skip=NOT_FOR_SEARCH_ENGINES.get(name)) for _ in range(TIMES)]
        scores = {each: median(_score(run, each) for run in runs) for each in BAR}
        print(f"{name:16}" + "".join(f"{score:16.0f}" for score in scores.values()), flush=True)
        if any(scores[each] < least for each, least in BAR.items()):
            fine = False
            print("\n".join(f"    {line}" for line in _losses(runs[-1])))
    return fine


def _run(url: str, skip: str | None) -> dict[str, Any]:
    flags = f"--chrome-flags=--headless=new {' '.join(tools.CHROMIUM_ARGUMENTS)}"
    command = [tools.program("lighthouse"), url, "--quiet", "--output=json", "--output-path=stdout", flags]
    if skip:
        command.append(f"--skip-audits={skip}")
    report: dict[str, Any] = json.loads(_traced(command))
    if error := report.get("runtimeError"):
        raise tools.ToolError(f"Lighthouse could not look at {url}: {error['message']}")
    return report


def _traced(command: list[str]) -> str:
    """What Lighthouse reports; asked once more where the browser recorded nothing, as Lighthouse itself advises."""
    try:
        return tools.run(command)
    except tools.ToolError as error:
        if NOTHING_RECORDED not in str(error):
            raise
        return tools.run(command)


def _score(report: dict[str, Any], category: str) -> float:
    return 100 * float(report["categories"][category]["score"])


def _losses(report: dict[str, Any]) -> list[str]:
    """Audits that cost points, with what Lighthouse says of them."""
    lost = []
    for category in BAR:
        for ref in report["categories"][category]["auditRefs"]:
            audit = report["audits"].get(ref["id"])
            if audit and ref["weight"] and audit["score"] is not None and audit["score"] < 1:
                lost.append(f"{category}: {audit['title']} {audit.get('displayValue', '')}")
    return lost
