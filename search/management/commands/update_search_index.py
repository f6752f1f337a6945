"""`manage.py update_search_index`: read every page again and bring the index up to date."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search import mirror
from search.deliveries import has_mirror
from search.engines import EngineError
from search.index import read_everything_again


class Command(BaseCommand):
    """Needed after texts were changed past the pages' own saving, or to repair; the scheduler does the rest."""

    help = "Reads every page again and writes those that changed, or brings Elasticsearch to what was read."

    def add_arguments(self, parser: CommandParser) -> None:
        """`--rebuild` writes all of them."""
        parser.add_argument("--rebuild", action="store_true", help="write also what did not change")
        parser.add_argument(
            "--engine",
            choices=("database", "elasticsearch"),
            default="database",
            help="database: read the pages (Elasticsearch follows); elasticsearch: only bring that up to date",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Say what was done."""
        if options["engine"] == "elasticsearch":
            self.stdout.write(self.bring_to_elasticsearch(is_rebuild=options["rebuild"]))
            return
        handled = read_everything_again(from_scratch=options["rebuild"])
        mirror.deliver()
        self.stdout.write(f"{handled} search documents handled.")

    def bring_to_elasticsearch(self, *, is_rebuild: bool) -> str:
        """What was done. A rebuild that was interrupted is gone on with."""
        if not has_mirror():
            raise CommandError("The site has no Elasticsearch: ELASTICSEARCH_URL is empty.")
        try:
            if is_rebuild:
                mirror.rebuild()
                return "The index is built and answers."
            differing = mirror.compare()
            return f"{mirror.deliver_now()} changes brought, {differing} of them had been missed."
        except mirror.RebuildRunningError:
            raise CommandError("A rebuild runs already.") from None
        except EngineError as error:
            raise CommandError(str(error)) from error
