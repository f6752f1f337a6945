"""The app's configuration."""

from typing import TYPE_CHECKING

from django.apps import AppConfig

if TYPE_CHECKING:
    from wagtail.models import Page


class DocumentsConfig(AppConfig):
    """Decisions and the files that pages carry."""

    name = "documents"

    def ready(self) -> None:
        """The register keeps a hash of each page's files; search, editors and the scan see their texts."""
        import search.attached
        from civic.feeds import register_attached
        from core.files_hash import register
        from core.open_data import datasets
        from core.personal_data import sources
        from core.signals import watch
        from documents import (  # the first four register themselves
            editor_warnings,  # noqa: F401
            jobs,  # noqa: F401
            jobs_of_personal_parts,  # noqa: F401
            personal_data,
            signals,  # noqa: F401
        )
        from documents.admin.chooser import show_states
        from documents.enclosures import attached
        from documents.models.files import File, files_of  # models must be loaded first
        from documents.open_data import DATASETS
        from documents.personal_parts import sums_of_parts
        from documents.search_texts import stamps, texts_of

        def sums(page: "Page") -> list[str]:
            return [file.sha256 for file in files_of(page)]

        datasets.register(*DATASETS)
        register_attached(attached)
        register(sums)
        register(sums_of_parts)
        watch(File)
        search.attached.register(texts_of, stamps=stamps)
        show_states()
        sources.register(personal_data.texts_of, unread=personal_data.unread_of, stamps=personal_data.stamps_of)
