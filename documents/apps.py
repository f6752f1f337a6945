"""The app's configuration."""

from typing import TYPE_CHECKING

from django.apps import AppConfig

if TYPE_CHECKING:
    from wagtail.models import Page


class DocumentsConfig(AppConfig):
    """Decisions and the files that pages carry."""

    name = "documents"

    def ready(self) -> None:
        """The register of publications keeps a hash of each page's files; search finds what stands in them."""
        from core.files_hash import register
        from core.signals import watch
        from documents.models.files import File, files_of  # models must be loaded first
        from documents.search_texts import stamps, texts_of
        from search import attached

        def sums(page: "Page") -> list[str]:
            return [file.sha256 for file in files_of(page)]

        register(sums)
        watch(File)
        attached.register(texts_of, stamps=stamps)
