"""The app's configuration."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    """The four home pages and standard pages."""

    name = "home"

    def ready(self) -> None:
        """The foot of every page leads to the standing pages, the page of an office to its services."""
        from core.open_data import datasets, terms
        from home import directory_links
        from home.open_data import DATASETS
        from home.services_shown import services_of
        from home.standing import pages_of, terms_of_reuse
        from navigation.standing import register

        datasets.register(*DATASETS)
        terms.register(terms_of_reuse)
        register(pages_of)
        directory_links.register("services", services_of)
