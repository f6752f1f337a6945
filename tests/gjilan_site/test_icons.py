"""Icons of browsers and home screens, and the manifest that names them."""

import io
import json

import pytest
from django.contrib.staticfiles import finders
from django.utils.translation import override
from PIL import Image, ImageChops

from core.languages import LANGUAGES
from core.script import reader_script
from gjilan_site.icons import ROOT_FILES, icons, tile
from home.setup.texts import HOME
from tests.markup import document, one


def _opened(content):
    return Image.open(io.BytesIO(content)).convert("RGBA")


@pytest.mark.parametrize("path", icons(), ids=lambda path: path.name)
def test_the_icons_are_those_that_the_mark_gives(path):
    drawn = _opened(icons()[path])
    kept = _opened(path.read_bytes())
    assert kept.size == drawn.size
    assert max(max(band.tobytes()) for band in ImageChops.difference(kept, drawn).split()) <= 2
    assert len(path.read_bytes()) < 40_000


def test_the_old_icon_holds_three_sizes():
    with Image.open(ROOT_FILES / "favicon.ico") as icon:
        assert icon.info["sizes"] == {(16, 16), (32, 32), (48, 48)}


def test_the_mark_of_a_maskable_icon_stays_where_no_phone_cuts():
    icon = tile(512, corner=0, part=0.8).convert("L")
    white = icon.point(lambda value: 255 * (value > 200)).getbbox()
    assert white is not None
    assert min(white[0], white[1], 512 - white[2], 512 - white[3]) >= 51


def test_browsers_get_the_icon_that_they_ask_for_untold(client):
    response = client.get("/favicon.ico")
    assert response.status_code == 200
    assert b"".join(response.streaming_content) == (ROOT_FILES / "favicon.ico").read_bytes()


@pytest.mark.django_db
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_manifest_is_in_the_readers_language_and_its_icons_exist(code, client):
    root = document(client.get(f"/{code}/"))
    response = client.get(one(root, "//link[@rel='manifest']").get("href"))
    assert (response.status_code, response["Content-Type"]) == (200, "application/manifest+json")
    data = json.loads(response.content)
    assert (data["lang"], data["start_url"]) == (LANGUAGES[code].html_lang, f"/{code}/")
    with override(code):
        assert data["name"] == reader_script(HOME["title"][LANGUAGES[code].locale_code])
    assert 0 < len(data["short_name"]) <= 12
    for icon in data["icons"]:
        path = finders.find(icon["src"].removeprefix("/static/"))
        assert path is not None
        with Image.open(path) as image:
            assert "x".join(map(str, image.size)) == icon["sizes"]
    assert {icon["purpose"] for icon in data["icons"]} == {"any", "maskable"}
    assert not response.cookies


@pytest.mark.django_db
def test_the_colour_of_the_browsers_frame_is_named_for_light_and_dark(client):
    root = document(client.get("/sq/"))
    assert set(root.xpath("//meta[@name='theme-color']/@media")) == {
        "(prefers-color-scheme: light)",
        "(prefers-color-scheme: dark)",
    }
