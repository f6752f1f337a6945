"""What core adds to Wagtail's admin."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from core.models import SiteWords
from core.models.workflow import is_only_author
from core.personal_data import guards  # noqa: F401 - its hooks register themselves


@hooks.register("before_publish_page")
def refuse_what_only_its_author_has_seen(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Publishing by the only author leaves the text a draft and says who is needed."""
    if not is_only_author(request.user, page):
        return None
    messages.error(
        request,
        _("Not published: a second person has to see this text first. It is saved as a draft; submit it for approval."),
    )
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_bulk_action")
def refuse_bulk_publishing_by_the_only_author(
    request: HttpRequest, action_type: str, objects: list[Any], action_class: Any
) -> HttpResponse | None:
    """The same rule for many pages at once, and for the drafts below them where these are to be published, too."""
    if action_type != "publish":
        return None
    pages = [page for page in objects if isinstance(page, Page)]
    if action_class.get_execution_context().get("include_descendants"):
        pages += [draft for page in pages for draft in page.get_descendants().not_live()]
    if not any(is_only_author(request.user, page) for page in pages):
        return None
    messages.error(request, _("Not published: some of these texts were seen by nobody but you."))
    return redirect(get_valid_next_url_from_request(request) or "wagtailadmin_explore_root")


class SiteWordsViewSet(SnippetViewSet):
    """The words of the frame, in each language."""

    model = SiteWords
    icon = "home"
    list_display = ["name", "locale"]


register_snippet(SiteWordsViewSet)
