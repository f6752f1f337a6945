"""Approval by a second person."""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Page, Revision, WorkflowState

from users.models import User


def is_only_author(user: User | AnonymousUser, page: Page) -> bool:
    """Whether nobody but this person has had a hand in what stands unpublished on the page.

    Counted are the authors of the revisions since the page last went live, and whoever submitted it.
    """
    revisions = Revision.objects.for_instance(page)
    if page.live and page.live_revision_id:
        revisions = revisions.exclude(created_at__lte=page.live_revision.created_at)
    elif page.last_published_at:
        revisions = revisions.filter(created_at__gt=page.last_published_at)
    people = set(revisions.values_list("user_id", flat=True))
    people |= set(
        WorkflowState.objects.for_instance(page)
        .filter(status__in=(WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES))
        .values_list("requested_by_id", flat=True)
    )
    people.discard(None)
    return people == {user.pk}


class SecondPersonTask(AbstractGroupApprovalTask):
    """Approval by a member of the chosen groups who did not write the text: author and approver are two persons."""

    class Meta:
        verbose_name = _("approval by a second person")
        verbose_name_plural = _("approvals by a second person")

    def get_actions(self, obj: Any, user: User) -> list[tuple[str, Any, bool]]:
        """As Wagtail's, but an only author can't approve."""
        actions: list[tuple[str, Any, bool]] = super().get_actions(obj, user)
        if is_only_author(user, obj):
            return [action for action in actions if action[0] != "approve"]
        return actions

    def on_action(self, task_state: Any, user: User, action_name: str, **kwargs: Any) -> None:
        """As Wagtail's. Raises PermissionDenied where the approver is the only author."""
        if action_name == "approve" and is_only_author(user, task_state.workflow_state.content_object):
            raise PermissionDenied("The only author of a text can't approve it.")
        super().on_action(task_state, user, action_name, **kwargs)

    @classmethod
    def get_description(cls) -> Any:
        """Shown where tasks are chosen."""
        return _("A member of the chosen groups approves; nobody approves what they alone have written.")
