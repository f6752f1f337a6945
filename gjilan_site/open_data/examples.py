"""Examples of how to ask, with addresses of this very site. A test asks every one of them and runs the programs."""

from collections.abc import Callable
from datetime import timedelta

from django.utils import timezone

from core.languages import active_language
from gjilan_site.api.answering import ROOT

_READ_CSV = """\
import csv, io, urllib.request

address = "{address}"
with urllib.request.urlopen(address) as answer:
    text = io.TextIOWrapper(answer, encoding="utf-8-sig", newline="")
    for row in csv.DictReader(text):
        print(row["decided_on"], row["title"], row["url"])
"""

_READ_ALL = """\
import json, urllib.request

address = "{address}"
while address:
    with urllib.request.urlopen(address) as answer:
        part = json.load(answer)
    for record in part["results"]:
        print(record["published_on"], record["title"])
    address = part["next"]
"""


def examples(absolute: Callable[[str], str]) -> dict[str, str]:
    """Addresses and programs by name, in the active language."""
    language = active_language().code
    today = timezone.localdate()
    decisions = absolute(f"{ROOT}decisions.csv?lang={language}")
    list_ = absolute(f"{ROOT}decisions?lang={language}&year={today.year}&limit=20")
    changes = absolute(f"{ROOT}news?lang={language}&changed_since={today - timedelta(days=7)}T00:00:00Z")
    found = absolute(f"{ROOT}search?lang={language}&q=2026")
    news = absolute(f"{ROOT}news?lang={language}&limit=100")
    return {
        "csv": decisions,
        "list": f'curl "{list_}"',
        "changes": f'curl "{changes}"',
        "search": f'curl "{found}"',
        "read_csv": _READ_CSV.format(address=decisions),
        "read_all": _READ_ALL.format(address=news),
    }
