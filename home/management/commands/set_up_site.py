"""`manage.py set_up_site`: how every site starts, in production without the demonstration."""

from typing import Any

from django.core.management.base import BaseCommand

from home.setup import set_up_site


class Command(BaseCommand):
    """Idempotent: what is there stays as it is."""

    help = "Makes languages, home pages, sections, groups and the approval workflow, where they are missing."

    def handle(self, *args: Any, **options: Any) -> None:
        """Set up, and say so."""
        set_up_site()
        self.stdout.write("The site is set up.")
