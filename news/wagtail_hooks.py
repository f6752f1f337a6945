"""Guards of news in Wagtail's admin, for the ways of publishing that no form stands before."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page

from news.models.events import EventPage


def lacks_a_reason(page: Page) -> bool:
    """Whether publishing the page's latest text would change what people know of an event, and nobody said why."""
    event = page.specific_deferred
    if not isinstance(event, EventPage):
        return False
    draft = page.get_latest_revision_as_object()
    return isinstance(draft, EventPage) and draft.changes_what_is_public() and not draft.change_reasons


@hooks.register("before_publish_page")
def refuse_a_change_without_a_reason(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A draft may lack the reason; what is published may not."""
    if not lacks_a_reason(page):
        return None
    messages.error(request, _not_published())
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_edit_page")
def refuse_to_approve_a_change_without_a_reason(request: HttpRequest, page: Page) -> HttpResponse | None:
    """The same where a draft that was submitted, then changed, is approved."""
    if request.method != "POST" or request.POST.get("workflow-action-name") != "approve" or not lacks_a_reason(page):
        return None
    messages.error(request, _not_published())
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_bulk_action")
def refuse_bulk_publishing_without_reasons(
    request: HttpRequest, action_type: str, objects: list[Any], action_class: Any
) -> HttpResponse | None:
    """The same for many pages at once."""
    if action_type != "publish" or not any(lacks_a_reason(page) for page in objects if isinstance(page, Page)):
        return None
    messages.error(request, _not_published())
    return redirect(get_valid_next_url_from_request(request) or "wagtailadmin_explore_root")


def _not_published() -> str:
    return _("Not published: people know of this event. Say in its form why its time, its place or the event changes.")
