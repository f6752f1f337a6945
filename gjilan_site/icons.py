"""The icons of browsers and home screens, all drawn from `img/favicon.svg` (`manage.py make_icons`)."""

import io
import re
from pathlib import Path

from PIL import Image, ImageDraw

from core.sharing.mark import IMAGES, mark_mask

ROOT_FILES = Path(__file__).resolve().parent / "root"
"""What browsers ask for below `/` without being told."""
SOURCE = "favicon.svg"
CORNER = 10 / 48
"""As `rx` in the SVG."""
SAFE = 0.8
"""Of a maskable icon: what phones never cut away is a circle of this width."""
_FINER = 4


def _colour() -> str:
    """Of the tile. Raises ValueError where the SVG names none."""
    found = re.search(r'<rect[^>]*fill="(#[0-9a-f]{6})"', (IMAGES / SOURCE).read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"{SOURCE} has no tile of a colour.")
    return found.group(1)


def tile(size: int, *, corner: float = CORNER, part: float = 1.0) -> Image.Image:
    """The mark on its tile; `corner` is the radius and `part` the mark's width, both as a part of the tile's."""
    large = Image.new("L", (size * _FINER, size * _FINER))
    box = (0, 0, size * _FINER - 1, size * _FINER - 1)
    ImageDraw.Draw(large).rounded_rectangle(box, radius=round(size * _FINER * corner), fill=255)
    icon = Image.new("RGBA", (size, size), _colour())
    icon.putalpha(large.resize((size, size), Image.Resampling.LANCZOS))
    inner = round(size * part)
    offset = (size - inner) // 2
    mask = Image.new("L", (size, size))
    mask.paste(mark_mask(inner, SOURCE), (offset, offset))
    icon.paste("#ffffff", (0, 0), mask)
    return icon


def _png(icon: Image.Image) -> bytes:
    made = io.BytesIO()
    icon.save(made, "PNG", optimize=True)
    return made.getvalue()


def _ico() -> bytes:
    made = io.BytesIO()
    tiles = [tile(size) for size in (48, 32, 16)]
    tiles[0].save(made, "ICO", sizes=[each.size for each in tiles], append_images=tiles[1:])
    return made.getvalue()


def icons() -> dict[Path, bytes]:
    """Every file, by where it belongs. Phones round the corners of the touch icon and the maskable one themselves."""
    return {
        ROOT_FILES / "favicon.ico": _ico(),
        IMAGES / "favicon.png": _png(tile(48)),
        IMAGES / "touch-icon.png": _png(tile(180, corner=0).convert("RGB")),
        IMAGES / "icon-192.png": _png(tile(192)),
        IMAGES / "icon-512.png": _png(tile(512)),
        IMAGES / "icon-maskable-512.png": _png(tile(512, corner=0, part=SAFE).convert("RGB")),
    }
