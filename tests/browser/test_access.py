"""Everybody can use every kind of page."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]  # one process runs them: they share the site

CODES = ("sq", "sr-latn", "sr-cyrl", "tr", "en")
WIDTHS = (320, 360, 768, 1280)


def violations(page):
    """What axe finds, in words."""
    result = Axe().run(page)
    found = result.response["violations"]
    return [
        f"{each['id']}: {each['help']} at {json.dumps([node['target'] for node in each['nodes']][:5])}"
        for each in found
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("code", CODES)
def test_axe_finds_nothing_on_any_kind_of_page(open_page, addresses, code, scheme):
    page = open_page(color_scheme=scheme)
    found = {}
    for kind, path in addresses[code].items():
        page.goto(path)
        found[kind] = violations(page)
    assert len(found) >= 11
    assert not {kind: problems for kind, problems in found.items() if problems}


@pytest.mark.parametrize("code", ["sq", "sr-cyrl", "tr"])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_is_wider_than_the_window(open_page, addresses, code, width):
    page = open_page(viewport={"width": width, "height": 800})
    too_wide = {}
    for kind, path in addresses[code].items():
        page.goto(path)
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            too_wide[kind] = over
    assert not too_wide


def test_text_at_four_times_its_size_stays_in_the_window(open_page, addresses):
    page = open_page(viewport={"width": 1280, "height": 900})
    too_wide = {}
    for kind, path in addresses["sq"].items():
        page.goto(path)
        page.evaluate("document.documentElement.style.fontSize = '400%'")
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            too_wide[kind] = over
    assert not too_wide


def test_the_first_key_leads_past_the_header(open_page):
    page = open_page("/sq/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_every_focused_control_is_seen_to_be_focused(open_page, addresses):
    page = open_page(addresses["sq"]["decisions"])
    unseen = []
    for _ in range(40):
        page.keyboard.press("Tab")
        state = page.evaluate(
            """() => { const e = document.activeElement; if (!e || e === document.body) return null;
            const s = getComputedStyle(e); const r = e.getBoundingClientRect();
            const outlined = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 || s.boxShadow !== 'none';
            return {tag: e.outerHTML.slice(0, 80), outlined, visible: r.width > 0 && r.height > 0} }"""
        )
        if state and not (state["outlined"] and state["visible"]):
            unseen.append(state["tag"])
    assert not unseen


def test_targets_are_large_enough_for_a_finger(open_page, addresses):
    page = open_page(viewport={"width": 360, "height": 800})
    small = {}
    for kind, path in addresses["sq"].items():
        page.goto(path)
        small[kind] = page.evaluate(
            """() => [...document.querySelectorAll('a, button, summary, input, select')].filter(e => {
              const r = e.getBoundingClientRect(); const s = getComputedStyle(e);
              if (!r.width || s.visibility === 'hidden' || e.closest('.visually-hidden, [class*=skip]')) return false;
              if (s.display === 'inline') return false;  // links inside a sentence are exempt (WCAG 2.5.8)
              return r.height < 24 || r.width < 24 }).map(e => e.outerHTML.slice(0, 90))"""
        )
    assert not {kind: found for kind, found in small.items() if found}
