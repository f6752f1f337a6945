"""Prints the demonstration's PDFs and renders its pictures: `python -m demo.make_files`.

The results are committed; whoever changes a source in demo/files/src or demo/images/src, or a decision that is printed
from its own words (`DemoFile.printed_of`), runs this again; `python -m demo.make_files printed` does these alone. It
needs Chromium, playwright and Pillow (requirements-dev.txt) and the Liberation fonts, which the PDFs embed.
"""

import io
import os
import random
import sys
from pathlib import Path

from PIL import Image, ImageFilter
from playwright.sync_api import Browser, Page, sync_playwright

from demo import content
from demo.paper import document

HERE = Path(__file__).parent
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
PICTURE_SIZE = (1600, 1000)
SCAN_SIZE = (1240, 1754)
"""A4 at 150 dots an inch."""

MOST_PICTURE_BYTES = 140_000
QUALITIES = [(0, quality) for quality in range(88, 72, -4)] + [(2, quality) for quality in range(84, 60, -4)]
"""Best first: pictures with much detail give up some sharpness of colour before anything else."""

_LINE = '<div style="width:100%;margin:0 20mm;font:8pt Liberation Serif;color:#45595b;text-align:center">{}</div>'
_PAGES = ' <span class="pageNumber"></span>/<span class="totalPages"></span>'


def print_pdf(browser: Browser, source: Path, target: Path) -> None:
    """Print one HTML file as a tagged PDF."""
    page = browser.new_page()
    page.goto(source.as_uri())
    _print_page(page, target)


def print_decisions(browser: Browser) -> None:
    """Print every decision that is printed from its own words."""
    css = (HERE / "files/src/document.css").read_text(encoding="utf-8")
    decisions = {decision.key: decision for decision in content.DECISIONS}
    for file in content.FILES:
        if file.printed_of:
            page = browser.new_page()
            page.set_content(document(decisions[file.printed_of], file.language, css))
            _print_page(page, HERE / "files" / file.name)


def _print_page(page: Page, target: Path) -> None:
    """As a tagged PDF; the meta tags `header` and `footer` stand on every page."""
    header, footer = (
        page.locator(f'meta[name="{name}"]').get_attribute("content") or "" for name in ("header", "footer")
    )
    page.pdf(
        path=target,
        format="A4",
        margin={"top": "24mm", "bottom": "22mm", "left": "24mm", "right": "24mm"},
        print_background=True,
        display_header_footer=True,
        header_template=_LINE.format(header),
        footer_template=_LINE.format(footer + _PAGES),
        tagged=True,
        outline=True,
    )
    page.close()


def scan(browser: Browser, source: Path, target: Path) -> None:
    """Render one HTML file as a scanner would: a grey picture, askew and speckled, in a PDF without any text."""
    width, height = SCAN_SIZE
    page = browser.new_page(viewport={"width": width, "height": height})
    page.goto(source.as_uri())
    paper = Image.open(io.BytesIO(page.screenshot())).convert("L")
    page.close()
    paper = paper.rotate(0.6, resample=Image.Resampling.BICUBIC, fillcolor=250).filter(ImageFilter.GaussianBlur(0.5))
    chance = random.Random(source.stem)  # noqa: S311 - the same speckles each time, no secret
    for _ in range(2500):
        paper.putpixel((chance.randrange(width), chance.randrange(height)), chance.randrange(60, 230))
    paper.save(target, "PDF", resolution=150, quality=55)


def render_picture(browser: Browser, source: Path, target: Path) -> None:
    """Render one SVG as JPEG, in the best quality that stays below the limit."""
    width, height = PICTURE_SIZE
    page = browser.new_page(viewport={"width": width, "height": height})
    page.set_content(f"<style>body{{margin:0}}svg{{display:block}}</style>{source.read_text(encoding='utf-8')}")
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.close()
    for subsampling, quality in QUALITIES:
        picture.save(target, quality=quality, optimize=True, progressive=True, subsampling=subsampling)
        if target.stat().st_size <= MOST_PICTURE_BYTES:
            return
    raise ValueError(f"{source.name} has too much detail for {MOST_PICTURE_BYTES} bytes")


def main() -> None:
    """Make every file again, or only the decisions that are printed from their own words."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        print_decisions(browser)
        if sys.argv[1:] != ["printed"]:
            make_from_sources(browser)
        browser.close()


def make_from_sources(browser: Browser) -> None:
    """PDFs, scans and pictures that have a source of their own."""
    for source in sorted((HERE / "files/src").glob("*.html")):
        print_pdf(browser, source, HERE / "files" / f"{source.stem}.pdf")
    for source in sorted((HERE / "files/src/scans").glob("*.html")):
        scan(browser, source, HERE / "files" / f"{source.stem}.pdf")
    for source in sorted((HERE / "images/src").glob("*.svg")):
        render_picture(browser, source, HERE / "images" / f"{source.stem}.jpg")


if __name__ == "__main__":
    main()
