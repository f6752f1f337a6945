"""`manage.py load_demo`: the demonstration's content on a site that may be empty."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from demo.loading import load_demo
from demo.loading.accounts import ACCOUNTS, PASSWORD


class Command(BaseCommand):
    """Idempotent; refused where the site is no demonstration, for the logins are known to everybody."""

    help = "Loads the demonstration and prints its logins."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, then say who can sign in."""
        if not settings.DEMO_MODE:
            raise CommandError("This is no demonstration: set DEMO_MODE=1 to load its content and its known logins.")
        load_demo(timezone.localdate())
        self.stdout.write(f"Demonstration logins, password {PASSWORD}: {', '.join(ACCOUNTS)}")
