"""Draw the icons anew after a change of the mark."""

from typing import Any

from django.core.management.base import BaseCommand

from gjilan_site.icons import icons


class Command(BaseCommand):
    """`manage.py make_icons`."""

    help = "Draw the icons of browsers and home screens from img/favicon.svg."

    def handle(self, *args: Any, **options: Any) -> None:
        """Write every file."""
        for path, content in icons().items():
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
            self.stdout.write(f"{path.name}: {len(content)} bytes")
