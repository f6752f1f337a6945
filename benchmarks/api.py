"""Statements and milliseconds of CPU of `/api/v1/`, warm, on SQLite in a folder of its own.

Run with `.venv/bin/python -m benchmarks.api`. A hundred decisions and a hundred news items, each in all four languages;
asked for in this process, middleware included, no network.
"""

import statistics
from typing import Any

from benchmarks.pages import ROUNDS, cpu, on_a_site_of_its_own

COUNT = 100


def main() -> None:
    """Make the site, then measure each address."""
    on_a_site_of_its_own(prepare, measure)


def prepare() -> None:
    """The demonstration; a decision and a news item of it a hundred times, in every language."""
    from django.core.management import call_command

    from documents.models import DecisionPage
    from news.models import NewsPage

    for command in ("migrate", "load_demo", "update_search_index"):
        call_command(command, verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    for model in (DecisionPage, NewsPage):
        multiply(model)


def multiply(model: Any) -> None:
    """So many records, each of which is in all the languages that the one is in that is in most."""
    from django.db.models import Count

    from tests.factories.bulk import copies

    keys = model.objects.live().values("translation_key").annotate(count=Count("pk")).order_by("-count")
    versions = model.objects.live().filter(translation_key=keys[0]["translation_key"]).order_by("pk")
    rows = [copies(page, COUNT) for page in versions]
    for sisters in zip(*rows, strict=True):
        for page in sisters[1:]:
            model.objects.filter(pk=page.pk).update(translation_key=sisters[0].translation_key)


def measure() -> None:
    """Print the table."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client()
    print(f"{'address':60} {'statements':>10} {'ms CPU':>7} {'kB':>7}")
    for path in addresses():
        for _ in range(3):
            client.get(path)
        with CaptureQueriesContext(connection) as queries:
            response = client.get(path)
        statements = len(queries)
        spent = [cpu(client, path) for _ in range(ROUNDS)]
        print(f"{path:60} {statements:10} {statistics.median(spent) * 1000:7.1f} {len(response.content) / 1000:7.1f}")


def addresses() -> list[str]:
    """Lists of a hundred, in Latin and Cyrillic letters, what changed, a record, search, the description."""
    from documents.models import DecisionPage

    key = DecisionPage.objects.live().order_by("pk").values_list("translation_key", flat=True)[0]
    lists = [f"{code}?limit=100&lang={lang}" for code in ("decisions", "news") for lang in ("sq", "sr-cyrl")]
    others = ["decisions?limit=100&changed_since=2000-01-01T00:00:00Z", f"decisions/{key}", "search?q=2026"]
    return [f"/api/v1/{path}" for path in (*lists, *others, "openapi.json")]


if __name__ == "__main__":
    main()
