"""The app's configuration."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Public search."""

    name = "search"

    def ready(self) -> None:
        """Connect what follows publishing, and register the periodic job and the system checks."""
        from core.work import services

        from . import checks, jobs, signals  # noqa: F401 - they register themselves; models must be loaded first
        from .mirror.report import describe

        services.register(describe)
