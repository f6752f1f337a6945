"""The app's configuration."""

from django.apps import AppConfig


class CivicConfig(AppConfig):
    """Bodies, people, topics and places: what every record points to."""

    name = "civic"

    def ready(self) -> None:
        """Names stand in lists and filters, so a change of one begins a new generation."""
        from civic import models  # models must be loaded first
        from core.signals import watch

        watch(*(getattr(models, name) for name in models.__all__))
