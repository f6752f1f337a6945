"""The app's configuration."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The demonstration's content and the command that loads it."""

    name = "demo"
