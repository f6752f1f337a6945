"""Everything can be reached and used with the keyboard, in the order in which it is seen."""

from itertools import pairwise

import pytest

pytestmark = pytest.mark.browser

MOST_STOPS = 120
STOP = """async () => { for (const _ of [1, 2]) await new Promise(requestAnimationFrame);  // scrolled to
  const e = document.activeElement; if (!e || e === document.body) return null;
  const s = getComputedStyle(e); const r = e.getBoundingClientRect();
  const area = e.closest('header, nav.breadcrumbs, aside, form, main, footer') || document.body;
  const popover = e.closest('[popover]');
  return {html: e.outerHTML.slice(0, 90), seen: r.width > 0 && r.height > 0,
    marked: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 || s.boxShadow !== 'none',
    covered: r.bottom <= 0 || r.top >= innerHeight,
    top: r.top + scrollY, left: r.left, height: r.height, part: area.tagName + area.className, popover: !!popover} }"""


def stops(page):
    """What the focus stops at on its way from the first control to the end of the page."""
    found = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        state = page.evaluate(STOP)
        if state is None:
            break
        found.append(state)
    return found


@pytest.mark.parametrize("kind", ["HomePage", "DecisionIndexPage", "ActPage", "VacancyPage", "search", "404"])
def test_every_stop_is_seen_and_they_come_in_the_order_of_the_page(open_page, kinds, kind):
    found = stops(open_page(kinds["sq"][kind], reduced_motion="reduce"))  # the page jumps to what has the focus
    assert len(found) > 10
    assert [stop["html"] for stop in found if not (stop["seen"] and stop["marked"]) or stop["covered"]] == []
    backwards = [
        (before["html"], after["html"])
        for before, after in pairwise(found)
        if before["part"] == after["part"]
        and after["top"] + after["height"] <= before["top"]
        and after["left"] <= before["left"]
    ]
    assert backwards == [], "up and to the left at once: against the order of reading"


def test_the_first_key_leads_past_the_header(open_page):
    page = open_page("/sq/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("script", [True, False])
def test_the_menu_is_opened_used_and_closed_with_keys(open_page, script):
    page = open_page("/sq/", viewport={"width": 360, "height": 800}, java_script_enabled=script)
    menu = page.locator("#main-menu")
    button = page.locator("button[popovertarget=main-menu]").first
    assert not menu.is_visible()
    button.focus()
    page.keyboard.press("Enter")
    assert menu.is_visible()
    page.keyboard.press("Escape")
    assert not menu.is_visible()
    if script:
        assert button.evaluate("e => e === document.activeElement"), "closed by Escape, focus is where it was"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sq/*/")


def test_a_list_is_narrowed_with_keys_alone(open_page, kinds):
    page = open_page(kinds["sq"]["DecisionIndexPage"])
    field = page.locator("main form select").first
    field.focus()
    page.keyboard.press("ArrowDown")
    chosen = field.input_value()
    assert chosen
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('main form button')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"**={chosen}*")
    assert page.locator("main h1").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_has_meaning_is_still_seen_in_colours_of_the_reader(open_page, kinds, scheme):
    page = open_page(forced_colors="active", color_scheme=scheme)
    page.goto(kinds["sq"]["DecisionIndexPage"])
    current = page.locator(".main-nav__link[aria-current]").evaluate(
        """e => { const look = each => { const s = getComputedStyle(each);
          return [s.textDecorationLine, s.borderBlockEndWidth, s.borderBlockEndStyle, s.outlineStyle].join(' ') };
        return look(e) !== look(document.querySelector('.main-nav__link:not([aria-current])')) }"""
    )
    assert current, "where the reader is looks like everything else"
    page.goto(kinds["sq"]["VacancyIndexPage"])
    icons = page.locator("main svg:visible").all()
    assert icons
    for icon in icons:
        paper, stroke, fill = icon.evaluate(
            """e => { const s = getComputedStyle(e);
            return [getComputedStyle(document.body).backgroundColor, s.stroke, s.fill] }"""
        )
        assert {stroke, fill} - {paper, "none"}, "drawn in the colour of the paper"
