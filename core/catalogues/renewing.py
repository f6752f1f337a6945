"""Brings the committed catalogues to what our code uses: new messages empty, unused ones gone, translations kept."""

from pathlib import Path

import polib

from .files import COMMITTED, catalogue_path, new_po, plural_rule


def renew(directory: Path, domain: str, used: polib.POFile) -> dict[str, int]:
    """Write each language's file, sorted by msgid; return how many messages wait for a translation, by locale.

    No translation is guessed from a similar message: a fuzzy entry would only have to be thrown away.
    """
    waiting: dict[str, int] = {}
    for locale in COMMITTED:
        path = catalogue_path(directory, locale, domain, "po")
        if len(used) or path.exists():
            waiting[locale] = _renew_file(path, locale, used)
    return waiting


def _renew_file(path: Path, locale: str, used: polib.POFile) -> int:
    known = {_identity(entry): entry for entry in polib.pofile(str(path))} if path.exists() else {}
    file = new_po(locale)
    for entry in sorted(used, key=_identity):
        old = known.get(_identity(entry))
        file.append(_renewed(entry, old, plural_rule(locale).count))
    path.parent.mkdir(parents=True, exist_ok=True)
    file.save(str(path), newline="\n")
    return len(file.untranslated_entries()) + len(file.fuzzy_entries())


def _identity(entry: polib.POEntry) -> tuple[str, str, str]:
    return entry.msgid, entry.msgctxt or "", entry.msgid_plural


def _renewed(used: polib.POEntry, old: polib.POEntry | None, forms: int) -> polib.POEntry:
    """The message as the code has it now, with what was translated before."""
    entry = polib.POEntry(msgid=used.msgid, msgid_plural=used.msgid_plural, msgctxt=used.msgctxt)
    entry.comment, entry.flags = used.comment, [flag for flag in used.flags if flag != "fuzzy"]
    if entry.msgid_plural:
        entry.msgstr_plural = dict(old.msgstr_plural) if old else dict.fromkeys(range(forms), "")
    if old:
        entry.msgstr, entry.tcomment = old.msgstr, old.tcomment
        entry.flags += [flag for flag in old.flags if flag == "fuzzy"]
    return entry
