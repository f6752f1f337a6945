"""The app's configuration."""

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class CoreConfig(AppConfig):
    """What every page and record builds on."""

    name = "core"

    def ready(self) -> None:
        """Connect what follows publishing, and register system checks and periodic jobs."""
        from . import checks, jobs, signals  # noqa: F401 - they register themselves; models must be loaded first
        from .open_data import checks as open_data_checks  # noqa: F401 - the same
        from .personal_data import jobs as personal_data_jobs  # noqa: F401 - the same

        post_migrate.connect(index_addresses, sender=self)


def index_addresses(using: str, **kwargs: Any) -> None:
    """An index on the page's path of address: Wagtail has none, and every public page is found by it.

    After each migration, for SQLite loses it whenever a migration of Wagtail's makes the table anew.
    """
    from django.db import connections

    with connections[using].cursor() as cursor:
        cursor.execute("CREATE INDEX IF NOT EXISTS gjilan_page_url_path ON wagtailcore_page (url_path)")
