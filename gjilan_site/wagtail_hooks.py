"""The look of the admin, and what its first page shows."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.menu import DismissibleMenuItem, MenuItem
from wagtail.admin.site_summary import PagesSummaryItem, SummaryItem
from wagtail.documents.wagtail_hooks import DocumentsSummaryItem
from wagtail.images.wagtail_hooks import ImagesSummaryItem

from gjilan_site.dashboard import arranged


@hooks.register("insert_global_admin_css")
def municipal_colours() -> SafeString:
    """Last in the head, so that they win over Wagtail's."""
    return format_html('<link rel="stylesheet" href="{}">', static("admin/branding.css"))


@hooks.register("insert_editor_js")
def one_text_is_one_page() -> SafeString:
    """A form that is sent waits for the saving in the background."""
    return format_html('<script src="{}"></script>', static("admin/autosave.js"))


@hooks.register("construct_homepage_panels")
def arrange_panels(request: HttpRequest, panels: list[Any]) -> None:
    """What waits for somebody before what they did."""
    panels[:] = arranged(request, panels)


@hooks.register("construct_homepage_summary_items", order=1000)
def leave_counts_out(request: HttpRequest, items: list[SummaryItem]) -> None:
    """How many pages, pictures and files there are tells nobody what to do."""
    items[:] = [
        item for item in items if not isinstance(item, (PagesSummaryItem, DocumentsSummaryItem, ImagesSummaryItem))
    ]


@hooks.register("construct_help_menu")
def leave_news_of_the_software_out(request: HttpRequest, items: list[MenuItem]) -> None:
    """They lead to other sites and count as unread; the keyboard shortcuts stay."""
    items[:] = [item for item in items if not isinstance(item, DismissibleMenuItem)]
