"""What core adds to Wagtail's admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from core import editor_checks, picture_hooks  # noqa: F401 - their hooks register themselves
from core.copying import complete_copy
from core.models import SiteWords
from core.models.workflow import is_only_author
from core.page_actions import CopyAsNewView, WithdrawView, may_copy_as_new, withdrawal_url
from core.personal_data import guards  # noqa: F401 - its hooks register themselves
from core.register import was_public
from core.reviews import ReviewReport
from core.work import wagtail_hooks as work_hooks  # noqa: F401 - its hooks register themselves

MOST_AT_ONCE = 100
"""Pages in one withdrawal: they stand in its address."""


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


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    """Our own actions on pages."""
    return [
        path("withdraw/", WithdrawView.as_view(), name="withdraw_pages"),
        path("pages/<int:page_id>/copy-as-new/", CopyAsNewView.as_view(), name="copy_as_new"),
        path("reports/reviews/", ReviewReport.as_view(), name="review_report"),
        path("reports/reviews/results/", ReviewReport.as_view(results_only=True), name="review_report_results"),
    ]


@hooks.register("before_unpublish_page")
def withdraw_in_place_of_unpublishing(request: HttpRequest, page: Page) -> HttpResponse | None:
    """What is public is withdrawn, for a reason that readers are told."""
    return redirect(withdrawal_url([page])) if was_public([page]) else None


@hooks.register("before_delete_page")
def withdraw_in_place_of_deleting(request: HttpRequest, page: Page) -> HttpResponse | None:
    """What was public is not deleted; it is withdrawn, if it is not already. A draft that never was goes as usual."""
    return _lead_to_withdrawal(request, [page], page.get_parent())


@hooks.register("before_bulk_action")
def withdraw_in_place_of_bulk_actions(
    request: HttpRequest, action_type: str, objects: list[Any], action_class: Any
) -> HttpResponse | None:
    """The same for many pages at once."""
    pages = [page for page in objects if isinstance(page, Page)]
    if action_type == "delete" and pages:
        return _lead_to_withdrawal(request, pages, pages[0].get_parent())
    if action_type == "unpublish" and was_public(pages):
        if len(pages) > MOST_AT_ONCE:
            return _too_many(request, pages[0].get_parent())
        below = bool(action_class.get_execution_context().get("include_descendants"))
        return redirect(withdrawal_url(pages, below=below))
    return None


def _too_many(request: HttpRequest, back_to: Page) -> HttpResponse:
    messages.error(request, _("Withdraw at most %(count)s pages at once.") % {"count": MOST_AT_ONCE})
    return redirect("wagtailadmin_explore", back_to.pk)


def _lead_to_withdrawal(request: HttpRequest, pages: list[Page], back_to: Page) -> HttpResponse | None:
    if not was_public(pages, below=True):
        return None
    public = [page for page in pages if page.live and was_public([page])]
    if len(public) > MOST_AT_ONCE:
        return _too_many(request, back_to)
    if public:
        return redirect(withdrawal_url(public))
    messages.error(
        request,
        _("Not deleted: what was public once stays, as withdrawn, and its address says so. The same holds below it."),
    )
    return redirect("wagtailadmin_explore", back_to.pk)


@hooks.register("after_copy_page")
def complete_what_was_copied(request: HttpRequest, page: Page, new_page: Page) -> None:
    """Files and topics of a translation's source come along; other people's drafts do not."""
    complete_copy(page, new_page)


class ReviewsMenuItem(MenuItem):
    """For those who edit pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the report is open to them."""
        policy = policy_registry.get_by_type(Page)
        return bool(policy.user_has_any_permission(request.user, ["add", "change", "publish"]))


@hooks.register("register_reports_menu_item")
def reviews_menu_item() -> MenuItem:
    """Reports → Reviews due."""
    return ReviewsMenuItem(
        gettext_lazy("Reviews due"), reverse("review_report"), name="reviews", icon_name="time", order=950
    )


class CopyAsNewButton(Button):
    """In the menus of a page."""

    label = gettext_lazy("Copy as new")
    icon_name = "copy"

    def __init__(self, page: Page, **kwargs: Any) -> None:
        super().__init__(url=reverse("copy_as_new", args=(page.pk,)), **kwargs)
        self.page = page

    def is_shown(self, user: Any) -> bool:
        """To whom the action is open."""
        return may_copy_as_new(self.page, user)


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def copy_as_new_button(page: Page, user: Any, view_name: str = "", next_url: str | None = None) -> Iterator[Button]:
    """Beside Wagtail's own copy."""
    yield CopyAsNewButton(page, priority=25)


class SiteWordsViewSet(SnippetViewSet):
    """The words of the frame, in each language."""

    model = SiteWords
    icon = "home"
    list_display = ["name", "locale"]


register_snippet(SiteWordsViewSet)
