"""The app's configuration."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    """The four home pages and standard pages."""

    name = "home"
