"""The app's configuration."""

from django.apps import AppConfig


class NewsConfig(AppConfig):
    """News items and notices."""

    name = "news"

    def ready(self) -> None:
        """Machines read news, too. Feeds tell when an event was moved or cancelled."""
        from civic.feeds import register_told
        from core.open_data import datasets
        from news.event_log import told
        from news.open_data import DATASETS  # models must be loaded first

        datasets.register(*DATASETS)
        register_told(told)
