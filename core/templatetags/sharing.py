"""What pages tell those who show their address elsewhere."""

from typing import Any

from django import template
from django.utils.translation import gettext as _

from core.addresses import home_paths, serve_url
from core.context import site
from core.feeds import FeedLink
from core.languages import active_language
from core.sharing.head import Shared, other_locales, shared

register = template.Library()
register.filter("other_locales", other_locales)


@register.simple_tag(takes_context=True)
def sharing(context: dict[str, Any]) -> Shared | None:
    """The page of the context as it is shared; None where it is none or not for all."""
    return shared(context.get("request"), context.get("page"))


@register.simple_tag(takes_context=True)
def site_feed(context: dict[str, Any]) -> FeedLink | None:
    """The feed of everything that is new; None while there is no home page. No statement of its own."""
    request, language = context.get("request"), active_language()
    if request is None or language.locale_code not in home_paths():
        return None
    everything = _("Everything new")
    return FeedLink(f"{everything} – {site(request)['site_settings'].name}", serve_url("", language))
