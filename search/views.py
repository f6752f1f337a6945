"""The results page."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from core.languages import active_language
from core.pagination import Numbered, paginate
from core.sorting import sort_key

from .finding import Answer, understand
from .kinds import search_kinds
from .query import LONGEST_TEXT, MOST_WORDS, ParsedQuery
from .results import Result, results_of

PER_PAGE = 10


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """What was found for `q`, of `kind` if given; the bare form without `q`. Kept by no cache and no search engine."""
    question = understand(request.GET.get("q", ""))
    kind = request.GET.get("kind", "")
    errors = [] if not kind or kind in search_kinds() else [_("There is no such kind of page. All kinds are shown.")]
    kind = "" if errors else kind
    context: dict[str, Any] = {"query": question.typed.text, "kinds": _kind_choices(kind), "results": [], "total": 0}
    context["meta_description"] = _("Search the site")
    parsed = question.parsed
    notices = _notices_of_cuts(parsed, is_text_cut=question.typed.is_cut)
    if parsed.units:
        found = _find(request, parsed, kind)
        context |= {"results": found.results, "total": found.total, "numbered": found.numbered}
        errors += found.numbered.errors
        notices += _notices_of_answer(found)
    elif question.typed.text:
        errors.append(_("Please type at least one word or number."))
    context |= {"error": " ".join(errors), "notice": " ".join(notices)}
    response = render(request, "search/results.html", context)
    patch_cache_control(response, private=True, no_store=True)
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@dataclass(frozen=True)
class _Found:
    results: list[Result]
    total: int
    numbered: Numbered
    is_loosened: bool
    is_fallback: bool


def _find(request: HttpRequest, parsed: ParsedQuery, kind: str) -> _Found:
    """One page of the answer. Raises Http404 past the last."""
    answer = Answer(parsed, language=active_language().locale_code, kinds=(kind,) if kind else (), page_size=PER_PAGE)
    numbered = paginate(answer, request.GET, per_page=PER_PAGE)
    results = results_of(numbered.page_obj.object_list, answer.query)
    return _Found(results, answer.count(), numbered, answer.is_loosened, answer.is_fallback)


def _notices_of_answer(found: _Found) -> list[str]:
    """In which way it is not what was asked for."""
    notices = []
    if found.is_loosened:
        notices.append(_("No page has all of these words. These have some of them."))
    if found.is_fallback:
        text = _("The search works in a simpler way just now. It finds the same pages, perhaps in another order.")
        notices.append(text)
    return notices


def _notices_of_cuts(parsed: ParsedQuery, *, is_text_cut: bool) -> list[str]:
    """What of the question was left out."""
    notices = []
    if is_text_cut:
        text = ngettext(
            "Only the first %(number)d character was searched for.",
            "Only the first %(number)d characters were searched for.",
            LONGEST_TEXT,
        )
        notices.append(text % {"number": LONGEST_TEXT})
    if parsed.is_cut:
        text = ngettext(
            "Only the first %(number)d word was searched for.",
            "Only the first %(number)d words were searched for.",
            MOST_WORDS,
        )
        notices.append(text % {"number": MOST_WORDS})
    return notices


def _kind_choices(chosen: str) -> list[dict[str, Any]]:
    """All kinds, then each of them in the order of the reader's alphabet, for the form."""
    kinds = sorted(
        ((code, str(kind.plural)) for code, kind in search_kinds().items()), key=lambda kind: sort_key(kind[1])
    )
    choices = [("", _("All kinds")), *kinds]
    return [{"value": value, "label": label, "selected": value == chosen} for value, label in choices]
