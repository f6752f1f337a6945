"""`manage.py measure_stems`: how well each way of stemming finds the forms of a word."""

import shutil
import subprocess
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence, Set
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from search.analysis import fold
from search.analysis.measuring import (
    Terms,
    Word,
    bald,
    first_letters,
    folded_only,
    hand_made,
    measure,
    mistaken,
    unimorph,
)
from search.analysis.stems import by_rule, stem

DICTIONARIES = {"sq": "sq_AL", "sr": "sr_Latn_RS", "tr": "tr_TR", "en": "en_US"}
"""Hunspell's, for comparison: Debian's packages hunspell, myspell-sq, hunspell-sr, hunspell-tr."""


class Command(BaseCommand):
    """Prints recall / precision, as written and where the question is typed without diacritics."""

    help = "Measures the stems on the words in search/analysis/lists and, if you have it, on UniMorph's Albanian."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """`--unimorph PATH` is the file `sqi` of github.com/unimorph/sqi."""
        parser.add_argument("--unimorph", type=Path, help="UniMorph's Albanian file")
        parser.add_argument("--mistakes", action="store_true", help="list words that are taken for one")

    def handle(self, *args: Any, **options: Any) -> None:
        """Each list by each way."""
        for language in DICTIONARIES:
            self._show(f"{language}, own list", hand_made(language), language, mistakes=options["mistakes"])
        if options["unimorph"]:
            lines = options["unimorph"].read_text(encoding="utf-8").splitlines()
            for part in ("N", "V"):
                words = unimorph(lines, part)
                self._show(f"sq, UniMorph {part}", words, "sq", mistakes=options["mistakes"])

    def _show(self, title: str, words: Sequence[Word], language: str, *, mistakes: bool) -> None:
        self.stdout.write(f"{title}: {len(words)} words, {sum(map(len, words))} forms; recall / precision")
        for name, terms in ways(words, language):
            as_written, typed_bald = measure(words, terms), measure(words, terms, is_bald=True)
            self.stdout.write(f"  {name:20} {as_written}   without diacritics {typed_bald}")
        if mistakes:
            for term, taken in mistaken(words, lambda form: {stem(fold(form), language)}):
                self.stdout.write(f"    {term}: {', '.join(taken)}")


def ways(words: Sequence[Word], language: str) -> Iterator[tuple[str, Terms]]:
    """The ways to stem, by name."""
    yield "no stems", folded_only
    yield "five letters", first_letters
    if shutil.which("hunspell"):
        stems = hunspell({form for word in words for each in word for form in (each, bald(each))}, language)
        if stems:
            yield "hunspell", stems.__getitem__
    yield "rules", lambda form: {by_rule(fold(form), language)}
    yield "rules and lexicon", lambda form: {stem(fold(form), language)}


def hunspell(forms: Iterable[str], language: str) -> dict[str, Set[str]]:
    """The stems that hunspell knows of each form, folded, or the form itself. Empty where it lacks the language."""
    ordered = sorted(forms)
    command = ["hunspell", "-d", DICTIONARIES[language], "-i", "utf-8", "-s"]
    answer = subprocess.run(command, input="\n".join(ordered), capture_output=True, text=True, check=False)  # noqa: S603 - of our own words
    if answer.returncode:
        return {}
    known: dict[str, Set[str]] = {form: {fold(form)} for form in ordered}
    for line in answer.stdout.splitlines():
        form, *stems = line.split()[:2] or [""]
        if form in known and stems:
            known[form] = known[form] | {fold(stem) for stem in stems}
    return known
