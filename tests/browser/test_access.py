"""Everybody can use every kind of page: rules of axe, width, size of targets, colours forced by the reader, motion."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

CODES = ("sq", "sr-latn", "sr-cyrl", "tr", "en")
WIDTHS = (320, 360, 768, 1280)

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL_TARGETS = """() => [...document.querySelectorAll('a, button, summary, input, select, textarea')].filter(e => {
  const r = e.getBoundingClientRect(); const s = getComputedStyle(e);
  if (!r.width || s.visibility === 'hidden' || e.closest('.visually-hidden, [class*=skip]')) return false;
  if (s.display === 'inline') return false;  // links inside a sentence are exempt (WCAG 2.5.8)
  return r.height < 24 || r.width < 24 }).map(e => e.outerHTML.slice(0, 90))"""
MOVING = """() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);
  const lasts = value => value.split(',').some(each => parseFloat(each) > 0.01);
  return s.animationName !== 'none' && lasts(s.animationDuration) || lasts(s.transitionDuration)
    || s.scrollBehavior === 'smooth' }).map(e => e.outerHTML.slice(0, 90))"""


SCHEMES = {"light": {}, "dark": {"runOnly": ["color-contrast", "link-in-text-block"]}}
"""What axe looks at: everything, and what depends on the colours once more."""


def violations(page, scheme):
    """What axe finds, contrast included, in words."""
    page.emulate_media(color_scheme=scheme)
    found = Axe().run(page, options=SCHEMES[scheme]).response["violations"]
    return [
        f"{each['id']}: {each['help']} at {json.dumps([node['target'] for node in each['nodes']][:5])}"
        for each in found
    ]


@pytest.mark.parametrize("code", CODES)
def test_axe_finds_nothing_on_any_kind_of_page_in_light_and_dark(open_page, kinds, code):
    page = open_page(reduced_motion="reduce")
    found = {}
    for kind, path in kinds[code].items():
        page.goto(path)
        for scheme in SCHEMES:
            if problems := violations(page, scheme):
                found[f"{kind} {scheme}"] = problems
    assert not found


@pytest.mark.parametrize("code", CODES)
def test_no_page_is_wider_than_the_window(open_page, kinds, code):
    page = open_page()
    too_wide = {}
    for kind, path in kinds[code].items():
        page.goto(path)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            if (over := page.evaluate(SIDEWAYS)) > 0:
                too_wide[f"{kind} {width}"] = over
    assert not too_wide


@pytest.mark.parametrize("code", ["sq", "sr-cyrl"])
def test_text_at_four_times_its_size_stays_in_the_window(open_page, kinds, code):
    page = open_page(viewport={"width": 1280, "height": 900})
    too_wide = {}
    for kind, path in kinds[code].items():
        page.goto(path)
        page.evaluate("document.documentElement.style.fontSize = '400%'")
        if (over := page.evaluate(SIDEWAYS)) > 0:
            too_wide[kind] = over
    assert not too_wide


def test_targets_are_large_enough_for_a_finger(open_page, kinds):
    page = open_page()
    small = {}
    for kind, path in kinds["sq"].items():
        page.goto(path)
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            if found := page.evaluate(SMALL_TARGETS):
                small[f"{kind} {width}"] = found
    assert not small


def test_nothing_moves_for_readers_who_want_no_motion(open_page, kinds):
    page = open_page(reduced_motion="reduce")
    moving = {}
    for kind, path in kinds["sq"].items():
        page.goto(path)
        if found := page.evaluate(MOVING):
            moving[kind] = found[:5]
    assert not moving
