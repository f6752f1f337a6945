"""`manage.py update_search_index`: read every page again and bring the index up to date."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from search.index import read_everything_again


class Command(BaseCommand):
    """Needed after texts were changed past the pages' own saving, or to repair; the scheduler does the rest."""

    help = "Reads every page again; writes those that changed into the search engine."

    def add_arguments(self, parser: CommandParser) -> None:
        """`--rebuild` writes all of them."""
        parser.add_argument("--rebuild", action="store_true", help="write also what did not change")

    def handle(self, *args: Any, **options: Any) -> None:
        """Say how many documents were handled."""
        handled = read_everything_again(from_scratch=options["rebuild"])
        self.stdout.write(f"{handled} search documents handled.")
