"""Speed of search with files: how fast pages of files are indexed, how long a question takes, how large the index is.

Run with `.venv/bin/python -m benchmarks.search` (SQLite in a folder of its own), or with `--postgresql` on a server of
its own, or with `--elasticsearch`; `--documents` and `--pages` say how much. The words are made up by a fixed seed,
distributed as in a language: few are in every page, most in one. Beside the wall time, which is what a reader waits,
stands the CPU time of this process and of the database's server, which a busy machine does not lengthen much; that of
Elasticsearch is not counted.
"""

import argparse
import os
import random
import resource
import statistics
import string
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from search.engines import Engine, EngineResult, SearchQuery
    from search.models import SearchDocument

WORDS_OF_A_PAGE = 350
"""A page of print."""

VOCABULARY = 30_000
QUESTIONS = 200


def main() -> None:
    """Make the database, fill it, measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--pages", type=int, default=5, help="of files, a document")
    parser.add_argument("--postgresql", action="store_true")
    parser.add_argument("--elasticsearch", action="store_true")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="gjilan-bench-")))
        folder.chmod(0o755)
        url = f"sqlite:///{folder / 'db.sqlite3'}"
        if options.postgresql:
            from scripts.postgresql import postgresql

            url = stack.enter_context(postgresql(folder / "postgresql"))
        if options.elasticsearch:
            from scripts.elasticsearch import cached_server, elasticsearch

            server = stack.enter_context(elasticsearch(folder / "elasticsearch", cached_server()))
            server.wait()
            os.environ["ELASTICSEARCH_URL"] = server.url
        os.environ.update(DJANGO_SETTINGS_MODULE="gjilan_site.settings.dev", VAR_DIR=str(folder), DATABASE_URL=url)
        os.environ["ALLOWED_HOSTS"] = "testserver"
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        call_command("set_up_site", verbosity=0)
        fill(options.documents, options.pages)
        measure_size()
        measure_questions()
        stack.callback(close)


def close() -> None:
    """Let the server go."""
    from django.db import connection

    connection.close()


def fill(documents: int, pages: int) -> None:
    """Search documents with rows of files, then the engine's index of them."""
    from search.models import SearchDocument
    from search.projection import project

    texts = Texts()
    make_documents(texts, documents, pages)
    rows = SearchDocument.objects.order_by("pk")
    engine = engine_at_hand()
    engine.clear()
    started, cpu = time.perf_counter(), busy()
    engine.index(project(document) for document in rows.iterator(50))
    seconds, cpu = time.perf_counter() - started, busy() - cpu
    total = documents * (pages + 1)
    print(f"{documents} documents of {pages} file pages, {WORDS_OF_A_PAGE} words each: {total} rows")
    print(f"indexed in {seconds:.1f} s: {total / seconds:.0f} pages a second, {total / cpu:.0f} a second of CPU")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    long = make_documents(texts, 1, 500)
    started, cpu = time.perf_counter(), busy()
    engine.index(map(project, long))
    took = f"{time.perf_counter() - started:.2f} s, {busy() - cpu:.2f} s of CPU"
    print(f"one file of 500 pages: {took}; memory at its most {peak:.0f} MB, then", end=" ")
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")


def engine_at_hand() -> "Engine":
    """Elasticsearch if it was started, else the database's."""
    from django.conf import settings

    from search.engines import get_engine
    from search.engines.elastic import ElasticsearchEngine

    if not settings.ELASTICSEARCH["urls"]:
        return get_engine()
    return ElasticsearchEngine()


class Texts:
    """Made-up words, the n-th as frequent as 1/n."""

    def __init__(self) -> None:
        self.random = random.Random(7)  # noqa: S311 - no secret
        letters = string.ascii_lowercase + "ëç"
        self.words = ["".join(self.random.choices(letters, k=self.random.randint(3, 11))) for _ in range(VOCABULARY)]
        self.weights = [1 / (place + 3) for place in range(VOCABULARY)]

    def some(self, number: int) -> str:
        """So many words in a row."""
        return " ".join(self.random.choices(self.words, self.weights, k=number))

    def questions(self) -> Iterator[str]:
        """One to four words of those that people ask for: neither in every page nor in none."""
        for _ in range(QUESTIONS):
            yield " ".join(self.random.choices(self.words[20:3000], self.weights[20:3000], k=self.random.randint(1, 4)))


