"""How a public page is answered: few statements, no session.

Wagtail asks two queries a step of the path and one a restriction. Here one query brings the page, all pages above it
(for breadcrumbs and the switcher) and whether one of them is restricted; a second the page itself. What is restricted
goes Wagtail's own way.
"""

from django.db.models import Exists, OuterRef
from django.http import Http404, HttpRequest, HttpResponseGone, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from wagtail.models import Page, PageViewRestriction
from wagtail.views import serve as wagtail_serve

from core import tombstones
from core.addresses import home_paths
from core.languages import active_language
from core.models import BasePage
from core.tombstones import READING

MAX_DEPTH = 12
"""Steps in a path; deeper ones lead nowhere and are not looked for."""


def chain_of(path: str) -> list[Page]:
    """The pages from the language's home down to the one at `path`, as far as there are any."""
    home = home_paths().get(active_language().locale_code)
    steps = [step for step in path.split("/") if step]
    if home is None or len(steps) > MAX_DEPTH or any(len(step) > 255 for step in steps):
        return []
    paths = [home + "".join(f"{step}/" for step in steps[:count]) for count in range(len(steps) + 1)]
    rows = Page.objects.filter(url_path__in=paths).select_related("locale").order_by("depth")
    restrictions = PageViewRestriction.objects.filter(page_id=OuterRef("pk"))
    return list(rows.annotate(is_restricted=Exists(restrictions)))


def find(request: HttpRequest, path: str) -> tuple[BasePage | None, bool]:
    """The live page at `path` in its own class, and whether it or a page above it is restricted.

    Leaves the chain of pages above it on the request as `page_chain`, for the frame.
    """
    chain = chain_of(path)
    request.page_chain = chain  # type: ignore[attr-defined]  # read by breadcrumbs and switcher
    steps = len([step for step in path.split("/") if step])
    if len(chain) != steps + 1 or not chain[-1].live or chain[-1].alias_of_id:
        return None, False
    leaf = chain[-1]
    model = leaf.cached_content_type.model_class()
    if model is None or not issubclass(model, BasePage):
        return None, False
    page = model.objects.select_related(*model.serve_related).get(pk=leaf.pk)
    return page, any(row.is_restricted for row in chain)


def serve(request: HttpRequest, path: str) -> HttpResponseBase:
    """Answer with the page at `path`, else with the tombstone of what was public there. Raises Http404 where nothing
    ever was."""
    page, is_restricted = find(request, path)
    if page is None:
        told = tombstones.answer(request, path)
        if told is None:
            raise Http404
        return told
    if is_restricted:
        answer: HttpResponseBase = wagtail_serve(request, path)
        return answer
    if request.method not in READING:
        return HttpResponseNotAllowed(READING)
    shown: HttpResponseBase = page.serve(request)
    return shown


def serve_feed(request: HttpRequest, path: str, form: str) -> HttpResponseBase:
    """Answer with the feed of the page at `path`, as `rss` or `atom`. Raises Http404 where it has none or isn't open to
    all."""
    page, is_restricted = find(request, path)
    if page is None or is_restricted or not page.has_feed:
        raise Http404
    if request.method not in READING:
        return HttpResponseNotAllowed(READING)
    return page.get_feed(request, form)


def _was_withdrawn(path: str, name: str) -> bool:
    """Whether a page of a type that has such a sub-address was public at this path and is no more."""
    row = tombstones.last_row_at(path)
    model = tombstones.model_of(row) if row and tombstones.may_be_told(row) else None
    return model is not None and name in getattr(model, "sub_addresses", {})


def serve_sub_address(request: HttpRequest, path: str, name: str) -> HttpResponseBase:
    """Answer with what the page at `path` has at that name below its address (`BasePage.sub_addresses`).

    410 below a page that was withdrawn: calendars then drop what they have of it. Raises Http404 where there never was
    anything, or not for all.
    """
    page, is_restricted = find(request, path)
    if page is None and not is_restricted and _was_withdrawn(path, name):
        return HttpResponseGone()
    if page is None or is_restricted or name not in page.sub_addresses:
        raise Http404
    if request.method not in READING:
        return HttpResponseNotAllowed(READING)
    answer: HttpResponseBase = getattr(page, page.sub_addresses[name])(request)
    return answer
