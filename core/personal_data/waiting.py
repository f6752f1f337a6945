"""The text of a page that waits to become public."""

from typing import Any

from wagtail.models import Page
from wagtail_localize.models import Translation


def waiting_text(page: Page) -> Any:
    """The latest draft; of a translation, what its translators have written, which no draft holds yet."""
    translation = translation_of(page)
    if translation is None:
        return page.get_latest_revision_as_object()
    return translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)


def translation_of(page: Page) -> Translation | None:
    """The record of translation by which the page is written; None for one that is written by itself."""
    translations = Translation.objects.select_related("source", "target_locale")
    return translations.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
    ).first()
