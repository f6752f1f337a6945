"""The app of what was brought over."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ImportingConfig(AppConfig):
    """Pages of an earlier site."""

    name = "importing"
    verbose_name = _("pages of an earlier site")
