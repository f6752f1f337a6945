"""Switcher, hreflang and the language of the document."""

from typing import Any

from django import template

from core.languages import active_language
from translations.switcher import Alternate, SwitcherItem, alternates_of, switcher_items

register = template.Library()


@register.simple_tag(takes_context=True)
def language_switcher(context: dict[str, Any]) -> list[SwitcherItem]:
    """A link to this page in each of the five languages, or to the nearest page above it that exists there."""
    return switcher_items(context.get("request"), context.get("page"))


@register.simple_tag(takes_context=True)
def hreflang_links(context: dict[str, Any]) -> list[Alternate]:
    """The languages in which this very page exists, for search engines; empty where it is no page."""
    return alternates_of(context.get("request"), context.get("page"))


@register.simple_tag
def html_lang() -> str:
    """For `<html lang>`: with the alphabet, where the language has two."""
    return active_language().html_lang
