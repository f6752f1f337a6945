"""The app's configuration."""

from typing import TYPE_CHECKING

from django.apps import AppConfig

if TYPE_CHECKING:
    from wagtail.models import Page


class DocumentsConfig(AppConfig):
    """Decisions and the files that pages carry."""

    name = "documents"

    def ready(self) -> None:
        """The register of publications keeps a hash of each page's files; their texts are looked through."""
        from core.files_hash import register
        from core.personal_data import sources
        from core.signals import watch
        from documents import personal_data
        from documents.models.files import File, files_of  # models must be loaded first

        def sums(page: "Page") -> list[str]:
            return [file.sha256 for file in files_of(page)]

        register(sums)
        watch(File)
        sources.register(personal_data.texts_of, unread=personal_data.unread_of, stamps=personal_data.stamps_of)
