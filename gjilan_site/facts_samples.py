"""What the styleguide shows of the parts that take a whole page's context: facts, and what stands beside a text."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

from home.directory_links import Link, LinkGroup
from home.latest import LatestItem

DAY = date(2026, 6, 18)
START = datetime(2026, 6, 18, 13, tzinfo=UTC)
END = datetime(2026, 6, 18, 15, tzinfo=UTC)


def facts_samples() -> dict[str, Any]:
    """By the names that `styleguide/facts.html` uses."""
    return {
        "vacancy_page": SimpleNamespace(
            reference="RN00008152",
            posts=2,
            kind="career",
            get_kind_display="Career post",
            working_time="full",
            get_working_time_display="Full time",
            grade="Professional 2",
            pay="As the law on pay says",
        ),
        "minutes_page": SimpleNamespace(number="VIII", place="Hall of the Assembly", seats=35),
        "publication_page": SimpleNamespace(published_on=DAY),
        "event": SimpleNamespace(
            start_at=START, end_at=END, is_all_day=False, place_text="Hall", stream_url="#stream", audience="Everybody"
        ),
        "latest": [LatestItem(title="A decision", url="#decision", kind="Decision", date=DAY)],
        "body_links": LinkGroup(
            "Services of an office", (Link("A service", "#service", "One sentence."), Link("Another", "#other"))
        ),
    }
