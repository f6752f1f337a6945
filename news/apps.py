"""The app's configuration."""

from django.apps import AppConfig


class NewsConfig(AppConfig):
    """News items and notices."""

    name = "news"
