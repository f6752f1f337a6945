"""Statements and milliseconds of CPU a page, warm, on SQLite in a folder of its own.

Run with `.venv/bin/python -m benchmarks.pages` after `make test-fast`, which installs the factories it uses. Pages are
asked for in this process: frame, middleware and templates included, no network. CPU time repeats within a tenth however
busy the machine is; wall time does not, and is not shown.
"""

import logging
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = 40
LIST = 200


def main() -> None:
    """Make the site, then measure each address."""
    on_a_site_of_its_own(prepare, measure)


def on_a_site_of_its_own(prepare: Callable[[], None], measure: Callable[[], None]) -> None:
    """Run both on a fresh database that is thrown away. Django is started here, so the functions import it inside."""
    with tempfile.TemporaryDirectory(prefix="gjilan-bench-") as folder:
        os.environ.update(
            DJANGO_SETTINGS_MODULE="gjilan_site.settings.dev",
            VAR_DIR=folder,
            DATABASE_URL=f"sqlite:///{Path(folder) / 'db.sqlite3'}",
            ALLOWED_HOSTS="testserver",
        )
        import django

        django.setup()
        logging.disable(logging.WARNING)  # the 404s are meant
        prepare()
        measure()


def prepare() -> None:
    """The demonstration, and a list of 200."""
    from django.core.management import call_command

    from news.models import NewsPage
    from tests.factories.bulk import copies

    for command in ("migrate", "load_demo", "update_search_index"):
        call_command(command, verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    for code in ("sq", "sr-latn"):
        pages = NewsPage.objects.live().filter(locale__language_code=code)
        first = pages.filter(lead_image__isnull=False).order_by("pk").first()
        if first is None:
            sys.exit("The demonstration has no news.")
        copies(first, LIST - pages.count())


def measure() -> None:
    """Print the table."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client()
    print(f"{'address':70} {'statements':>10} {'ms CPU':>7} {'kB':>6}")
    for name, path in addresses():
        for _ in range(3):
            client.get(path)
        with CaptureQueriesContext(connection) as queries:
            response = client.get(path)
        statements = len(queries)  # the next request empties the log
        spent = [cpu(client, path) for _ in range(ROUNDS)]
        size = len(response.content) / 1000
        print(f"{name + ' ' + path[:50]:70} {statements:10} {statistics.median(spent) * 1000:7.1f} {size:6.1f}")


def cpu(client: "object", path: str) -> float:
    """Seconds of CPU for one request."""
    started = time.process_time()
    client.get(path)  # type: ignore[attr-defined]  # Django is imported late, after the settings are chosen
    return time.process_time() - started


def addresses() -> list[tuple[str, str]]:
    """Home, a list of 200, a news item, a decision, search and a 404, in Albanian and in Cyrillic."""
    from core.addresses import page_url
    from core.languages import LANGUAGES
    from documents.models import DecisionPage
    from news.models import NewsIndexPage, NewsPage

    found = []
    for code, search in (("sq", "kerko"), ("sr-cyrl", "pretraga")):
        language = LANGUAGES[code]
        found.append((f"{code} home", f"/{code}/"))
        for model in (NewsIndexPage, NewsPage, DecisionPage):
            page = (
                model.objects.live().filter(locale__language_code=language.locale_code).select_related("locale").first()
            )
            if page is not None:
                found.append((f"{code} {model._meta.verbose_name_raw}", page_url(page, language)))
        found.append((f"{code} search", f"/{code}/{search}/?q=2026"))
        found.append((f"{code} 404", f"/{code}/nothing-here/"))
    return found


if __name__ == "__main__":
    main()
