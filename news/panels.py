"""Panels of the forms of news and events."""

from typing import Any

from wagtail.admin.panels import MultiFieldPanel


class OncePublicPanel(MultiFieldPanel):
    """Shown as soon as the page was public once: before, nobody knows of what would be explained in it."""

    class BoundPanel(MultiFieldPanel.BoundPanel):
        def is_shown(self) -> Any:
            """Not on a page that is written for the first time."""
            known = self.instance.live or self.instance.first_published_at is not None
            return known and super().is_shown()
