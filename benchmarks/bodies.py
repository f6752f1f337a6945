"""How fast bodies of old pages are read: `.venv/bin/python -m benchmarks.bodies`. Needs no database.

Seconds of the processor for a megabyte of each kind, and the most memory that the process took.
"""

import os
import resource
from time import process_time

import django

MEGABYTE = 1_000_000
SENTENCE = "Komuna e Gjilanit njofton qytetarët se më datën 12 maj punimet në rrjetin e ujësjellësit vazhdojnë. "
KINDS = {
    "Word's HTML": (
        f'<p class="MsoNormal" style="margin:0cm"><span style="font-size:12pt">{SENTENCE}</span><b>Afati</b>, '
        '<a href="/gjilan/x?a=1&amp;b=2">shpallja</a>&nbsp;.<o:p></o:p></p>\n'
    ),
    "plain text": f"{SENTENCE}{SENTENCE}\n\n",
    "rows of a table": "<tr><td>Rruga e re</td><td>12,50</td><td>euro</td></tr>",
    "Cyrillic": "<p>Општина Гњилане обавештава грађане о јавној расправи.</p>",
    "a break a letter": "a<br>",
    "bold a letter": "a<b>b</b>",
    "brackets": "<",
    "divisions in divisions": "<div>",
    "open quotation marks": '<a b="',
}


def measure() -> None:
    """Print a line for each kind."""
    from importing.body import read_body  # settings must stand first

    for name, piece in KINDS.items():
        text = piece * (MEGABYTE // len(piece))
        text = f"<table>{text}</table>" if piece.startswith("<tr>") else text
        start = process_time()
        count = len(read_body(text, base_url="https://www.old.invalid/a", language="sr-cyrl").blocks)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{name:<24} {process_time() - start:6.2f} s  {count:6} blocks  {memory:4} MB")


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gjilan_site.settings.test")
    django.setup()
    measure()
