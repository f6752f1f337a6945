"""The app's configuration."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    """The four home pages and standard pages."""

    name = "home"

    def ready(self) -> None:
        """The foot of every page leads to the standing pages."""
        from home.standing import pages_of
        from navigation.standing import register

        register(pages_of)
