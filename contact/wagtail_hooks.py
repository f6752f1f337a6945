"""The inbox in Wagtail's menu and on its first page."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem

from contact.inbox import urls
from contact.models import Message
from contact.reminding import ANSWER


@hooks.register("register_admin_urls")
def register_urls() -> list[URLPattern | URLResolver]:
    """Below the admin."""
    return [path("messages/", include(urls))]


class InboxMenuItem(MenuItem):
    """For those who answer."""

    def is_shown(self, request: HttpRequest) -> bool:
        """By the inbox's own right."""
        return request.user.has_perm(ANSWER)


@hooks.register("register_admin_menu_item")
def register_menu_item() -> MenuItem:
    """After the pages."""
    return InboxMenuItem(
        _("Messages"), reverse("contact_inbox:list"), name="contact-inbox", icon_name="mail", order=150
    )


class MessagesSummaryItem(SummaryItem):
    """How many wait, and how many of them for too long."""

    order = 400
    template_name = "contact/admin/summary.html"

    def is_shown(self) -> bool:
        """To those who answer."""
        return bool(self.request.user.has_perm(ANSWER))

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Both counts in one query."""
        late = Count("pk", filter=Q(due_on__lt=timezone.localdate()))
        counts = Message.objects.open().aggregate(open=Count("pk"), overdue=late)
        return {**counts, "url": reverse("contact_inbox:list")}


@hooks.register("construct_homepage_summary_items")
def add_summary_item(request: HttpRequest, items: list[SummaryItem]) -> None:
    """On the admin's first page."""
    items.append(MessagesSummaryItem(request))


@hooks.register("register_permissions")
def register_permissions() -> "QuerySet[Permission]":
    """The rights can be given to groups in the admin."""
    return Permission.objects.filter(content_type__app_label="contact", content_type__model="message")
