"""Prints, as JSON, the path of one page of every kind for every language of the site: what checks look at.

Of each type it is the fullest page, so that as many parts as possible are on it. A new type of page is found by itself.
"""

import json
import os
from typing import Any

import django

SEARCHED = {"search": "?q=2026", "search-empty": "?q=xyzxyz", "search-form": "", "search-error": "?q=!&kind=none"}

DICTIONARIES = ("acts", "bodies")
"""Of open data: one with many codes, one with many rows."""


def main() -> None:
    """Print them for the database of the settings."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gjilan_site.settings.dev")
    django.setup()
    print(json.dumps(page_kinds()))


def page_kinds() -> dict[str, dict[str, str]]:
    """By language and kind: pages of the tree, and what the site answers beside them."""
    from core.languages import LANGUAGES

    fullest = _fullest_pages()
    return {
        code: _pages(language, fullest) | _earlier_version(language) | _tombstone(language) | _beside(language)
        for code, language in LANGUAGES.items()
    }


def _fullest_pages() -> dict[tuple[str, str], Any]:
    """By type and locale."""
    from wagtail.models import get_page_models

    from core.visibility import public

    found: dict[tuple[str, str], Any] = {}
    for model in get_page_models():
        pages = [page for page in public(model.objects.all()).select_related("locale") if page.depth > 1]
        for page in sorted((page for page in pages if page.content_type.model_class() is model), key=_fulness):
            found[model.__name__, page.locale.language_code] = page
    return found


def _fulness(page: Any) -> int:
    return len(json.dumps(page.serializable_data(), default=str))


def _pages(language: Any, fullest: dict[tuple[str, str], Any]) -> dict[str, str]:
    from core.addresses import page_url

    return {kind: page_url(page, language) for (kind, code), page in fullest.items() if code == language.locale_code}


def _earlier_version(language: Any) -> dict[str, str]:
    from core.addresses import page_url
    from core.models import ChangeNote

    notes = ChangeNote.objects.filter(revision__isnull=False, page__live=True).select_related("page__locale")
    for note in notes.filter(page__locale__language_code=language.locale_code):
        if note.version:
            return {"earlier-version": f"{page_url(note.page, language)}v/{note.version}/"}
    return {}


def _tombstone(language: Any) -> dict[str, str]:
    from core.models import Withdrawal

    rows = Withdrawal.objects.filter(publication__language=language.locale_code).select_related("publication__page")
    for row in rows:
        publication = row.publication
        if publication.address and not (publication.page and publication.page.live):
            return {"tombstone": publication.address.replace(f"/{language.locale_code}/", f"/{language.code}/", 1)}
    return {}


def _beside(language: Any) -> dict[str, str]:
    from django.urls import reverse
    from django.utils.translation import override

    with override(language.code):
        search = reverse("search")
        data = {"open-data": reverse("open_data:index")}
        data |= {f"dictionary-{code}": reverse("open_data:dictionary", args=(code,)) for code in DICTIONARIES}
    paths = {kind: f"{search}{query}" for kind, query in SEARCHED.items()} | {"404": f"/{language.code}/nuk-ka-faqe/"}
    return paths | data | ({"styleguide": "/styleguide/"} if language.code == "sq" else {})


if __name__ == "__main__":
    main()
