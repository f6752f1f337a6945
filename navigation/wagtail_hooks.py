"""Editing the menus."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from navigation.models import Menu


class MenuViewSet(SnippetViewSet):
    """One record a language."""

    model = Menu
    icon = "list-ul"
    menu_label = _("Menus")
    menu_order = 260
    add_to_admin_menu = True
    list_display = ["locale"]


register_snippet(MenuViewSet)
