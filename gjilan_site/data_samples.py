"""What the styleguide shows of the pages about data."""

from datetime import UTC, datetime
from typing import Any

from gjilan_site.open_data.dictionary import CodeLine, ColumnLine, FilterLine
from gjilan_site.open_data.overview import DatasetRow


def data_samples() -> dict[str, Any]:
    """By the names that `styleguide.html` uses."""
    codes = [CodeLine("in-force", "In force"), CodeLine("repealed", "Repealed")]
    return {
        "dataset": DatasetRow(
            code="acts",
            title="A dataset",
            description="What it has, in a sentence.",
            count=12,
            changed_at=datetime(2026, 6, 18, 12, tzinfo=UTC),
            dictionary_url="#dictionary",
            csv_url="#csv",
            json_url="#json",
            page_url="#list",
            feed_url="#feed",
        ),
        "data_code": 'curl "https://gjilan.example/api/v1/a-very-long-address?lang=en&year=2026&topic=roads&limit=100"',
        "data_columns": [
            ColumnLine(
                name="status",
                type_words="code with its label",
                example="",
                label="state",
                description="Of today.",
                term="schema:legislationLegalForce",
                term_url="#term",
                heads=["status", "status_label"],
                codes=codes,
                may_be_empty=True,
            )
        ],
        "data_filters": [
            FilterLine("status", "State", "", codes),
            FilterLine("year", "Year", "Of adoption.", asked="year"),
            FilterLine("topic", "Topic", "", codes, asked="choice"),
        ],
    }
