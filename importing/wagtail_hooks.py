"""What importing adds to Wagtail's admin."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.log_actions import LogFormatter

from importing.batches import ACTION


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    """What the history of a page says of its import."""

    @actions.register_action(ACTION)
    class BroughtIn(LogFormatter):
        """With the address of the earlier site."""

        label = gettext_lazy("Bring in")

        def format_message(self, entry: Any) -> str:
            """In the language of the reader."""
            return _("Brought in from %(address)s") % {"address": entry.data.get("source_url", "")}
