"""What the styleguide shows of services: in brief, in a list, by situation."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from civic.names import Name
from home.directory_links import Link
from home.models.services.listing import ServiceRow
from home.services_shown import Situation

_OFFICE = Name(key=UUID(int=8), name="Directorate", slug="directorate", lang="")


@dataclass(frozen=True)
class _Paper:
    name: str
    form_label: str = ""
    note: str = ""


@dataclass(frozen=True)
class _Fee:
    amount: str
    words: str = ""
    note: str = ""


def service_samples() -> dict[str, Any]:
    """By the names that `styleguide.html` uses."""
    return {
        "services": [
            ServiceRow(
                "Birth certificate", "#s1", "When and where you were born.", "", "from 1.00 €", "at once", _OFFICE
            ),
            ServiceRow("A service of which little is recorded", "#s2", "", "", "", "", None),
        ],
        "service_facts": {
            "who": "Every resident.",
            "documents": [_Paper("Identity card", "only shown"), _Paper("Application", note="signed by both")],
            "fees": [_Fee("1.00 €", "for one copy"), _Fee("", "for the permit", "by area")],
        },
        "situations": [
            Situation(
                "family", "Family, children and school", (Link("Kindergarten", "#k", ""), Link("Wedding", "#w", ""))
            ),
            Situation("land", "Land and property", (Link("Certificate of ownership and copy of the plan", "#c", ""),)),
        ],
    }
