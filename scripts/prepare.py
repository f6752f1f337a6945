"""Brings the database to today's code, sets the site up and loads the demo; changes nothing where that is done."""

import gc
import os

import django
from django.conf import settings
from django.core.management import call_command

COMMANDS = ("set_up_site", "load_demo", "update_search_index")


def main() -> None:
    """One process for all steps: starting Django takes longer than most of them."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gjilan_site.settings.dev")
    django.setup()
    settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
    gc.set_threshold(100_000, 50, 100)  # migrations make many models; collecting them takes a quarter of the time
    call_command("migrate", verbosity=0)
    for command in COMMANDS:
        call_command(command)


if __name__ == "__main__":
    main()
