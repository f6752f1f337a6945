"""What Wagtail's checker of accessibility looks for in the editors' preview. Imported by `core.wagtail_hooks`.

Only what an editor can mend: headings, descriptions of pictures, names of links, lists. The frame is held by tests.
"""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.userbar import ContentCheckerItem

RULES = {
    "image-alt": (_("A picture has no description"), _("Say what it shows, or that it is decoration only")),
    "image-redundant-alt": (_("A description repeats the text beside it"), _("Say what the text does not")),
    "page-has-heading-one": (_("The page has no title"), _("Write a title")),
    "list": (_("A list is broken"), _("Make the list anew with the button for lists")),
    "table-duplicate-name": (_("A table is named twice"), _("Leave out one of the two")),
    "identical-links-same-purpose": (
        _("Two links of the same words lead to different places"),
        _("Say in the words where each leads"),
    ),
}
"""Rules of axe-core besides those that Wagtail has on, each with what is wrong and what to do."""


@hooks.register("construct_wagtail_userbar")
def check_more(request: HttpRequest, items: Iterable[Any], page: Any) -> None:
    """Add our rules to the checker's."""
    for item in items:
        if isinstance(item, ContentCheckerItem):
            item.axe_run_only = [*item.axe_run_only, *RULES]
            item.axe_messages = item.axe_messages | {
                rule: {"error_name": error, "help_text": help_text} for rule, (error, help_text) in RULES.items()
            }
