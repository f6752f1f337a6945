"""The editors' bar on the pages themselves, with Wagtail's checker of accessibility."""

from typing import Any

from django import template
from django.conf import settings
from django.template import Context
from wagtail.admin.templatetags.wagtailuserbar import wagtailuserbar

register = template.Library()


@register.simple_tag(takes_context=True)
def editor_bar(context: Context) -> Any:
    """Wagtail's bar in a preview and for who brings a session; a citizen's request is asked for none."""
    request = context.get("request")
    if request is None:
        return ""
    if getattr(request, "is_preview", False) or settings.SESSION_COOKIE_NAME in request.COOKIES:
        return wagtailuserbar(context)
    return ""
