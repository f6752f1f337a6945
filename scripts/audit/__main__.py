"""Serves a demonstration site of its own, has pa11y and Lighthouse look at it, and says what they found.

Ends with 1 below the bar. What pa11y found goes to `home/setup/accessibility_results.json`, for the accessibility
statement.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ..processes import ServiceError, exit_on_signals
from . import lighthouse, pa11y, results, site, tools

PA11Y_CODES = ("sq", "sr-cyrl", "tr")
LIGHTHOUSE_KINDS = {
    "HomePage": "home",
    "DecisionIndexPage": "a list",
    "ActPage": "an act",
    "VacancyPage": "a vacancy",
    "search": "search results",
}


def main() -> int:
    """Run what the command line names: pa11y, lighthouse, or both without a word."""
    chosen = sys.argv[1:] or [*AUDITS]
    if unknown := {*chosen} - AUDITS.keys():
        print(f"No such audit: {', '.join(sorted(unknown))}. There are {' and '.join(AUDITS)}.", file=sys.stderr)
        return 1
    exit_on_signals()
    try:
        tools.install()
        with TemporaryDirectory(prefix="gjilan-audit-") as folder, site.served(Path(folder)) as served:
            return 0 if all([audit(served, Path(folder)) for name, audit in AUDITS.items() if name in chosen]) else 1
    except (ServiceError, tools.ToolError) as error:
        print(error, file=sys.stderr)
        return 1


def look_with_pa11y(served: site.Served, folder: Path) -> bool:
    """Every kind of page in three languages; the results are kept."""
    pages = {f"{code} {kind}": path for code in PA11Y_CODES for kind, path in served.kinds[code].items()}
    problems = pa11y.look(served.url, pages, folder)
    results.write(pages=len(pages), violations=sum(map(len, problems.values())))
    return not any(problems.values())


def look_with_lighthouse(served: site.Served, folder: Path) -> bool:
    """Five kinds of pages in Albanian."""
    pages = {name: served.kinds["sq"][kind] for kind, name in LIGHTHOUSE_KINDS.items()}
    return lighthouse.look(served.url, pages, folder)


AUDITS = {"pa11y": look_with_pa11y, "lighthouse": look_with_lighthouse}

if __name__ == "__main__":
    sys.exit(main())
