"""What answers at an address that was public: what stood there, why it was withdrawn, and what replaces it.

Read from the register alone, so that it answers when the page itself is gone. Never a word of the page's text.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db.models import Subquery
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.shortcuts import render
from wagtail.models import Page

from core.addresses import page_url, serve_url
from core.languages import LANGUAGES, active_language, language_of_locale
from core.models import Publication, Withdrawal
from core.visibility import is_below_a_restriction, public

READING = ("GET", "HEAD")
LONGEST = 1000
"""Characters in an address of the register."""


@dataclass(frozen=True)
class Link:
    """A page that replaces another."""

    title: str
    url: str
    lang: str = ""
    """Where it is in another language than the reader's."""


@dataclass(frozen=True)
class Tombstone:
    """What a reader is told."""

    at: datetime
    title: str
    """Empty where the title itself was withdrawn."""
    kind: Any
    """News item, decision, …"""
    reason: Any
    explanation: str
    explanation_lang: str
    replacement: Link | None


def answer(request: HttpRequest, path: str) -> HttpResponseBase | None:
    """The tombstone at a path of the language that is read; None where nothing public ever stood there."""
    row = last_row_at(path)
    if row is None or not may_be_told(row):
        return None
    if request.method not in READING:
        return HttpResponseNotAllowed(READING)
    context = {"tombstone": tombstone_of(row), "robots": "noindex"}
    response: HttpResponse = render(request, "tombstone.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response


def last_row_at(path: str) -> Publication | None:
    """The last word on the record that was last public at this address. One statement."""
    address = serve_url(path, language_of_locale(active_language().locale_code))
    if len(address) > LONGEST:
        return None
    here = Publication.objects.filter(address=address)
    rows = Publication.objects.filter(
        translation_key=Subquery(here.values("translation_key")[:1]), language=Subquery(here.values("language")[:1])
    )
    row: Publication | None = rows.select_related("page", "withdrawal__replaced_by__locale").first()
    return row


def may_be_told(row: Publication) -> bool:
    """Whether it was withdrawn, open to all until then, and lies below no restriction now."""
    if row.event != Publication.Event.WITHDRAWN or row.is_restricted:
        return False
    return row.page is None or (not row.page.live and not is_below_a_restriction(row.page))


def tombstone_of(row: Publication) -> Tombstone:
    """As the reader is told it. A page that was taken down without a word has no reason."""
    withdrawal: Withdrawal | None = getattr(row, "withdrawal", None)
    if withdrawal is None:
        return Tombstone(row.at, row.title, kind_of(row), "", "", "", None)
    own = withdrawal.explanation_language in ("", row.language)
    return Tombstone(
        at=row.at,
        title=row.title if withdrawal.shows_title else "",
        kind=kind_of(row),
        reason=withdrawal.get_reason_display(),
        explanation=withdrawal.explanation,
        explanation_lang="" if own else LANGUAGES[withdrawal.explanation_language].html_lang,
        replacement=_link(withdrawal.replaced_by, row.language),
    )


def model_of(row: Publication) -> Any:
    """The page type; None for one that is no more."""
    try:
        return apps.get_model(row.page_type)
    except (LookupError, ValueError):
        return None


def kind_of(row: Publication) -> Any:
    """What stood there, by its name in the reader's language; empty for a kind that is no more."""
    model = model_of(row)
    if model is None:
        return ""
    kind = getattr(model, "search_kind", None)
    return kind.label if kind else model._meta.verbose_name


def _link(page: Page | None, locale_code: str) -> Link | None:
    """To the page in the reader's language, else in the one it was chosen in; None where the public can't see it."""
    if page is None:
        return None
    versions = public(Page.objects.filter(translation_key=page.translation_key)).select_related("locale")
    by_language = {version.locale.language_code: version for version in versions}
    found = by_language.get(locale_code) or by_language.get(page.locale.language_code)
    if found is None:
        return None
    code = found.locale.language_code
    return Link(found.title, page_url(found), "" if code == locale_code else LANGUAGES[code].html_lang)
