"""A line of the file: from bytes to facts, or to everything that is wrong with it. Pure: no Django, no database.

What is wrong is said by a code with values; `importing.words` has the sentences.
"""

import dataclasses
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from html import unescape
from typing import Any, Final
from urllib.parse import urlsplit

from core.serbian import to_latin

FORMAT: Final = 1
"""Grows when the same line makes another page: the next run then brings every line in anew."""

LONGEST_TITLE: Final = 255
LONGEST_NUMBER: Final = 100
LONGEST_MEETING_NUMBER: Final = 50
LONGEST_ADDRESS: Final = 1000
LONGEST_ADDRESS_BYTES: Final = 2000
"""An address is unique in the database, whose indexes have a limit in bytes."""
LONGEST_BODY: Final = 2_000_000
MOST_FILES: Final = 100
EARLIEST_YEAR: Final = 1945


class Kind(StrEnum):
    """What a line can be."""

    NEWS = "news"
    PRESS_RELEASE = "press_release"
    COMMUNIQUE = "communique"
    NOTICE = "notice"
    EVENT = "event"
    ACT = "act"
    DECISION = "decision"
    MINUTES = "minutes"
    VACANCY = "vacancy"
    PUBLICATION = "publication"
    PAGE = "page"


NUMBERED: Final = frozenset((Kind.PRESS_RELEASE, Kind.ACT, Kind.DECISION, Kind.MINUTES, Kind.VACANCY))
"""Kinds that have a place for a number."""

LOCALES: Final[Mapping[str, str]] = {"sq": "sq", "sr-latn": "sr-latn", "sr-cyrl": "sr-latn", "tr": "tr", "en": "en"}
"""The language that a page is stored in, by the language of a line."""

REQUIRED: Final = ("source_url", "kind", "language", "title", "published_on", "body")
OPTIONAL: Final = ("number", "translation_of", "files")


@dataclass(frozen=True)
class Problem:
    """Something about a line that whoever made the file has to know."""

    line: int
    field: str
    """Empty where it is the whole line."""
    code: str
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True)
class Line:
    """A page as the file has it, in the letters that it is stored in."""

    number: int
    """Of the line, from 1."""
    source_url: str
    kind: Kind
    language: str
    title: str
    published_on: date
    body: str
    record_number: str = ""
    translation_of: str = ""
    files: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    """Fields that say nothing here; the line makes its page without them."""

    @property
    def locale_code(self) -> str:
        """The content locale of the page."""
        return LOCALES[self.language]

    @property
    def digest(self) -> str:
        """Equal for lines that make the same page, wherever they stand and however their JSON is laid out."""
        facts = {**asdict(self), "number": FORMAT, "published_on": self.published_on.isoformat()}
        del facts["unknown"]
        return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


class BadLineError(ValueError):
    """A line that makes no page; its address where that can be read."""

    def __init__(self, problems: Iterable[Problem], source_url: str = "") -> None:
        self.problems, self.source_url = [*problems], source_url
        super().__init__("; ".join(f"{each.line} {each.field} {each.code}" for each in self.problems))


