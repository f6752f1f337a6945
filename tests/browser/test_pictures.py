"""The README's picture is of the site as it is. `make pictures` writes it anew."""

import io
import os
from pathlib import Path

import pytest
from PIL import Image

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]  # one process runs them: they share the site

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "images"


def test_the_home_page_makes_a_picture(open_page):
    page = open_page("/sq/", viewport={"width": 1280, "height": 1120})
    page.wait_for_load_state("networkidle")
    picture = Image.open(io.BytesIO(page.screenshot()))
    assert picture.size == (1280, 1120)
    colours = picture.convert("RGB").getcolors(maxcolors=2_000_000) or []
    assert len(colours) > 1000, "an empty page has few colours"
    if os.environ.get("WRITE_PICTURES"):
        FOLDER.mkdir(exist_ok=True)
        picture.convert("RGB").quantize(colors=256).save(FOLDER / "home.png", optimize=True)
    assert (FOLDER / "home.png").exists()
