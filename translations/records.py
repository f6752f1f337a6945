"""Translations written through wagtail-localize's own records, so that they have segments like a translator's."""

from collections.abc import Mapping
from typing import Any

from wagtail.models import DraftStateMixin, Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.strings import StringValue, extract_strings


def segments_of(source_html: str, target_html: str) -> dict[str, str]:
    """The strings of a rich text with those of its translation, in their order.

    Raises ValueError where the two have a different number of strings: one is then no translation of the other.
    """
    sources, targets = (
        [string.data for string, _attributes in extract_strings(html)[1]] for html in (source_html, target_html)
    )
    if len(sources) != len(targets):
        raise ValueError(f"{len(sources)} strings are translated by {len(targets)}: {source_html[:80]!r}")
    return dict(zip(sources, targets, strict=True))


def plain_segment(source: str, target: str) -> dict[str, str]:
    """A plain text with its translation, both as wagtail-localize keeps them: escaped."""
    return {StringValue.from_plaintext(source).data: StringValue.from_plaintext(target).data}


def write_translation(source: Any, locale: Locale, words: Mapping[str, str], *, user: Any = None) -> Any:
    """Translate a page or snippet with `words` (source string to its translation) and publish it.

    Returns the translated instance. Raises KeyError for a string without a translation.
    """
    record, _created = TranslationSource.update_or_create_from_instance(source)
    translation, _created = Translation.objects.get_or_create(source=record, target_locale=locale)
    for segment in StringSegment.objects.filter(source=record).select_related("string", "context"):
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            context=segment.context,
            locale=locale,
            defaults={
                "data": words[segment.string.data],
                "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
                "last_translated_by": user,
            },
        )
    is_draftable = isinstance(source, DraftStateMixin)
    translation.save_target(user=user, publish=not is_draftable)
    target = source.get_translation(locale)
    if is_draftable:
        target.get_latest_revision().publish(user=user)
        target.refresh_from_db()
    return target
