"""The first page of the admin: where to begin, what waits, what is planned, what is due, what one did last."""

from collections.abc import Mapping
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, IntegerField, OuterRef, Subquery
from django.db.models.functions import Cast
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import WorkflowObjectsToModeratePanel
from wagtail.models import Page, Revision
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from core.reviews import pages_to_review
from documents.models import DecisionIndexPage, DecisionPage
from news.models import (
    EventIndexPage,
    EventPage,
    NewsIndexPage,
    NewsPage,
    NoticeIndexPage,
    NoticePage,
    PressReleaseIndexPage,
    PressReleasePage,
)
from translations.waiting import waiting

MOST = 5
"""Rows in a panel; what is more stands in the report that it leads to."""

BEGINNINGS: dict[type[Page], tuple[type[Page], Any]] = {
    NewsIndexPage: (NewsPage, _("Write a news item")),
    NoticeIndexPage: (NoticePage, _("Put up a notice")),
    DecisionIndexPage: (DecisionPage, _("Enter a decision")),
    EventIndexPage: (EventPage, _("Announce an event")),
    PressReleaseIndexPage: (PressReleasePage, _("Write a press release")),
}
"""What is written most often, by the list that it stands in."""


def arranged(request: HttpRequest, panels: list[Any]) -> list[Any]:
    """Wagtail's panels and ours in the order in which a day of work asks for them."""
    for panel in panels:
        if isinstance(panel, WorkflowObjectsToModeratePanel):
            panel.order = 90  # before everything else: others wait for it
    return [BeginPanel(), ToTranslatePanel(), *panels, PlannedPanel(), ReviewsPanel()]


def editable(user: Any) -> PageQuerySet:
    """The pages that somebody may change."""
    return policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "change")


class BeginPanel(Component):
    """A new page of the usual kinds, in one click."""

    name = "begin"
    template_name = "admin/begin.html"
    order = 100

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        """Only what this person may add; Albanian lists alone, for that is the language that is written in."""
        return {"beginnings": list(_beginnings(parent_context["request"].user))}


def _beginnings(user: Any) -> Any:
    kinds = ContentType.objects.get_for_models(*BEGINNINGS)
    by_kind = {kind.pk: model for model, kind in kinds.items()}
    lists = Page.objects.filter(content_type__in=by_kind, locale__language_code="sq").order_by("path")
    found = {by_kind[page.content_type_id]: page for page in lists if page.permissions_for_user(user).can_add_subpage()}
    for model, (kind, label) in BEGINNINGS.items():
        if model in found:
            address = (kind._meta.app_label, kind._meta.model_name, found[model].pk)
            yield {"label": label, "url": reverse("wagtailadmin_pages:add", args=address)}


class ToTranslatePanel(Component):
    """What a translator has to do, in the languages that they may write."""

    name = "to_translate"
    template_name = "admin/to_translate.html"
    order = 95

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        """Nobody translates into Albanian, the source."""
        homes = editable(parent_context["request"].user).filter(depth=2).exclude(locale__language_code="sq")
        locales = list(homes.values_list("locale", flat=True))
        rows = waiting(locales, MOST) if locales else []
        return {"rows": rows, "url": reverse("wagtail_localize:translations_report")}


class PlannedPanel(Component):
    """Approved texts whose hour is still to come."""

    name = "planned"
    template_name = "admin/planned.html"
    order = 230

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        """The next ones first."""
        return {"pages": list(planned(parent_context["request"].user)[:MOST])}


def planned(user: Any) -> PageQuerySet:
    """Pages of theirs that become public by themselves, with `planned_for`, the next ones first."""
    approved = Revision.page_revisions.filter(approved_go_live_at__isnull=False)
    of_page = approved.filter(object_id=Cast(OuterRef("pk"), output_field=CharField()))
    first = of_page.order_by("approved_go_live_at").values("approved_go_live_at")[:1]
    few = approved.values(
        page_pk=Cast("object_id", output_field=IntegerField())
    )  # by an index, before any page is read
    pages = editable(user).filter(pk__in=few).annotate(planned_for=Subquery(first))
    return pages.select_related("locale").order_by("planned_for", "pk")


class ReviewsPanel(Component):
    """Public pages that somebody has to look at again."""

    name = "reviews"
    template_name = "admin/reviews_due.html"
    order = 240

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        """Due by today, the oldest day first; what only comes stands in the report."""
        today = timezone.localdate()
        mine = editable(parent_context["request"].user).values("pk")
        return {"pages": list(pages_to_review(today).filter(pk__in=mine)[:MOST]), "today": today}
