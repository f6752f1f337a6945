"""The reports: what stands on public pages without a reason, and the reasons that were given. Values are masked."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Sum
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page
from wagtail.permissions import policy_registry

from core.personal_data.models import PersonalDataDecision, PersonalDataFinding, PersonalDataScan
from core.visibility import public


def may_see_reports(user: Any) -> bool:
    """Those who may publish somewhere."""
    return bool(policy_registry.get_by_type(Page).user_has_permission(user, "publish"))


class ApproversReport(ReportView):
    """A report for those who approve."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Raises PermissionDenied for everybody else."""
        if not may_see_reports(request.user):
            raise PermissionDenied
        answer: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return answer


class OpenReport(ApproversReport):
    """A row a value, as the last scan saw it."""

    page_title = _("Personal data on public pages")
    header_icon = "warning"
    index_url_name = "personal_data_open"
    index_results_url_name = "personal_data_open_results"
    results_template_name = "core/personal_data/open_results.html"
    model = PersonalDataFinding
    list_export = ["page.title", "page.locale.language_code", "get_kind_display", "masked", "place"]
    export_headings = {
        "page.title": _("page"),
        "page.locale.language_code": _("language"),
        "get_kind_display": _("kind"),
    }

    def get_queryset(self) -> Any:
        """What is open on pages that are public now."""
        pages = public(Page.objects.all()).values("pk")
        self.queryset = PersonalDataFinding.objects.undecided().filter(page__in=pages).select_related("page__locale")
        return super().get_queryset()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With how many files wait for their text."""
        waiting = PersonalDataScan.objects.filter(page__live=True).aggregate(files=Sum("unread_files"))
        return {**super().get_context_data(**kwargs), "unread_files": waiting["files"] or 0}


class DecisionsReport(ApproversReport):
    """A row a decision, the newest first."""

    page_title = _("Personal data: reasons")
    header_icon = "list-ul"
    index_url_name = "personal_data_reasons"
    index_results_url_name = "personal_data_reasons_results"
    results_template_name = "core/personal_data/reasons_results.html"
    model = PersonalDataDecision
    list_export = ["at", "title", "language", "get_kind_display", "masked", "place", "reason", "by"]
    export_headings = {"get_kind_display": _("kind")}

    def get_queryset(self) -> Any:
        """With the people."""
        self.queryset = PersonalDataDecision.objects.select_related("by", "page")
        return super().get_queryset()
