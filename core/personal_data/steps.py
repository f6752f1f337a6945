"""What an editor was about to do when asked about personal data, and going on with it afterwards.

Each step asks Wagtail's own rules again: much may have changed since the question.
"""

from enum import StrEnum
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.admin import messages
from wagtail.models import Page, WorkflowState

from core.personal_data.waiting import translation_of


class Step(StrEnum):
    """The steps that lead to the public."""

    PUBLISH = "publish"
    SUBMIT = "submit"
    RESTART = "restart"
    APPROVE = "approve"
    TRANSLATION = "translation"
    NONE = ""


BUTTONS = {
    Step.PUBLISH: gettext_lazy("Keep the reasons and publish"),
    Step.SUBMIT: gettext_lazy("Keep the reasons and submit"),
    Step.RESTART: gettext_lazy("Keep the reasons and submit"),
    Step.APPROVE: gettext_lazy("Keep the reasons and approve"),
    Step.TRANSLATION: gettext_lazy("Keep the reasons and publish"),
    Step.NONE: gettext_lazy("Keep the reasons"),
}


def step_of(name: str) -> Step:
    """The step of that name; none for every other word."""
    return Step(name) if name in {*Step} else Step.NONE


def go_on(request: HttpRequest, page: Page, step: Step, comment: str = "") -> HttpResponse:
    """Do what was asked for before. Raises PermissionDenied for who may not."""
    if step == Step.PUBLISH:
        return _publish(request, page)
    if step in {Step.SUBMIT, Step.RESTART}:
        return _submit(request, page, restart=step == Step.RESTART)
    if step == Step.APPROVE:
        return _approve(request, page, comment)
    if step == Step.TRANSLATION:
        return _publish_translation(request, page)
    messages.success(request, _("The reasons are kept."))
    return redirect("wagtailadmin_pages:edit", page.pk)


def _publish(request: HttpRequest, page: Page) -> HttpResponse:
    if not page.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    if refused := _ask("before_publish_page", request, page):
        return refused
    revision = page.get_latest_revision()
    scheduled = page.go_live_at is not None
    PublishPageRevisionAction(revision, user=request.user).execute(skip_permission_checks=True)
    published = page.specific_class.objects.get(pk=page.pk)
    if answered := _ask("after_publish_page", request, published):
        return answered
    if scheduled and not published.live:
        text = _("Page “%(title)s” will be published at the time that was set.")
    else:
        text = _("Page “%(title)s” has been published.")
    return _done(request, page, text)


def _submit(request: HttpRequest, page: Page, *, restart: bool) -> HttpResponse:
    state = page.current_workflow_state
    if restart and state is not None and state.user_can_cancel(request.user):
        state.cancel(user=request.user)
        state = None
    if not page.permissions_for_user(request.user).can_submit_for_moderation():
        raise PermissionDenied
    if state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(request.user)
    elif state is None:
        page.get_workflow().start(page, request.user)
    return _done(request, page, _("Page “%(title)s” has been submitted for approval."))


def _approve(request: HttpRequest, page: Page, comment: str) -> HttpResponse:
    task = page.current_workflow_task
    if task is None or "approve" not in [name for name, *_rest in task.get_actions(page, request.user)]:
        raise PermissionDenied
    task.on_action(page.current_workflow_task_state, request.user, "approve", comment=comment)
    return _done(request, page, _("Page “%(title)s” has been approved."))


def _publish_translation(request: HttpRequest, page: Page) -> HttpResponse:
    """As the translation editor does it: segments that no longer fit stop nothing but are told."""
    translation = translation_of(page)
    if translation is None or not page.permissions_for_user(request.user).can_publish():
        raise PermissionDenied
    try:
        translation.save_target(user=request.user, publish=True)
    except ValidationError:
        messages.error(request, _("Not published: a sentence has an error. It is marked below."))
        return redirect("wagtailadmin_pages:edit", page.pk)
    messages.success(request, _("Page “%(title)s” has been published.") % {"title": page.title})
    return redirect("wagtailadmin_pages:edit", page.pk)


def _ask(hook: str, request: HttpRequest, page: Any) -> HttpResponse | None:
    for function in hooks.get_hooks(hook):
        answer = function(request, page)
        if isinstance(answer, HttpResponse):
            return answer
    return None


def _done(request: HttpRequest, page: Page, text: str) -> HttpResponse:
    edit = messages.button(reverse("wagtailadmin_pages:edit", args=(page.pk,)), _("Edit"))
    messages.success(request, text % {"title": page.get_admin_display_title()}, buttons=[edit])
    return redirect("wagtailadmin_explore", page.get_parent().pk)
