"""Menus, breadcrumbs, and ways on."""

from typing import Any

from django import template
from django.urls import NoReverseMatch, reverse
from django.utils.http import urlencode

from navigation.menus import Column, Crumb, MenuItem, breadcrumbs_of, main_menu_items, menus

register = template.Library()


@register.simple_tag(takes_context=True)
def main_menu(context: dict[str, Any]) -> list[MenuItem]:
    """The main menu in the reader's language."""
    return main_menu_items(context.get("request"))


@register.simple_tag
def footer_columns() -> list[Column]:
    """The columns at the foot in the reader's language."""
    return menus().columns


@register.simple_tag
def standing_links() -> list[MenuItem]:
    """Accessibility, privacy, reuse, languages, site map."""
    return menus().standing


@register.simple_tag
def contact_url() -> str:
    """Where people write to the municipality; empty where the site has no such form."""
    return _reverse("contact:contact")


@register.simple_tag
def open_data_url() -> str:
    """Where all data is; empty where the site has no such page."""
    return _reverse("open_data:index")


@register.simple_tag(takes_context=True)
def mistake_url(context: dict[str, Any]) -> str:
    """Where a mistake on this very page is reported; empty where the site has no such form."""
    form, request = _reverse("contact:mistake"), context.get("request")
    if not form or request is None or request.path == form or _is_secret(request):
        return form
    return f"{form}?{urlencode({'page': request.path})}"


def _is_secret(request: Any) -> bool:
    """Whether who has the address may read what others may not: a receipt's is written into no report."""
    match = getattr(request, "resolver_match", None)
    return match is not None and match.view_name == "contact:receipt"


def _reverse(name: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


@register.simple_tag(takes_context=True)
def breadcrumbs(context: dict[str, Any]) -> list[Crumb]:
    """The pages above this one, home first; the page itself last. Empty on home pages."""
    return breadcrumbs_of(context.get("request"), context.get("page"))
