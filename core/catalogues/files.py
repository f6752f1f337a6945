"""Catalogues on disk: ours, and those that Django and the installed apps bring with them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import django
import polib
from django.apps import apps
from django.conf import settings

from .plurals import ENGLISH, PluralRule

COMMITTED = ("sq", "sr_Latn", "tr", "en")
"""Locales whose catalogues are written by people. English is the language of the code: its catalogue may be empty."""

GENERATED = "sr"
"""Serbian in Cyrillic, made from sr_Latn."""

DOMAINS = ("django", "djangojs")
ADDRESS = "address"
"""The context of words that stand in addresses: Latin letters in every language."""


@dataclass(frozen=True, order=True)
class Key:
    """What a message is looked up by. One msgid may stand both alone and with a plural."""

    msgid: str
    context: str = ""
    plural: bool = False


@dataclass(frozen=True)
class Message:
    """A translated message: one form, or as many as the language's plural rule has."""

    forms: tuple[str, ...]
    plural_id: str = ""


Messages = dict[Key, Message]
"""What one language says of one domain."""


def knows(messages: Messages, key: Key) -> bool:
    """Whether gettext finds the message: a singular is found in a message with a plural, too."""
    return key in messages or Key(key.msgid, key.context, plural=True) in messages


def catalogue_path(directory: Path, locale: str, domain: str, suffix: str) -> Path:
    """Where gettext looks for a catalogue."""
    return directory / locale / "LC_MESSAGES" / f"{domain}.{suffix}"


def own_directory() -> Path:
    """The project's `locale/`."""
    return Path(settings.LOCALE_PATHS[0])


def package_directories() -> list[Path]:
    """The `locale/` of Django and of each installed app, in the order in which the later one wins."""
    own = {Path(path) for path in settings.LOCALE_PATHS}
    of_apps = [Path(config.path) / "locale" for config in reversed(list(apps.get_app_configs()))]
    return [_django_directory(), *(path for path in of_apps if path.is_dir() and path not in own)]


def _django_directory() -> Path:
    return Path(django.__file__).parent / "conf" / "locale"


@cache
def plural_rule(locale: str) -> PluralRule:
    """Django's own rule of a language: Django keeps a catalogue with another rule apart from its own."""
    path = catalogue_path(_django_directory(), locale, "django", "mo")
    header = polib.mofile(str(path)).metadata.get("Plural-Forms") if path.exists() else None
    return PluralRule(header or ENGLISH.header)


def read_po(directory: Path, locale: str, domain: str) -> Messages:
    """The finished messages of one of our catalogues: nothing fuzzy, obsolete or empty. An absent file is empty."""
    path = catalogue_path(directory, locale, domain, "po")
    if not path.exists():
        return {}
    file = polib.pofile(str(path))
    return _messages(file.translated_entries(), file.metadata, locale)


def read_mo(directory: Path, locale: str, domain: str) -> Messages:
    """A compiled catalogue. An absent file is empty."""
    path = catalogue_path(directory, locale, domain, "mo")
    if not path.exists():
        return {}
    file = polib.mofile(str(path))
    return _messages(file, file.metadata, locale)


def _messages(entries: Iterable[polib.POEntry | polib.MOEntry], metadata: dict[str, str], locale: str) -> Messages:
    """The entries, plural forms in the order of `plural_rule` whatever the file's own rule is."""
    own, wanted = PluralRule(metadata.get("Plural-Forms") or ENGLISH.header), plural_rule(locale)
    messages: Messages = {}
    for entry in entries:
        key = Key(entry.msgid, entry.msgctxt or "", bool(entry.msgid_plural))
        if not key.plural:
            messages[key] = Message((entry.msgstr,))
        elif len(entry.msgstr_plural) == own.count:
            forms = [text for _, text in sorted(entry.msgstr_plural.items())]
            messages[key] = Message(wanted.adapt(forms, own), entry.msgid_plural)
    return messages


def new_po(locale: str) -> polib.POFile:
    """An empty catalogue with a header that never changes by itself."""
    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "Project-Id-Version": "gjilan",
        "Language": locale,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_rule(locale).header,
    }
    return file


def write_mo(directory: Path, locale: str, domain: str, messages: Messages) -> Path:
    """Write a compiled catalogue: the same messages always give the same bytes."""
    file = new_po(locale)
    file.extend(_entry(key, message) for key, message in sorted(messages.items()))
    path = catalogue_path(directory, locale, domain, "mo")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(file.to_binary())
    return path


def _entry(key: Key, message: Message) -> polib.POEntry:
    entry = polib.POEntry(msgid=key.msgid, msgctxt=key.context or None)
    if key.plural:
        entry.msgid_plural = message.plural_id
        entry.msgstr_plural = dict(enumerate(message.forms))
    else:
        entry.msgstr = message.forms[0]
    return entry
