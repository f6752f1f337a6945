"""Editing bodies, people, topics and places."""

from django.utils.translation import gettext_lazy as _
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
