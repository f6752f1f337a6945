"""The app's configuration."""

from django.apps import AppConfig


class NewsConfig(AppConfig):
    """News items and notices."""

    name = "news"

    def ready(self) -> None:
        """Machines read news, too."""
        from core.open_data import datasets
        from news.open_data import DATASETS  # models must be loaded first

        datasets.register(*DATASETS)
