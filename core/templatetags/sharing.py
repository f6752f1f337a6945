"""What pages tell those who show their address elsewhere."""

from typing import Any

from django import template

from core.sharing.head import Shared, other_locales, shared

register = template.Library()
register.filter("other_locales", other_locales)


@register.simple_tag(takes_context=True)
def sharing(context: dict[str, Any]) -> Shared | None:
    """The page of the context as it is shared; None where it is none or not for all."""
    return shared(context.get("request"), context.get("page"))
