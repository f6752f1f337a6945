"""`manage.py compile_catalogues`: .po files into .mo files, Serbian in Cyrillic included. Needs no gettext."""

from typing import Any

from django.core.management.base import BaseCommand

from core.catalogues.compiling import compile_catalogues
from core.catalogues.files import own_directory, package_directories


class Command(BaseCommand):
    """Compiles all catalogues of the project."""

    help = "Compiles the message catalogues, makes the Serbian Cyrillic one, and keeps Albanian out of the others."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        """Compile, and say how many files were written."""
        written = compile_catalogues(own_directory(), package_directories())
        if options["verbosity"] > 1:
            self.stdout.write("\n".join(str(path) for path in written))
        elif options["verbosity"]:
            self.stdout.write(f"{len(written)} catalogues compiled.")
