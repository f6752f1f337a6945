"""The project as an app: it holds the page frame's templates and the commands that know every app."""

from django.apps import AppConfig


class GjilanSiteConfig(AppConfig):
    """Settings, addresses, frame."""

    name = "gjilan_site"
    label = "gjilan_site"
