"""The site's mark as pixels, from the same SVG that pages show."""

import re
from functools import cache
from pathlib import Path
from typing import Any

from fontTools.pens.basePen import BasePen
from fontTools.svgLib.path import parse_path
from PIL import Image, ImageDraw

IMAGES = Path(__file__).resolve().parents[2] / "gjilan_site" / "static" / "img"
VIEW = 48
"""Width and height of the SVG's own square."""
_FINER = 4
"""Drawn so many times larger, then made small: Pillow's lines have no soft edges."""
_STEPS = 24
"""Straight pieces in a curve."""

Point = tuple[float, float]


class _Polyline(BasePen):
    """Takes a path and keeps points along it."""

    def __init__(self) -> None:
        super().__init__(None)
        self.points: list[Point] = []

    def _moveTo(self, pt: Any) -> None:  # noqa: N802 - fontTools' names
        self.points.append(pt)

    def _lineTo(self, pt: Any) -> None:  # noqa: N802 - fontTools' names
        self.points.append(pt)

    def _curveToOne(self, pt1: Any, pt2: Any, pt3: Any) -> None:  # noqa: N802 - fontTools' names
        start = self.points[-1]
        corners = (start, pt1, pt2, pt3)
        self.points += [_on_curve(corners, step / _STEPS) for step in range(1, _STEPS + 1)]


def _on_curve(corners: tuple[Point, ...], t: float) -> Point:
    """The point of a cubic Bézier curve."""
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
    x = sum(weight * corner[0] for weight, corner in zip(weights, corners, strict=True))
    y = sum(weight * corner[1] for weight, corner in zip(weights, corners, strict=True))
    return x, y


@cache
def stroke_of(name: str) -> tuple[tuple[Point, ...], float]:
    """The line of a mark and its width. Raises ValueError where the file has no such path."""
    svg = (IMAGES / name).read_text(encoding="utf-8")
    path = re.search(r'\bd="([^"]+)"', svg)
    width = re.search(r'stroke-width="([\d.]+)"', svg)
    if path is None or width is None:
        raise ValueError(f"{name} has no stroked path.")
    pen = _Polyline()
    parse_path(path.group(1), pen)
    return tuple(pen.points), float(width.group(1))


def mark_mask(size: int, name: str = "mark.svg") -> Image.Image:
    """A square mask of the mark: white where it is."""
    points, width = stroke_of(name)
    scale = size * _FINER / VIEW
    mask = Image.new("L", (size * _FINER, size * _FINER))
    line = [(x * scale, y * scale) for x, y in points]
    ImageDraw.Draw(mask).line(line, fill=255, width=round(width * scale), joint="curve")
    return mask.resize((size, size), Image.Resampling.LANCZOS)
