"""The list of messages."""

from datetime import datetime
from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import IndexView
from wagtail.permission_policies import ModelPermissionPolicy

from civic.models import Body
from contact.models import Message

BEGINNING = 90
"""Characters of a message in the list: enough to know which one it is."""


class MessageFilterSet(WagtailFilterSet):
    """By what staff look for; overdue ones apart."""

    state = django_filters.MultipleChoiceFilter(
        label=_("state"), choices=Message.State.choices, widget=forms.CheckboxSelectMultiple
    )
    kind = django_filters.MultipleChoiceFilter(
        label=_("kind"), choices=Message.Kind.choices, widget=forms.CheckboxSelectMultiple
    )
    when = django_filters.ChoiceFilter(
        label=_("due"),
        choices=[("overdue", _("overdue")), ("open", _("open"))],
        method="filter_when",
        empty_label=_("all"),
        widget=forms.RadioSelect,
    )
    body = django_filters.ModelChoiceFilter(
        label=_("assigned to"),
        field_name="assigned_body",
        queryset=Body.objects.filter(locale__language_code="sq", kind=Body.Kind.DIRECTORATE),
    )
    mine = django_filters.ChoiceFilter(
        label=_("person"),
        choices=[("me", _("me")), ("nobody", _("nobody"))],
        method="filter_mine",
        empty_label=_("all"),
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Message
        fields: list[str] = []

    def filter_when(self, queryset: Any, name: str, value: str) -> Any:
        """Open ones, or those of them whose day is past."""
        return queryset.overdue(timezone.localdate()) if value == "overdue" else queryset.open()

    def filter_mine(self, queryset: Any, name: str, value: str) -> Any:
        """Those of who is asking, or of nobody."""
        return queryset.filter(assignee=self.request.user if value == "me" else None)


class StateColumn(Column):
    """State, and whether it is late: in words and by a shape."""

    cell_template_name = "contact/admin/state_cell.html"

    def get_value(self, instance: Message) -> dict[str, Any]:
        """What the cell shows."""
        return {
            "label": instance.get_state_display(),
            "is_overdue": instance.is_overdue(timezone.localdate()),
            "has_many_links": instance.has_many_links and instance.is_open,
        }


class ReferenceColumn(Column):
    """The number that leads to the message, and how it begins."""

    cell_template_name = "contact/admin/reference_cell.html"

    def get_value(self, instance: Message) -> dict[str, Any]:
        """What the cell shows."""
        return {
            "reference": instance.reference,
            "url": reverse("contact_inbox:message", args=(instance.pk,)),
            "beginning": Truncator(instance.text).chars(BEGINNING),
        }


class AssignedColumn(Column):
    """Who answers: a person, a directorate, both or nobody."""

    cell_template_name = "contact/admin/assigned_cell.html"

    def get_value(self, instance: Message) -> dict[str, Any]:
        """What the cell shows."""
        person = instance.assignee
        return {"person": (person.get_full_name() or person.username) if person else "", "body": instance.assigned_body}


class DayColumn(Column):
    """A day, in digits."""

    def get_value(self, instance: Message) -> str:
        """In local time."""
        value = super().get_value(instance)
        day = timezone.localdate(value) if isinstance(value, datetime) else value
        return date_format(day, "SHORT_DATE_FORMAT")


class InboxView(IndexView):
    """All messages: first those that wait, the one that is due first on top; then the others, newest first."""

    model = Message
    permission_policy = ModelPermissionPolicy(Message)
    any_permission_required = ["answer"]
    page_title = _("Messages from citizens")
    header_icon = "mail"
    index_url_name = "contact_inbox:list"
    index_results_url_name = "contact_inbox:list_results"
    filterset_class = MessageFilterSet
    search_fields = ["text", "name", "email", "phone"]
    default_ordering = "waiting"
    paginate_by = 50
    list_display = [
        ReferenceColumn("reference", label=_("Message")),
        Column("get_kind_display", label=_("Kind"), sort_key="kind"),
        StateColumn("state", label=_("State"), sort_key="state"),
        DayColumn("due_on", label=_("Due on"), sort_key="due_on"),
        DayColumn("received_at", label=_("Received"), sort_key="received_at"),
        AssignedColumn("assigned_body", label=_("Assigned to")),
    ]

    def get_base_queryset(self) -> QuerySet[Any]:
        """With what each row names."""
        queryset: QuerySet[Any] = super().get_base_queryset()
        return queryset.select_related("assigned_body", "assignee")

    def get_valid_orderings(self) -> list[str]:
        """Those of the columns, and the one to begin with."""
        return [*super().get_valid_orderings(), "waiting"]

    def order_queryset(self, queryset: Any) -> Any:
        """By a column, else what waits first."""
        return queryset.waiting_first() if self.ordering == "waiting" else super().order_queryset(queryset)

    def search_queryset(self, queryset: Any) -> Any:
        """As Wagtail's; a number as it is cited finds its message."""
        parts = (self.search_query or "").upper().removeprefix("K-").split("-")
        if len(parts) == 2 and all(part.isascii() and part.isdigit() and len(part) < 9 for part in parts):
            return queryset.filter(year=int(parts[0]) % 32_000, number=int(parts[1]))
        return super().search_queryset(queryset)
