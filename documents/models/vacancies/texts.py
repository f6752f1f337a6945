"""The words of a vacancy as HTML, and where its later call is."""

from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from core.addresses import page_url
from core.generation import cached
from core.languages import active_language, language_of_locale
from core.visibility import public

HEADINGS: dict[str, str | Promise] = {
    "duties": _("Duties"),
    "requirements": _("Requirements"),
    "documents_required": _("Documents to hand in"),
    "how_to_apply": _("How to apply"),
}


@dataclass(frozen=True)
class VacancyText:
    """A part of the call."""

    name: str
    heading: str | Promise
    html: SafeString


@dataclass(frozen=True)
class LaterCall:
    """The vacancy that repeats this one, in the reader's language where there is one."""

    title: str
    url: str
    lang: str
    """Where it is not the reader's language; else empty."""


def texts_of(page: Any, *, is_preview: bool) -> list[VacancyText]:
    """The parts that have words. Made once a generation and language: links inside cost a warm page no statement."""
    if is_preview:
        html = _html(page)
    else:
        html = cached(f"vacancy-texts:{page.pk}:{active_language().code}", lambda: _html(page))
    return [VacancyText(name, HEADINGS[name], mark_safe(html[name])) for name in HEADINGS if html[name]]  # noqa: S308 - from the editor, cleaned by Wagtail


def _html(page: Any) -> dict[str, str]:
    return {name: expand_db_html(getattr(page, name)) if getattr(page, name) else "" for name in HEADINGS}


def later_call(page: Any) -> LaterCall | None:
    """The page that repeats this one, as far as the public may see it. Looked for once a generation and language."""
    return cached(f"later-call:{page.pk}:{page.repeated_by_id}:{active_language().code}", lambda: _find(page))


def _find(page: Any) -> LaterCall | None:
    if page.repeated_by_id is None:
        return None
    versions = public(Page.objects.filter(translation_key=page.repeated_by.translation_key)).select_related("locale")
    found = {version.locale.language_code: version for version in versions}
    readers = active_language().locale_code
    chosen = found.get(readers) or next(iter(found.values()), None)
    if chosen is None:
        return None
    code = chosen.locale.language_code
    return LaterCall(
        title=chosen.title, url=page_url(chosen), lang="" if code == readers else language_of_locale(code).html_lang
    )
