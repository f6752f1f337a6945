"""The site's own faces for drawing: the files that browsers load, each with some of the letters."""

import unicodedata
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parents[2] / "gjilan_site" / "static" / "fonts"
SERIF = tuple(f"morava-serif-{part}.woff2" for part in ("latin", "cyrillic", "latin-more"))
SANS = tuple(f"morava-sans-{part}.woff2" for part in ("latin", "cyrillic", "latin-more"))

Run = tuple[str, str]
"""A file's name, and the piece of text that it has the letters of."""


@cache
def letters_of(name: str) -> frozenset[str]:
    """The characters that a file has."""
    with TTFont(FONTS / name) as font:
        return frozenset(map(chr, font.getBestCmap()))


@lru_cache(maxsize=32)
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / name, size)


def drawable(text: str, names: tuple[str, ...] = SERIF) -> str:
    """The text in characters that the faces have: others lose their accents, and those without any are left out."""
    return "".join(_known(character, names) for character in unicodedata.normalize("NFC", text))


def _known(character: str, names: tuple[str, ...]) -> str:
    letters = frozenset[str]().union(*map(letters_of, names))
    if character in letters:
        return character
    if character.isspace():
        return " "
    return "".join(part for part in unicodedata.normalize("NFKD", character) if part in letters)


class Face:
    """A face in one size. It takes texts that are `drawable` already."""

    def __init__(self, names: tuple[str, ...], size: int) -> None:
        self.names = names
        self.size = size

    def runs(self, text: str) -> list[Run]:
        """The text in pieces of one file each."""
        return [(name, "".join(piece)) for name, piece in groupby(text, key=self._file_of)]

    def _file_of(self, letter: str) -> str:
        return next((name for name in self.names if letter in letters_of(name)), self.names[0])

    def length(self, text: str) -> float:
        """How wide the text is."""
        return sum(_font(name, self.size).getlength(piece) for name, piece in self.runs(text))

    def write(self, draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, fill: str) -> None:
        """Write one line; `at` is the left end of its baseline."""
        x, y = at
        for name, piece in self.runs(text):
            font = _font(name, self.size)
            draw.text((x, y), piece, font=font, fill=fill, anchor="ls")
            x += font.getlength(piece)