def make_documents(texts: Texts, documents: int, pages: int) -> "list[SearchDocument]":
    """Rows of the search tables, without pages of the site."""
    from django.utils import timezone

    from search.models import SearchDocument, SearchFilePage

    now = timezone.now()
    first = SearchDocument.objects.count()
    made = SearchDocument.objects.bulk_create(
        SearchDocument(
            key=f"bench:{first + number}",
            language="sq",
            kind="decision",
            date=now.date(),
            changed_at=now,
            synced_at=now,
            title=texts.some(8),
            summary=texts.some(30),
            body=texts.some(150),
            references=f"01 Nr. 016-{first + number:05}",
            file_pages=pages,
        )
        for number in range(documents)
    )
    for document in made:
        SearchFilePage.objects.bulk_create(
            SearchFilePage(
                document=document,
                order=number,
                number=number,
                title=texts.some(3),
                url="/files/1/a.pdf",
                language="sq",
                text=texts.some(WORDS_OF_A_PAGE),
            )
            for number in range(1, pages + 1)
        )
    return list(made)


def measure_size() -> None:
    """Of the tables of search."""
    from django.db import connection

    from search.engines import get_database_engine
    from search.engines.elastic import ElasticsearchEngine

    engine = engine_at_hand()
    if isinstance(engine, ElasticsearchEngine):
        engine.refresh()
        print(f"index {engine.bytes_on_disk() / 1e6:.0f} MB")
        return
    table = get_database_engine().table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("VACUUM ANALYZE")
            cursor.execute(
                "SELECT pg_total_relation_size(%s), pg_total_relation_size('search_searchfilepage')", [table]
            )
        else:
            cursor.execute(
                "SELECT SUM(CASE WHEN name LIKE %s THEN pgsize END), SUM(CASE WHEN name LIKE 'search_searchfilepage%%'"
                " THEN pgsize END) FROM dbstat",
                [f"{table}%"],
            )
        terms, texts = cursor.fetchone()
    print(f"terms {terms / 1e6:.0f} MB, texts of files {texts / 1e6:.0f} MB")


def measure_questions() -> None:
    """Median and 95th percentile of what a question costs in the engine, and of a number and a common word."""
    from core.languages import LANGUAGES
    from search.engines import SearchQuery
    from search.query import parse

    texts = Texts()
    engine = engine_at_hand()

    def query(text: str) -> SearchQuery:
        return parse(text, "sq", also=tuple(LANGUAGES)).to_search(languages=("sq",))

    questions = [query(text) for text in texts.questions()]
    common = [query(texts.words[place]) for place in range(10)] * 3
    numbers = [query(f"01.nr.16-{number}") for number in range(0, 100, 5)]
    show("one to four words", engine.search, questions)
    show("  any of them", engine.search, [question.loosened() for question in questions])
    show("a word in most pages", engine.search, common)
    show("a number", engine.search, numbers)


def busy() -> float:
    """Seconds of CPU that this process and the server's process that works for it have used."""
    from django.db import connection

    if connection.vendor != "postgresql":
        return time.process_time()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (pid,) = cursor.fetchone()
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return time.process_time() + (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def show(name: str, search: "Callable[[SearchQuery], EngineResult]", questions: "list[SearchQuery]") -> None:
    """Ask all of them twice, the first time to warm up, and print the second."""
    for question in questions:
        search(question)
    spent, found, cpu = [], [], busy()
    for question in questions:
        started = time.perf_counter()
        result = search(question)
        spent.append((time.perf_counter() - started) * 1000)
        found.append(result.total)
    mean = (busy() - cpu) * 1000 / len(questions)
    p50, p95 = statistics.median(spent), statistics.quantiles(spent, n=20)[-1]
    print(f"{name:20} p50 {p50:6.1f} p95 {p95:6.1f} CPU {mean:6.1f} ms   {statistics.median(found):.0f} found")


if __name__ == "__main__":
    main()
