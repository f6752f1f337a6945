"""What a citizen does: read, filter, search, switch the language. Without script, without cookies."""

import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]  # one process runs them: they share the site

CODES = ("sq", "sr-latn", "sr-cyrl", "tr", "en")
LATIN_WORD = re.compile(r"[A-Za-zčćšžđČĆŠŽĐ]{2,}")


def test_everything_a_reader_needs_works_without_script(open_page, addresses):
    page = open_page("/sq/", java_script_enabled=False, viewport={"width": 360, "height": 800})
    page.locator("header button[popovertarget=main-menu]").first.click()
    page.locator("header").get_by_role("link", name="Vendime").click()
    assert page.url.endswith("/sq/vendime/")
    page.goto("/sq/")
    box = page.locator("input[name=q]:visible").first
    box.fill("buxheti")
    box.press("Enter")
    assert "q=buxheti" in page.url
    assert page.locator("main mark").count() > 0


def test_a_list_is_narrowed_by_its_form(open_page, addresses):
    page = open_page(addresses["sq"]["decisions"], java_script_enabled=False)
    before = page.locator("main a[href*='/vendime/vendim-']").count()
    page.goto(f"{addresses['sq']['decisions']}?body=kryetari&sort=oldest")
    after = page.locator("main a[href*='/vendime/vendim-']").count()
    assert 0 < after < before


@pytest.mark.parametrize("code", CODES)
def test_public_pages_set_no_cookie_and_ask_no_third_party(open_page, site, addresses, code):
    page = open_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for path in addresses[code].values():
        page.goto(path)
    assert page.context.cookies() == []
    assert len(asked) > 11
    assert [url for url in asked if not url.startswith((site.url, "data:"))] == []


@pytest.mark.parametrize("code", CODES)
def test_no_page_complains_in_the_console(open_page, addresses, code):
    page = open_page()
    complaints = []

    def note(message):
        if message.type == "error":
            complaints.append((message.text, message.location["url"]))

    page.on("console", note)
    for kind, path in addresses[code].items():
        if kind != "404":  # Chromium itself reports the status
            page.goto(path)
    assert complaints == []


def test_a_page_in_cyrillic_has_cyrillic_words(open_page, addresses):
    page = open_page()
    for kind, path in addresses["sr-cyrl"].items():
        page.goto(path)
        text = page.locator("main").inner_text()
        cyrillic = len(re.findall(r"[Ѐ-ӿ]{2,}", text))
        latin = LATIN_WORD.findall(text)
        assert cyrillic > 10 * max(1, len(set(latin)) / 4), (kind, sorted(set(latin))[:20])


def test_the_switcher_leads_to_the_same_page_in_each_language(open_page, addresses):
    page = open_page(addresses["sq"]["decisions-page"])
    reached = {}
    for link in page.locator("a[hreflang]").all():
        reached[link.get_attribute("hreflang")] = link.get_attribute("href")
    assert {"sr-Latn", "sr-Cyrl", "tr", "en"} <= set(reached)
    for href in reached.values():
        page.goto(href)
        assert page.locator("h1").count() == 1


def test_a_wrong_address_is_answered_in_the_readers_language(open_page, addresses):
    for code in CODES:
        page = open_page()
        answer = page.goto(addresses[code]["404"])
        assert answer.status == 404
        assert page.locator("html").get_attribute("lang").lower() == code
        assert page.locator("h1").count() == 1
