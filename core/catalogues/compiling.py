"""Compiles the catalogues, makes the Cyrillic one, and keeps Albanian out of the other languages.

gettext looks for what a language lacks in the default language: as soon as Albanian is translated, a reader of Turkish
sees Albanian for every missing string. So each string that Albanian has and another language has not gets its English
text in the compiled file. Serbian in Latin letters falls through to Cyrillic in the same way.
"""

import re
from collections import ChainMap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.serbian import to_cyrillic, to_latin

from .files import (
    ADDRESS,
    COMMITTED,
    DOMAINS,
    GENERATED,
    Message,
    Messages,
    knows,
    plural_rule,
    read_mo,
    read_po,
    write_mo,
)

_DEFAULT = "sq"
_LATIN = "sr_Latn"
_TURKISH = "tr"
_KEPT = re.compile(r"(%(?:\(\w+\))?[-#0+]*\d*(?:\.\d+)?[a-zA-Z%]|\{[^{}]*\}|</?[a-zA-Z][^<>]*>|&#?\w+;)")
"""Placeholders, HTML tags and entities: what stays as it is in every alphabet."""


@dataclass(frozen=True)
class Package:
    """What Django or one installed app says of one domain, by locale."""

    messages: dict[str, Messages]


def compile_catalogues(directory: Path, packages: Sequence[Path]) -> list[Path]:
    """Write each language's compiled files and return their paths. `packages`: later ones win over earlier ones."""
    return [
        write_mo(directory, locale, domain, messages)
        for domain in DOMAINS
        for locale, messages in compiled(directory, packages, domain).items()
        if messages
    ]


def compiled(directory: Path, packages: Sequence[Path], domain: str) -> dict[str, Messages]:
    """Each language's messages of a domain as its compiled file has them, by locale."""
    ours = {locale: read_po(directory, locale, domain) for locale in COMMITTED}
    ours[GENERATED] = in_cyrillic(ours[_LATIN])
    read = (_DEFAULT, _LATIN, GENERATED, _TURKISH)
    theirs = [Package({locale: read_mo(path, locale, domain) for locale in read}) for path in packages]
    default = _union(_DEFAULT, theirs) | ours[_DEFAULT]

    ours[_LATIN] = _latin_of_cyrillic_only(theirs) | ours[_LATIN]
    ours[_LATIN] |= _gaps(default, _union(_LATIN, theirs) | ours[_LATIN], _LATIN)
    ours[GENERATED] |= _gaps(default, _union(GENERATED, theirs) | ours[GENERATED], GENERATED, _union(_LATIN, theirs))
    ours[_TURKISH] |= _gaps(default, _union(_TURKISH, theirs) | ours[_TURKISH], _TURKISH)
    return ours


def _union(locale: str, packages: Sequence[Package]) -> Messages:
    """All that the packages say in a language; later ones win."""
    return dict(ChainMap(*(package.messages[locale] for package in reversed(packages))))


def in_cyrillic(latin: Messages) -> Messages:
    """The Cyrillic catalogue; words of addresses keep their letters."""
    return {
        key: message if key.context == ADDRESS else _rewritten(message, cyrillic_text) for key, message in latin.items()
    }


def cyrillic_text(text: str) -> str:
    """A message in Cyrillic letters, its placeholders, tags and entities left alone."""
    parts = _KEPT.split(text)
    return "".join(part if index % 2 else to_cyrillic(part) for index, part in enumerate(parts))


def _rewritten(message: Message, convert: Callable[[str], str]) -> Message:
    return replace(message, forms=tuple(convert(form) for form in message.forms))


def _latin_of_cyrillic_only(packages: Sequence[Package]) -> Messages:
    """In Latin letters, each message for which gettext would show a package's Cyrillic one."""
    shown: Messages = {}
    for package in packages:
        latin = package.messages[_LATIN]
        shown |= {
            key: _rewritten(message, to_latin)
            for key, message in package.messages[GENERATED].items()
            if not knows(latin, key)
        }
        shown = {key: message for key, message in shown.items() if key not in latin}
    return shown


def _gaps(default: Messages, known: Messages, locale: str, in_latin: Messages | None = None) -> Messages:
    """What Albanian has and the language has not: from Latin letters where these are given, else in English."""
    rule = plural_rule(locale)
    gaps: Messages = {}
    for key, message in default.items():
        if knows(known, key):
            continue
        if in_latin and key in in_latin:
            gaps[key] = _rewritten(in_latin[key], cyrillic_text)
        else:
            forms = rule.english(key.msgid, message.plural_id) if key.plural else (key.msgid,)
            gaps[key] = Message(forms, message.plural_id)
    return gaps
