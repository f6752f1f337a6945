"""The app of what was brought over."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ImportingConfig(AppConfig):
    """Pages of an earlier site."""

    name = "importing"
    verbose_name = _("pages of an earlier site")

    def ready(self) -> None:
        """Machines are told where a page stood before."""
        from core.open_data import sources
        from importing.records import source_urls_of  # models must be loaded first

        sources.register(source_urls_of)
