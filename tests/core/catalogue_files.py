"""Catalogues for tests: written from pairs, read back compiled."""

from gettext import GNUTranslations

import polib

from core.catalogues.files import COMMITTED, new_po


def write(directory, locale, *entries, domain="django", suffix="po"):
    """A catalogue of (msgid, msgstr) or (msgid, [forms]) pairs, or of finished entries."""
    file = new_po(locale)
    for entry in entries:
        file.append(entry if isinstance(entry, polib.POEntry) else pair(*entry))
    folder = directory / locale / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    if suffix == "mo":
        file.save_as_mofile(str(folder / f"{domain}.mo"))
    else:
        file.save(str(folder / f"{domain}.po"))


def pair(msgid, text, context=None):
    if isinstance(text, list):
        return polib.POEntry(
            msgid=msgid, msgid_plural=f"{msgid}s", msgstr_plural=dict(enumerate(text)), msgctxt=context
        )
    return polib.POEntry(msgid=msgid, msgstr=text, msgctxt=context)


def used(*msgids):
    """What the code is said to use: a msgid, or (singular, plural)."""
    file = polib.POFile()
    for msgid in msgids:
        singular, plural = msgid if isinstance(msgid, tuple) else (msgid, "")
        file.append(polib.POEntry(msgid=singular, msgid_plural=plural, occurrences=[("home/models.py", "7")]))
    return file


def compiled(directory, locale, domain="django"):
    with (directory / locale / "LC_MESSAGES" / f"{domain}.mo").open("rb") as file:
        return GNUTranslations(file)


def whole(directory, **changed):
    """Catalogues in which every language has one message; `changed` replaces a language's entries."""
    for locale in COMMITTED:
        write(directory, locale, *changed.get(locale, [("Search %(name)s", "Text %(name)s")]))
