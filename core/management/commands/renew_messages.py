"""`manage.py renew_messages` (`make messages`): puts new strings into the catalogues and takes unused ones out."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from core.catalogues.extraction import ExtractionError, source_directories, used_messages
from core.catalogues.files import DOMAINS, own_directory
from core.catalogues.renewing import renew


class Command(BaseCommand):
    """Renews the committed catalogues."""

    help = "Brings the committed catalogues to what code and templates use. Needs xgettext."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        """Renew all, and say what waits for a translation."""
        for domain in DOMAINS:
            try:
                used = used_messages(source_directories(), domain)
            except ExtractionError as error:
                raise CommandError(str(error)) from error
            for locale, waiting in renew(own_directory(), domain, used).items():
                self.stdout.write(f"{locale}, {domain}: {len(used)} messages, {waiting} to translate")
