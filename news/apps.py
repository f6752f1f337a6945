"""The app's configuration."""

from django.apps import AppConfig


class NewsConfig(AppConfig):
    """News items and notices."""

    name = "news"

    def ready(self) -> None:
        """Feeds tell when an event was moved or cancelled."""
        from civic.feeds import register_told
        from news.event_log import told

        register_told(told)
