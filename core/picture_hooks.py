"""What pictures add to Wagtail's admin. Imported by `core.wagtail_hooks`."""

from django.contrib.auth.models import Permission
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from wagtail import hooks
from wagtail.admin.auth import permission_required
from wagtail.admin.menu import MenuItem

from core.consents import endings

MIND = "core.mind_consents"
PAGE_SIZE = 50


@require_safe
@permission_required(MIND)
def consents(request: HttpRequest) -> HttpResponse:
    """Pictures whose consent has ended or is about to, and the pages that use them."""
    page = Paginator(endings(timezone.localdate()), PAGE_SIZE).get_page(request.GET.get("p"))
    breadcrumbs = [
        {"url": reverse("wagtailadmin_home"), "label": _("Home")},
        {"url": "", "label": _("Consent to pictures")},
    ]
    return render(request, "core/admin/consents.html", {"endings": page, "breadcrumbs_items": breadcrumbs})


@hooks.register("register_admin_urls")
def consent_urls() -> list[URLPattern]:
    """Below Wagtail's reports."""
    return [path("reports/consents/", consents, name="core_consents")]


class ConsentMenuItem(MenuItem):
    """Shown to those who may see the report."""

    def is_shown(self, request: HttpRequest) -> bool:
        """By the report's own right."""
        return request.user.has_perm(MIND)


@hooks.register("register_reports_menu_item")
def consent_menu_item() -> MenuItem:
    """Among the reports."""
    return ConsentMenuItem(gettext_lazy("Consent to pictures"), reverse("core_consents"), icon_name="image", order=1100)


@hooks.register("register_permissions")
def consent_permissions() -> "QuerySet[Permission]":
    """The right can be given to groups in the admin."""
    return Permission.objects.filter(content_type__app_label="core", codename="mind_consents")
