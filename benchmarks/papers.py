"""PDFs of text, and PDFs that are pictures of text, as a scanner makes them: grey, askew, speckled."""

import io
import random

from fpdf import FPDF
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"
_DPI = 200
_A4 = (1654, 2339)
"""In pixels at that resolution."""

_MARGIN, _SIZE, _LINE = 180, 34, 52


def text_pdf(*pages: str, title: str = "") -> bytes:
    """A born-digital PDF with a text layer."""
    document = FPDF()
    document.add_font("Serif", fname=FONT)
    document.set_font("Serif", size=12)
    if title:
        document.set_title(title)
    for text in pages:
        document.add_page()
        document.multi_cell(0, 6, text)
    return bytes(document.output())


def scan_pdf(*pages: str, skew: float = 0.8, noise: int = 4000, seed: int = 1) -> bytes:
    """A PDF of pictures: each page's lines drawn, turned by `skew` degrees, blurred, speckled with `noise` dots."""
    pictures = [_picture(text, skew, noise, random.Random(seed + n)) for n, text in enumerate(pages)]  # noqa: S311 - no secret
    content = io.BytesIO()
    pictures[0].save(content, "PDF", resolution=_DPI, save_all=True, append_images=pictures[1:], quality=70)
    return content.getvalue()


def _picture(text: str, skew: float, noise: int, chance: random.Random) -> Image.Image:
    page = Image.new("L", _A4, 250)
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(FONT, _SIZE)
    for n, line in enumerate(text.splitlines()):
        draw.text((_MARGIN, _MARGIN + n * _LINE), line, font=font, fill=35)
    page = page.rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=250)
    page = page.filter(ImageFilter.GaussianBlur(0.7))
    for _ in range(noise):
        x, y = chance.randrange(_A4[0]), chance.randrange(_A4[1])
        page.putpixel((x, y), chance.randrange(60, 230))
    return page
