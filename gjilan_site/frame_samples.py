"""What the styleguide shows of pages about the site itself."""

from datetime import date
from typing import Any

from core.feeds import FeedLink
from home.accessibility import Results, Tool
from home.following import Line
from home.models.site_map import Node


def frame_samples() -> dict[str, Any]:
    """By the names that `styleguide.html` uses."""
    below = [Node("A page below", "#below")]
    return {
        "contents": [
            {"text": "A section", "anchor": "a-section", "is_part": False},
            {"text": "A part of it", "anchor": "a-part", "is_part": True},
        ],
        "accessibility": Results(date(2026, 6, 18), [Tool("axe", "4.10"), Tool("pa11y", "9.0")], 31, 0),
        "follow": [
            Line("A list", FeedLink("A list", "#list/", calendar_url="#calendar"), "One sentence."),
            Line("A directorate", FeedLink("A directorate", "#", "?body=directorate")),
        ],
        "site_map": [
            Node("A list", "#list", "One sentence.", 12, "#feed"),
            Node("A page of text", "#text", children=below),
        ],
    }