def read_line(raw: bytes, *, number: int, today: date) -> Line:
    """The line, which is not blank. Raises BadLineError with all that is wrong with it."""
    return _Reader(number, today).read(raw)


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""Characters that are no text. They carry no words, so they become spaces. (U+0085 is a line break.)"""
_SURROGATE = re.compile("[\ud800-\udfff]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class _TwiceError(ValueError):
    """An object names a field twice."""


class _Reader:
    """Reads the fields of one line and collects what is wrong."""

    def __init__(self, number: int, today: date) -> None:
        self.number, self.today = number, today
        self.problems: list[Problem] = []
        self.given: dict[str, Any] = {}

    def read(self, raw: bytes) -> Line:
        self.given = self._object(raw)
        for name in REQUIRED:
            if self.given.get(name) is None:
                self._note(name, "missing")
        kind, language = self._choice("kind", [*Kind]), self._choice("language", [*LOCALES])
        serbian = LOCALES.get(language) == "sr-latn"
        parts: dict[str, Any] = {
            "title": self._title(serbian),
            "published_on": self._published_on(),
            "body": self._body(),
            "record_number": self._record_number(kind, serbian),
            "source_url": self._address("source_url"),
            "translation_of": self._address("translation_of"),
            "files": self._files(),
            "unknown": tuple(name[:60] for name in self.given if name not in (*REQUIRED, *OPTIONAL)),
        }
        self._check_together(parts)
        if self.problems:
            raise BadLineError(self.problems, parts["source_url"])
        return Line(number=self.number, kind=Kind(kind), language=language, **parts)

    def _check_together(self, parts: Mapping[str, Any]) -> None:
        if parts["translation_of"] and parts["translation_of"] == parts["source_url"]:
            self._note("translation_of", "translates_itself")
        if isinstance(self.given.get("body"), str) and not parts["body"].strip() and not parts["files"]:
            self._note("body", "nothing_to_show")

    def _note(self, name: str, code: str, **values: Any) -> None:
        self.problems.append(Problem(self.number, name, code, values))

    def _object(self, raw: bytes) -> dict[str, Any]:
        """The JSON object. Raises BadLineError: without it nothing else can be said of the line."""
        try:
            data = json.loads(raw.decode(), object_pairs_hook=_pairs, parse_constant=_no_constant)
        except UnicodeDecodeError as error:
            raise self._broken("not_utf8", position=error.start + 1) from None
        except _TwiceError as error:
            raise self._broken("field_twice", name=str(error)[:60]) from None
        except json.JSONDecodeError as error:
            raise self._broken("not_json", position=error.pos + 1) from None
        except (ValueError, RecursionError):
            raise self._broken("not_json", position=1) from None
        if not isinstance(data, dict):
            raise self._broken("not_an_object")
        return data

    def _broken(self, code: str, **values: Any) -> BadLineError:
        return BadLineError([Problem(self.number, "", code, values)])

    def _text(self, name: str) -> str:
        """The field as text that can be stored; empty where it is absent or no text."""
        value = self.given.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            self._note(name, "not_text")
            return ""
        if _SURROGATE.search(value):
            self._note(name, "broken_letters")
            return ""
        return _CONTROL.sub(" ", value)

    def _choice(self, name: str, choices: Iterable[str]) -> str:
        value = self._text(name)
        if isinstance(self.given.get(name), str) and value not in choices:
            self._note(name, "no_choice", value=value[:60], choices=", ".join(choices))
            return ""
        return value

    def _title(self, serbian: bool) -> str:
        title = " ".join(unescape(self._text("title")).split())
        title = to_latin(title) if serbian else title
        if isinstance(self.given.get("title"), str) and not title:
            self._note("title", "empty")
        self._bound("title", title, LONGEST_TITLE)
        return title

    def _body(self) -> str:
        body = self._text("body")
        self._bound("body", body, LONGEST_BODY)
        return body

    def _record_number(self, kind: str, serbian: bool) -> str:
        given = self.given.get("number")
        is_whole = isinstance(given, int) and not isinstance(given, bool) and abs(given) < 10**LONGEST_NUMBER
        number = str(given) if is_whole else " ".join(self._text("number").split())
        number = to_latin(number) if serbian else number
        self._bound("number", number, LONGEST_MEETING_NUMBER if kind == Kind.MINUTES else LONGEST_NUMBER)
        return number

    def _bound(self, name: str, text: str, limit: int) -> None:
        if len(text) > limit:
            self._note(name, "too_long", length=len(text), limit=limit)

    def _published_on(self) -> date:
        value = self._text("published_on")
        if not isinstance(self.given.get("published_on"), str):
            return self.today
        try:
            day = date.fromisoformat(value) if _DAY.fullmatch(value) else None
        except ValueError:
            day = None
        if day is None:
            self._note("published_on", "no_date", value=value[:40])
        elif day > self.today:
            self._note("published_on", "in_the_future", value=value)
        elif day.year < EARLIEST_YEAR:
            self._note("published_on", "too_early", value=value, year=EARLIEST_YEAR)
        return day or self.today

    def _address(self, name: str) -> str:
        """An address of the earlier site, as it was typed but for the space around it."""
        given = self.given.get(name)
        address = self._text(name).strip()
        if not isinstance(given, str):
            return ""
        if _CONTROL.search(given):
            address = given
        if len(address) > LONGEST_ADDRESS or len(address.encode()) > LONGEST_ADDRESS_BYTES:
            self._note(name, "too_long", length=len(address), limit=LONGEST_ADDRESS)
        elif not is_address(address):
            self._note(name, "no_address", value=address[:100])
        return address

    def _files(self) -> tuple[str, ...]:
        value = self.given.get("files")
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self._note("files", "no_list")
            return ()
        if len(value) > MOST_FILES:
            self._note("files", "too_many", count=len(value), limit=MOST_FILES)
            return ()
        for each in value:
            if not each.strip() or _CONTROL.search(each) or _SURROGATE.search(each):
                self._note("files", "no_path", value=_CONTROL.sub("?", _SURROGATE.sub("?", each))[:100])
        return tuple(dict.fromkeys(value))


def is_address(text: str) -> bool:
    """Whether it is an address of a page on the web, host included."""
    if not text or any(character.isspace() or _CONTROL.match(character) for character in text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; of two values under one name nobody knows which was meant."""
    result: dict[str, Any] = {}
    for name, value in pairs:
        if name in result:
            raise _TwiceError(name)
        result[name] = value
    return result


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON.")
