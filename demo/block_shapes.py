"""Texts by language and the blocks that pages are made of: plain data, without Django and without the database.

A page is translated when its title has all four locales; then every other text of it has them too, and the HTML of a
paragraph has the same tags in each, so that wagtail-localize cuts each into the same segments.
"""

from dataclasses import dataclass

LOCALES = ("sq", "sr-latn", "tr", "en")
"""The content locales; the first is the source."""

Text = dict[str, str]
"""The same words by locale code. `sq` is always there."""


def text(*, sq: str, sr: str = "", tr: str = "", en: str = "") -> Text:
    """A text in the locales in which it was written; `sq` stays even when it is empty."""
    words = {"sq": sq, "sr-latn": sr, "tr": tr, "en": en}
    return {locale: word for locale, word in words.items() if word or locale == "sq"}


@dataclass(frozen=True)
class Heading:
    """A heading of the second level."""

    text: Text


@dataclass(frozen=True)
class Paragraph:
    """Rich text: p, b, i, ul, ol, li and a with an absolute address."""

    html: Text


@dataclass(frozen=True)
class Quote:
    """What an invented person says; `person` is a key of PERSONS, or None for somebody without a membership."""

    text: Text
    attribution: Text
    person: str | None = None


@dataclass(frozen=True)
class Figure:
    """A picture inside the text; `image` is a file name of demo/images."""

    image: str
    alt: Text
    caption: Text


@dataclass(frozen=True)
class Chapter:
    """The heading of a chapter of an act."""

    number: str
    text: Text


@dataclass(frozen=True)
class Article:
    """An article of an act; its heading may be empty."""

    number: str
    heading: Text
    html: Text


Block = Heading | Paragraph | Quote | Figure | Chapter | Article
