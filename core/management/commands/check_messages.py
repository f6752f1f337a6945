"""`manage.py check_messages`: fails unless every string of ours is translated in every language."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from core.catalogues.checking import Problem, problems
from core.catalogues.extraction import ExtractionError, source_directories, used_messages
from core.catalogues.files import DOMAINS, own_directory


class Command(BaseCommand):
    """Compares the committed catalogues with what code and templates use."""

    help = "Checks that each used message is in each catalogue: translated, not fuzzy, with its placeholders."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        """List all problems by file. Raises CommandError if there are any."""
        found: list[Problem] = []
        count = 0
        for domain in DOMAINS:
            try:
                used = used_messages(source_directories(), domain)
            except ExtractionError as error:
                raise CommandError(str(error)) from error
            count += len(used)
            found += problems(own_directory(), domain, used)
        self.report(found)
        if found:
            raise CommandError(f"{len(found)} problems. Run `make messages`, translate, and check again.")
        self.stdout.write(f"{count} messages, translated in every language.")

    def report(self, found: Iterable[Problem]) -> None:
        """The problems of each file below its name."""
        for path, of_file in groupby(found, key=lambda problem: problem.path):
            self.stderr.write(f"{path.relative_to(own_directory().parent)}:")
            for problem in of_file:
                self.stderr.write(f"  {problem}")
