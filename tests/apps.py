"""The tests as an app, so that their system check runs with the others."""

from django.apps import AppConfig


class TestsConfig(AppConfig):
    """Only in the test settings."""

    name = "tests"

    def ready(self) -> None:
        """Register the check."""
        from tests import checks  # noqa: F401 - registers itself; models must be loaded first
