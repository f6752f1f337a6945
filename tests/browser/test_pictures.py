"""Pictures of the site as it is, for the README and whoever works on the look. `make pictures` writes them anew."""

import io
import os
from pathlib import Path

import pytest
from PIL import Image

pytestmark = pytest.mark.browser

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "images"
ALL_TOGETHER = 3_000_000
"""Bytes."""

WIDE, NARROW = {"width": 1280, "height": 1120}, {"width": 360, "height": 740}
PICTURES = {
    "home": ("sq", "HomePage", WIDE, {}),
    "home-dark": ("sq", "HomePage", WIDE, {"color_scheme": "dark"}),
    "home-sr-cyrl": ("sr-cyrl", "HomePage", WIDE, {}),
    "home-narrow": ("tr", "HomePage", NARROW, {}),
    "list": ("sq", "DecisionIndexPage", WIDE, {}),
    "list-narrow": ("sr-cyrl", "DecisionIndexPage", NARROW, {}),
    "act": ("sq", "ActPage", WIDE, {}),
    "act-narrow-dark": ("tr", "ActPage", NARROW, {"color_scheme": "dark"}),
    "act-print": ("sq", "ActPage", {"width": 794, "height": 1123}, {"media": "print"}),
    "vacancy": ("sq", "VacancyPage", WIDE, {}),
    "vacancy-narrow": ("sr-cyrl", "VacancyPage", NARROW, {}),
    "service": ("sq", "ServicePage", WIDE, {}),
    "service-narrow": ("tr", "ServicePage", NARROW, {}),
    "search": ("sq", "search", WIDE, {}),
    "search-narrow": ("tr", "search", NARROW, {}),
    "404": ("sr-cyrl", "404", WIDE, {}),
    "404-narrow": ("sq", "404", NARROW, {}),
}
"""Name: language, kind, size of the window, how it is looked at."""


@pytest.mark.parametrize("name", PICTURES)
def test_a_page_makes_a_picture(open_page, kinds, name):
    code, kind, size, look = PICTURES[name]
    if kind not in kinds[code]:
        pytest.skip("the site has no such page")
    page = open_page(viewport=size, color_scheme=look.get("color_scheme", "light"))
    page.emulate_media(media=look.get("media"))
    page.goto(kinds[code][kind], wait_until="networkidle")
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    assert picture.size == (size["width"], size["height"])
    assert len(picture.getcolors(maxcolors=2_000_000) or []) > 100, "an empty page has few colours"
    if os.environ.get("WRITE_PICTURES"):
        FOLDER.mkdir(exist_ok=True)
        picture.quantize(colors=128).save(FOLDER / f"{name}.png", optimize=True)
    assert (FOLDER / f"{name}.png").exists(), "make pictures"


def test_the_pictures_are_small_and_none_is_left_over():
    files = list(FOLDER.glob("*.png"))
    assert {file.stem for file in files} <= set(PICTURES)
    assert sum(file.stat().st_size for file in files) <= ALL_TOGETHER
