"""Finds what is wrong in the committed catalogues: each used message stands in each language, translated and whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib

from .files import COMMITTED, Key, catalogue_path, plural_rule
from .plurals import placeholders

_MAY_BE_EMPTY = "en"


@dataclass(frozen=True)
class Problem:
    """One fault of one catalogue."""

    path: Path
    what: str
    msgid: str = ""
    where: str = ""
    """The first place in our code or templates that uses the message."""

    def __str__(self) -> str:
        place = f"  ({self.where})" if self.where else ""
        return f"{self.what}: {self.msgid!r}{place}" if self.msgid else self.what


def problems(directory: Path, domain: str, used: polib.POFile) -> list[Problem]:
    """All faults of a domain's catalogues. A domain without messages needs no files."""
    wanted = {_key(entry): _where(entry) for entry in used}
    found: list[Problem] = []
    for locale in COMMITTED:
        path = catalogue_path(directory, locale, domain, "po")
        if path.exists():
            found += _problems_of_file(path, locale, wanted)
        elif wanted:
            found.append(Problem(path, "the file does not exist"))
    return found


def _key(entry: polib.POEntry) -> Key:
    return Key(entry.msgid, entry.msgctxt or "", bool(entry.msgid_plural))


def _where(entry: polib.POEntry) -> str:
    return ":".join(entry.occurrences[0]) if entry.occurrences else ""


def _problems_of_file(path: Path, locale: str, wanted: dict[Key, str]) -> Iterator[Problem]:
    file = polib.pofile(str(path), check_for_duplicates=False)
    rule = plural_rule(locale)
    if file.metadata.get("Plural-Forms") != rule.header:
        yield Problem(path, f"Plural-Forms is not Django's: {rule.header}")
    entries = {_key(entry): entry for entry in file if not entry.obsolete}
    yield from (Problem(path, "missing", key.msgid, where) for key, where in wanted.items() if key not in entries)
    yield from (Problem(path, "not used anywhere", entry.msgid) for entry in file.obsolete_entries())
    for key, entry in entries.items():
        what = _fault(entry, locale) if key in wanted else "not used anywhere"
        if what:
            yield Problem(path, what, key.msgid, wanted.get(key, ""))


def _fault(entry: polib.POEntry, locale: str) -> str:
    """What is wrong with one entry; empty if nothing is."""
    forms = [text for _, text in sorted(entry.msgstr_plural.items())] if entry.msgid_plural else [entry.msgstr]
    if entry.fuzzy:
        return "fuzzy"
    if not any(forms) and locale == _MAY_BE_EMPTY:
        return ""
    if entry.msgid_plural and len(forms) != plural_rule(locale).count:
        return f"{len(forms)} plural forms, not {plural_rule(locale).count}"
    if not all(forms):
        return "untranslated"
    return _placeholder_fault(entry, forms, locale)


def _placeholder_fault(entry: polib.POEntry, forms: list[str], locale: str) -> str:
    """Each form has the placeholders of the msgid; one that stands beside 1 alone may have those of the singular."""
    wanted = placeholders(entry.msgid_plural or entry.msgid)
    for form, numbers in zip(forms, plural_rule(locale).numbers, strict=False):
        found = placeholders(form)
        if found != wanted and not (numbers == [1] and found == placeholders(entry.msgid)):
            return f"placeholders {found}, not {wanted}"
    return ""
