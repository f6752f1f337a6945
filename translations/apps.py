"""The app's configuration."""

from django.apps import AppConfig


class TranslationsConfig(AppConfig):
    """Switcher, hreflang and what a translation takes from its source."""

    name = "translations"
