"""The widths at which editors see a page while they write: those at which the layout changes."""

from typing import Any

from django.utils.translation import gettext_lazy as _

PREVIEW_SIZES: list[dict[str, Any]] = [
    {"name": "phone", "icon": "mobile-alt", "device_width": 360, "label": _("Preview as on a phone")},
    {"name": "tablet", "icon": "tablet-alt", "device_width": 768, "label": _("Preview as on a tablet")},
    {"name": "desktop", "icon": "desktop", "device_width": 1280, "label": _("Preview as on a computer")},
]
"""As Wagtail's `preview_sizes`."""
