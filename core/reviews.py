"""Days of review: who is reminded of which page, and the report of what is due."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import models, transaction
from django.db.models import Exists, F, OuterRef
from django.db.models.functions import Coalesce
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from wagtail.admin.views.reports import PageReportView
from wagtail.models import Page, get_page_models
from wagtail.query import PageQuerySet
from wagtail_localize.models import Translation

from core.models import BasePage, ReviewReminder, SecondPersonTask
from core.receivers import language_of
from users.models import User

AHEAD = timedelta(days=30)
"""How long before its day a page stands in the report."""


def pages_to_review(until: date) -> PageQuerySet:
    """Public pages whose day of review has come by then, the oldest day first; each record once, by its source."""
    days = [F(f"{model._meta.model_name}__review_on") for model in get_page_models() if issubclass(model, BasePage)]
    nothing = models.Value(None, output_field=models.DateField())
    is_translation = Translation.objects.filter(
        source__object_id=OuterRef("translation_key"), target_locale=OuterRef("locale"), enabled=True
    )
    pages = Page.objects.live().filter(~Exists(is_translation), alias_of__isnull=True)
    return pages.annotate(review_on=Coalesce(*days, nothing)).filter(review_on__lte=until).order_by("review_on", "pk")


def send_reminders(on: date | None = None) -> int:
    """Remind of every page that is due, once for each day of review that was set. How many pages it was."""
    due = pages_to_review(on or timezone.localdate())
    sent = ReviewReminder.objects.filter(translation_key=OuterRef("translation_key"), review_on=OuterRef("review_on"))
    return sum(_remind(page) for page in due.filter(~Exists(sent)).select_related("latest_revision__user", "owner"))


@transaction.atomic
def _remind(page: Any) -> bool:
    """The row first: a mail that can't be sent takes it back, and is tried again on the next day."""
    receivers = receivers_of(page)
    if not receivers:
        return False
    ReviewReminder.objects.create(translation_key=page.translation_key, review_on=page.review_on)
    for user in receivers:
        _message(page, user).send()
    return True


def receivers_of(page: Page) -> list[User]:
    """Who wrote last (else who made it), and those who approve: active people with an address, each once."""
    last = page.latest_revision.user if page.latest_revision else None
    people = {user.pk: user for user in [last or page.owner, *_heads(page)] if user and user.is_active and user.email}
    return [*people.values()]


def _heads(page: Page) -> Iterator[User]:
    workflow = page.get_workflow()
    tasks = SecondPersonTask.objects.filter(workflow_tasks__workflow=workflow, active=True) if workflow else []
    for task in tasks:
        yield from User.objects.filter(groups__in=task.groups.all(), is_active=True).order_by("pk").distinct()


def _message(page: Any, user: User) -> EmailMessage:
    """In the receiver's language."""
    with override(language_of(user)):
        context = {
            "title": page.title,
            "review_on": page.review_on,
            "url": settings.WAGTAILADMIN_BASE_URL.rstrip("/") + reverse("wagtailadmin_pages:edit", args=(page.pk,)),
        }
        subject = _("Please review: %(title)s") % {"title": " ".join(page.title.split())}
        return EmailMessage(subject, render_to_string("core/mail/review.txt", context), to=[user.email])


class ReviewReport(PageReportView):
    """Pages whose review is due, overdue, or comes within a month: those that one may edit."""

    page_title = gettext_lazy("Reviews due")
    header_icon = "time"
    index_url_name = "review_report"
    index_results_url_name = "review_report_results"
    results_template_name = "core/admin/reviews.html"
    list_export = ["title", "review_on", "content_type"]
    export_headings = {"review_on": gettext_lazy("review on"), "content_type": gettext_lazy("kind of page")}
    any_permission_required = ["add", "change", "publish"]

    def get_queryset(self) -> Any:
        """With the state that is shown."""
        mine = self.permission_policy.instances_user_has_permission_for(self.request.user, "change")
        self.queryset = pages_to_review(timezone.localdate() + AHEAD).filter(pk__in=mine.values("pk"))
        return super().get_queryset()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Today, for the words beside each day."""
        return {**super().get_context_data(**kwargs), "today": timezone.localdate()}
