"""Editing bodies, people, topics and places."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from civic.models import Body, Membership, Person, Place, Topic


class BodyViewSet(SnippetViewSet):
    """Assembly, mayor, committees, directorates, offices."""

    model = Body
    icon = "group"
    list_display = ["name", "kind", "locale"]
    list_filter = ["kind"]
    search_fields = ["name", "short_name"]


class PersonViewSet(SnippetViewSet):
    """People with a public duty."""

    model = Person
    icon = "user"
    list_display = ["name", "duty", "locale"]
    search_fields = ["name", "duty"]


class MembershipViewSet(SnippetViewSet):
    """Who was what, where, when."""

    model = Membership
    icon = "link"
    list_display = ["person", "body", "role", "valid_from", "valid_to"]
    list_filter = ["body", "role"]


class TopicViewSet(SnippetViewSet):
    """What pages are about."""

    model = Topic
    icon = "tag"
    list_display = ["name", "is_deprecated", "locale"]
    search_fields = ["name"]


class PlaceViewSet(SnippetViewSet):
    """Towns, villages, quarters, streets."""

    model = Place
    icon = "site"
    list_display = ["name", "kind", "locale"]
    list_filter = ["kind"]
    search_fields = ["name"]


class CivicGroup(SnippetViewSetGroup):
    """All of them under one entry of the menu."""

    menu_label = _("Directory")
    menu_icon = "group"
    menu_order = 250
    items = (BodyViewSet, PersonViewSet, MembershipViewSet, TopicViewSet, PlaceViewSet)


register_snippet(CivicGroup)


AROUND_GJILAN = {"latitude": (42.2, 42.7), "longitude": (21.2, 21.8)}
"""The municipality and somewhat more; a place outside of it is told to the editor, not refused."""


@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def tell_of_a_place_far_away(request: HttpRequest, instance: Any) -> None:
    """Coordinates are easily swapped or mistyped."""
    if not isinstance(instance, Body) or instance.latitude is None or instance.longitude is None:
        return
    places = {name: float(getattr(instance, name)) for name in AROUND_GJILAN}
    if not all(low <= places[name] <= high for name, (low, high) in AROUND_GJILAN.items()):
        messages.warning(request, _t("The coordinates lie outside of Gjilan. Check latitude and longitude."))
