"""The admin wears the municipality's name and mark, in colours that can be read, and asks nobody else."""

import colorsys
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.templatetags.static import static

from home.setup.access import CHIEFS
from tests.editing import sign_in
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db

NAMES = {"sq": "Komuna e Gjilanit", "sr-latn": "Opština Gnjilane", "tr": "Gilan Belediyesi"}
WHITE = (1.0, 1.0, 1.0)
DARK = (0.149, 0.149, 0.149)
"""The admin's pages in the dark theme: `--w-color-grey-600`."""


@pytest.mark.parametrize(("code", "name"), NAMES.items())
def test_who_signs_in_reads_the_municipalitys_name_in_their_language(client, code, name):
    root = document(client.get("/cms/login/", headers={"accept-language": code}))
    assert text(one(root, "//h1")).startswith(name)
    assert one(root, "//h1//*[@class='mark']") is not None
    assert name in text(one(root, "//title"))
    assert "Wagtail" not in text(one(root, "//title"))
    assert not root.xpath("//*[@class='login-logo']")


def test_every_page_of_the_admin_has_mark_name_icon_and_colours(client):
    sign_in(client, CHIEFS)
    answer = client.get("/cms/").content.decode()
    branding = re.search(r"<template data-wagtail-sidebar-branding-logo>(.*?)</template>", answer, re.DOTALL).group(1)
    assert 'class="mark"' in branding
    assert NAMES["sq"] in branding
    for path in ("img/favicon.svg", "img/favicon.png", "admin/branding.css"):
        assert static(path) in answer
        assert finders.find(path)


@pytest.mark.parametrize("path", ["", "account/", "pages/", "images/", "documents/", "reports/reviews/"])
def test_the_admin_asks_nobody_else_for_anything(client, path):
    sign_in(client, superuser=True)
    root = document(client.get(f"/cms/{path}", follow=True))
    asked = root.xpath("//script/@src | //link/@href | //img/@src | //iframe/@src | //source/@srcset")
    assert len(asked) > 5
    assert [address for address in asked if not re.match(r"/(?!/)|data:", address)] == []
    assert "gravatar" not in client.get(f"/cms/{path}", follow=True).content.decode()


def test_nothing_looks_for_updates_and_help_has_no_news_of_the_software(client):
    sign_in(client, superuser=True)
    answer = client.get("/cms/").content.decode()
    assert "w-upgrade" not in answer
    assert "releases.wagtail" not in answer
    assert "whats-new-in-wagtail" not in answer
    assert "guide.wagtail.org" not in answer
    assert "keyboard-shortcuts-trigger" in answer


def _styles():
    """The variables of the stylesheet: those of the light theme, and the light ones with the dark ones over them."""
    css = Path(str(finders.find("admin/branding.css"))).read_text(encoding="utf-8")

    def variables(selector):
        body = re.search(rf"^\s*{re.escape(selector)} {{(.*?)}}", css, re.DOTALL | re.MULTILINE).group(1)
        return dict(re.findall(r"(--[\w-]+): ([^;]+);", body))

    light, dark, system = (variables(selector) for selector in (":root", ".w-theme-dark", ".w-theme-system"))
    assert dark == system
    return light, light | dark


def _colour(values, name, *, lightness=None):
    def number(part):
        return float(values[f"--w-color-{name}-{part}"].rstrip("%"))

    light = number("lightness") if lightness is None else lightness
    return colorsys.hls_to_rgb(number("hue") / 360, light / 100, number("saturation") / 100)


def _contrast(one_colour, other):
    def luminance(colour):
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one_colour), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _hex(value):
    return tuple(int(value[i : i + 2], 16) / 255 for i in (1, 3, 5))


def test_menus_links_and_buttons_can_be_read_in_both_themes():
    light, dark = _styles()
    brighter = float(dark["--w-color-secondary-100-lightness"].rstrip("%"))
    assert _contrast(_colour(light, "primary"), WHITE) >= 4.5  # menus, headings
    assert _contrast(_colour(light, "secondary"), WHITE) >= 4.5  # links, buttons
    assert _contrast(_colour(dark, "secondary"), WHITE) >= 4.5  # buttons
    assert _contrast(_colour(dark, "secondary", lightness=brighter), DARK) >= 4.5  # links


def test_the_focus_can_be_seen_in_both_themes():
    light, dark = _styles()
    assert _contrast(_hex(light["--w-color-focus"]), WHITE) >= 3
    assert _contrast(_hex(dark["--w-color-focus"]), DARK) >= 3
