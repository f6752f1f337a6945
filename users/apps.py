"""The app's configuration."""

from django.apps import AppConfig


class UsersConfig(AppConfig):
    """The people who work in the system."""

    name = "users"
