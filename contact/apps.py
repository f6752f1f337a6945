"""The app's configuration."""

from django.apps import AppConfig


class ContactConfig(AppConfig):
    """Citizens write to the municipality; staff answer in time."""

    name = "contact"

    def ready(self) -> None:
        """Register the periodic jobs; a change of the settings is a change for readers."""
        from contact import jobs  # noqa: F401 - registers itself; models must be loaded first
        from contact.models import ContactSettings
        from core.signals import watch

        watch(ContactSettings)
