"""The picture of a shared page: 1200 × 630, its title in the site's own letters, its own picture at one side."""

import hashlib
import io
import json
from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format
from PIL import Image, ImageDraw, ImageOps
from wagtail.images.models import SourceImageIOError

from core.models import BasePage
from core.script import reader_script
from core.sharing.faces import SANS, SERIF, Face, drawable
from core.sharing.fitting import fit, shortened
from core.sharing.mark import mark_mask

WIDTH, HEIGHT = 1200, 630
DESIGN = 1
"""Grows with every change of how cards look: their addresses then change, too."""
LONGEST_TITLE = 300
"""Characters that are measured; no more than these ever fit."""

RIVER, FAR, MIDDLE, WHITE, SOFT, WHEAT = "#0b4250", "#11505e", "#0e4957", "#ffffff", "#c9e0e2", "#e5b44c"
"""As in css/tokens.css, of the light pages: a card is the same for all."""
MARGIN = 64
PICTURE_WIDTH = 460
TITLE_SIZES = range(72, 35, -4)
TITLE_BASE, TITLE_END = 150, 476
BRAND_LINE = 562
MARK_SIZE = 56

_RIDGES = (
    (FAR, ((0, 540), (220, 470), (430, 525), (700, 440), (930, 505), (1200, 452))),
    (MIDDLE, ((0, 590), (300, 520), (560, 575), (860, 505), (1200, 560))),
)


@dataclass(frozen=True)
class Card:
    """What a card says, in the reader's language and alphabet."""

    title: str
    line: str
    """The kind of page, its number and its day."""
    municipality: str
    picture_key: str = ""
    """Which picture in which cut; empty without one."""

    @property
    def fingerprint(self) -> str:
        """The same for the same card, another for any other."""
        said = json.dumps([DESIGN, self.title, self.line, self.municipality, self.picture_key])
        return hashlib.sha256(said.encode()).hexdigest()[:16]


def card_of(page: BasePage, municipality: str) -> Card:
    """The card of a page in the active language. No statement: all is on the page already."""
    title = municipality if page.depth == 2 else page.title
    return Card(
        title=reader_script(" ".join(title.split()))[:LONGEST_TITLE],
        line=reader_script(_line(page)),
        municipality=reader_script(municipality),
        picture_key=_key(page.sharing_image),
    )


def _line(page: BasePage) -> str:
    kind = page.search_kind
    if kind is None or kind.code == "page":
        return page.summary.partition(". ")[0] if page.depth == 2 else ""
    day = page.search_date
    parts = [str(kind.label), *page.get_search_references()[:1], date_format(day, "DATE_FORMAT") if day else ""]
    return " · ".join(part for part in parts if part)


def _key(image: Any) -> str:
    if image is None or not image.may_be_shown:
        return ""
    focus = (image.focal_point_x, image.focal_point_y, image.focal_point_width, image.focal_point_height)
    return f"{image.pk}:{image.file.name}:{image.file_hash}:{focus}"


def draw_card(card: Card, image: Any = None) -> bytes:
    """The card as JPEG."""
    canvas = Image.new("RGB", (WIDTH, HEIGHT), RIVER)
    draw = ImageDraw.Draw(canvas)
    for colour, ridge in _RIDGES:
        draw.polygon([*ridge, (WIDTH, HEIGHT), (0, HEIGHT)], fill=colour)
    side = _picture(image) if card.picture_key else None
    right = WIDTH
    if side is not None:
        right -= PICTURE_WIDTH
        canvas.paste(side, (right, 0))
    _write(canvas, draw, card, right - 2 * MARGIN)
    made = io.BytesIO()
    canvas.save(made, "JPEG", quality=88, subsampling=0, optimize=True)
    return made.getvalue()


def _write(canvas: Image.Image, draw: ImageDraw.ImageDraw, card: Card, width: int) -> None:
    """All words and the mark."""
    small, name = Face(SANS, 30), Face(SANS, 34)
    draw.rectangle((MARGIN, 56, MARGIN + 72, 61), fill=WHEAT)
    small.write(draw, (MARGIN, 106), shortened(drawable(card.line, SANS), small, width), SOFT)
    title = fit(drawable(card.title), SERIF, width=width, height=TITLE_END - TITLE_BASE, sizes=TITLE_SIZES)
    for count, line in enumerate(title.lines):
        title.face.write(draw, (MARGIN, TITLE_BASE + title.face.size * 0.9 + count * title.step), line, WHITE)
    canvas.paste(WHITE, (MARGIN, BRAND_LINE - 42), mark_mask(MARK_SIZE))
    beside = MARK_SIZE + 18
    words = shortened(drawable(card.municipality, SANS), name, width - beside)
    name.write(draw, (MARGIN + beside, BRAND_LINE - 2), words, WHITE)


def _picture(image: Any) -> Image.Image | None:
    """The page's picture, cut around its focal point; None where its file is lost."""
    try:
        rendition = image.get_rendition(f"fill-{PICTURE_WIDTH}x{HEIGHT}|format-jpeg")
        with rendition.file.open("rb") as file, Image.open(file) as opened:
            return ImageOps.fit(opened.convert("RGB"), (PICTURE_WIDTH, HEIGHT))
    except (SourceImageIOError, OSError):  # lost, or broken since it was checked: the card says its words
        return None
