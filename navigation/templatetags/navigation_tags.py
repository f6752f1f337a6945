"""Menu and breadcrumbs."""

from typing import Any

from django import template

from navigation.menus import Crumb, MenuItem, breadcrumbs_of, main_menu_items

register = template.Library()


@register.simple_tag(takes_context=True)
def main_menu(context: dict[str, Any]) -> list[MenuItem]:
    """The sections of the site in the reader's language."""
    return main_menu_items(context.get("request"))


@register.simple_tag(takes_context=True)
def breadcrumbs(context: dict[str, Any]) -> list[Crumb]:
    """The pages above this one, home first; the page itself last. Empty on home pages."""
    return breadcrumbs_of(context.get("request"), context.get("page"))
