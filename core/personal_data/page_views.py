"""Wagtail's own views of pages, with the question about personal data before what leads to the public.

Publishing by the button has a hook (`guards`); submitting and approving have none.
"""

import json
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from wagtail.admin.views.pages.create import CreateView
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.admin.views.pages.workflow import CollectWorkflowActionDataView, WorkflowActionView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page

from core.personal_data.models import PersonalDataDecision
from core.personal_data.scanning import undecided
from core.personal_data.steps import Step
from core.personal_data.views import must_ask, question_url


class AskingMixin:
    """Saves a draft in place of what was asked for, where something personal stands open, and asks."""

    def asks(self: Any, step: Step, act: Callable[[], HttpResponseBase], comment: str = "") -> HttpResponseBase:
        """Do it if nothing is open."""
        if not must_ask(self.request, self.page_as_sent()):
            return act()
        saved: HttpResponseBase = self.save_action()
        if not self.page.pk or saved.status_code != 302:
            return saved
        return redirect(question_url(self.page, step, comment))

    def page_as_sent(self: Any) -> Page:
        """The page as the form would make it, apart from the view's own, on which Wagtail goes on working."""
        form = self.form_class(
            self.request.POST,
            self.request.FILES,
            instance=self.fresh_page(),
            subscription=self.subscription,
            parent_page=getattr(self, "parent_page", None) or self.parent,
            for_user=self.request.user,
        )
        form.is_valid()  # as the view's own form, of the same data, was
        page: Page = form.save(commit=False)
        return page

    def submit_action(self: Any) -> HttpResponseBase:
        """As Wagtail's, after the question."""
        act = super().submit_action  # type: ignore[misc]  # of the view that it is mixed into
        answer: HttpResponseBase = self.asks(Step.SUBMIT, act)
        return answer


class AskingCreateView(AskingMixin, CreateView):
    """A new page."""

    def fresh_page(self) -> Page:
        """As Wagtail begins one."""
        page = self.page_class(owner=self.request.user)
        page.locale = self.page.locale
        return page


class AskingEditView(AskingMixin, EditView):
    """A page that exists."""

    def fresh_page(self) -> Page:
        """The latest draft."""
        return self.get_object()

    def restart_workflow_action(self) -> HttpResponseBase:
        """As Wagtail's, after the question."""
        return self.asks(Step.RESTART, super().restart_workflow_action)

    def perform_workflow_action(self) -> HttpResponseBase:
        """As Wagtail's; approval comes after the question, and keeps its comment."""
        if self.workflow_action != "approve":
            answer: HttpResponseBase = super().perform_workflow_action()
            return answer
        given = json.loads(self.request.POST.get("workflow-action-extra-data") or "{}")
        return self.asks(Step.APPROVE, super().perform_workflow_action, str(given.get("comment", "")))


class AskingRevertView(AskingEditView, RevisionsRevertView):
    """An older version that is brought back."""


class ReasonsMixin:
    """Shows whoever approves why personal data stand in the text."""

    def get_template_names(self: Any) -> list[str]:
        """Wagtail's question, below the reasons."""
        if self.action_name == "approve":
            return ["core/personal_data/approve.html"]
        names: list[str] = super().get_template_names()  # type: ignore[misc]  # of the view that it is mixed into
        return names

    def get_context_data(self: Any, **kwargs: Any) -> dict[str, Any]:
        """With the reasons."""
        rows = PersonalDataDecision.objects.filter(translation_key=self.object.translation_key).select_related("by")
        return {**super().get_context_data(**kwargs), "decisions": rows}  # type: ignore[misc]


class AskingWorkflowActionView(ReasonsMixin, WorkflowActionView):
    """Approval from the dashboard and the lists."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Ask before the comment is written."""
        return self._question() or super().get(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Ask whoever comes past the form, too."""
        return self._question() or super().post(request, *args, **kwargs)

    def _question(self) -> HttpResponseBase | None:
        if self.action_name != "approve" or not undecided(self.task_state.revision.as_object()):
            return None
        url = question_url(self.object, Step.APPROVE, self.request.POST.get("comment", ""))
        if self.request.headers.get("x-requested-with") == "XMLHttpRequest":
            answer: HttpResponseBase = self.render_modal_json(self.request, {"step": "success", "redirect": url})
            return answer
        return redirect(url)


class ReasonsCollectView(ReasonsMixin, CollectWorkflowActionDataView):
    """The comment of an approval on the page's own form."""


class AskingPageViewSet(PageViewSet):
    """The views of all pages."""

    model = Page
    add_view_class = AskingCreateView
    edit_view_class = AskingEditView
    revisions_revert_view_class = AskingRevertView
    workflow_action_view_class = AskingWorkflowActionView
    collect_workflow_action_data_view_class = ReasonsCollectView
