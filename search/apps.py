"""The app's configuration."""

from django.apps import AppConfig
from django.conf import settings

from .analysis import use_lexicon


class SearchConfig(AppConfig):
    """Public search."""

    name = "search"

    def ready(self) -> None:
        """Open the lexicon, connect what follows publishing, register the periodic job and the system checks."""
        from core.work import services

        from . import checks, jobs, signals  # noqa: F401 - they register themselves; models must be loaded first
        from .mirror.report import describe

        use_lexicon(settings.SEARCH_LEXICON)
        services.register(describe)
