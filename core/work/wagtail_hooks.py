"""The page of the background work in Wagtail's menu. Imported by `core.wagtail_hooks`."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from core.work import urls
from core.work.decisions import GIVEN_UP
from core.work.views import SEE


@hooks.register("register_admin_urls")
def register_urls() -> list[URLPattern | URLResolver]:
    """Below Wagtail's reports."""
    return [path("reports/work/", include(urls))]


class WorkMenuItem(MenuItem):
    """Shown to those who may see the page."""

    def is_shown(self, request: HttpRequest) -> bool:
        """By the page's own right."""
        return request.user.has_perm(SEE)


@hooks.register("register_reports_menu_item")
def register_menu_item() -> MenuItem:
    """Among the reports."""
    return WorkMenuItem(_("Background work"), reverse("core_work:overview"), icon_name="cogs", order=1200)


@hooks.register("register_permissions")
def register_permissions() -> "QuerySet[Permission]":
    """The rights can be given to groups in the admin."""
    return Permission.objects.filter(content_type__app_label="core", content_type__model="workerprocess")


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    """What the site's history says of a decision."""
    actions.register_action(GIVEN_UP, _("Give up"), _("Gave up background work that failed"))
