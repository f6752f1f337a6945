"""What a page type is for, and a good example: told to the editor on top of the form and where a type is chosen."""

from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from wagtail.admin.panels import HelpPanel


@dataclass(frozen=True)
class Guidance:
    """Words for editors. Examples stand in the language that editors write in, Albanian, and are not translated."""

    purpose: str | Promise
    """What the type is for, in a sentence."""
    otherwise: str | Promise
    """When to take another type, and which."""
    title: str
    """A good title."""
    summary: str
    """A good summary of the page with that title."""


class GuidancePanel(HelpPanel):
    """The guidance of the page type that is edited; nothing where it has none."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"template": "core/admin/guidance.html", **kwargs})

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self) -> bool:
            """Only with something to say."""
            return bool(super().is_shown() and getattr(self.instance, "guidance", None))

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """With the guidance, open on a page that is not saved yet."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            return context | {"guidance": self.instance.guidance, "is_new": not self.instance.pk}
