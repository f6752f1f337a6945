"""The app's configuration."""

from django.apps import AppConfig


class NavigationConfig(AppConfig):
    """Menus, breadcrumbs and redirects."""

    name = "navigation"
