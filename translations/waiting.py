"""Translations in which sentences are still missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation


@dataclass(frozen=True)
class Waiting:
    """A page of which some sentences are not translated yet."""

    page: Page
    missing: int
    total: int


def waiting(locale_ids: Iterable[int], most: int) -> list[Waiting]:
    """So many of them in these languages, the one that was asked for or changed last first. Two statements."""
    rows = list(_unfinished(locale_ids)[:most])
    keys = {row.source.object_id for row in rows}
    pages = Page.objects.filter(translation_key__in=keys, locale__in=locale_ids).select_related("locale")
    by_key = {(page.translation_key, page.locale_id): page for page in pages}
    found = [(by_key.get((row.source.object_id, row.target_locale_id)), row) for row in rows]
    return [Waiting(page, row.missing, row.total) for page, row in found if page is not None]


def _unfinished(locale_ids: Iterable[int]) -> Any:
    done = StringTranslation.objects.filter(
        translation_of=OuterRef("string"),
        context=OuterRef("context"),
        locale=OuterRef(OuterRef("target_locale")),
        has_error=False,
    )
    sentences = StringSegment.objects.filter(source=OuterRef("source")).order_by().values("source")
    translations = Translation.objects.filter(enabled=True, target_locale__in=locale_ids)
    pages = Page.objects.filter(translation_key=OuterRef("source__object_id"), locale=OuterRef("target_locale"))
    counted = translations.filter(Exists(pages)).annotate(
        total=Coalesce(Subquery(sentences.annotate(n=Count("pk")).values("n")), 0),
        missing=Coalesce(Subquery(sentences.filter(~Exists(done)).annotate(n=Count("pk")).values("n")), 0),
    )
    return counted.filter(Q(missing__gt=0)).select_related("source").order_by(F("source__last_updated_at").desc(), "pk")
