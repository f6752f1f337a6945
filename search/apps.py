"""The app's configuration."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Public search."""

    name = "search"

    def ready(self) -> None:
        """Connect what follows publishing, and register the periodic job and the system checks."""
        from . import checks, jobs, signals  # noqa: F401 - they register themselves; models must be loaded first
