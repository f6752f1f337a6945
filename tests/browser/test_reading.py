"""What a citizen does: read, filter, search, switch the language. Without script, without cookies."""

import re

import pytest

pytestmark = pytest.mark.browser

LATIN_WORD = re.compile(r"[A-Za-zčćšžđČĆŠŽĐ]{2,}")
CODES = ("sq", "sr-latn", "sr-cyrl", "tr", "en")
REFUSED = ("404", "search-error", "tombstone")
"""What the site answers with another status than 200."""


def test_everything_a_reader_needs_works_without_script(open_page, kinds):
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


def test_a_list_is_narrowed_by_its_form(open_page, kinds):
    page = open_page(kinds["sq"]["DecisionIndexPage"], java_script_enabled=False)
    before = page.locator("main a[href*='/vendime/vendim-']").count()
    page.goto(f"{kinds['sq']['DecisionIndexPage']}?body=kryetari&sort=oldest")
    after = page.locator("main a[href*='/vendime/vendim-']").count()
    assert 0 < after < before


@pytest.mark.parametrize("code", CODES)
def test_public_pages_set_no_cookie_ask_no_third_party_and_complain_of_nothing(open_page, site, kinds, code):
    page = open_page()
    asked, complaints = [], []

    def note(message):
        if message.type == "error":
            complaints.append((message.text, message.location["url"]))

    page.on("request", lambda request: asked.append(request.url))
    page.on("console", note)
    for kind, path in kinds[code].items():
        if kind not in REFUSED:  # Chromium itself reports the status
            page.goto(path)
    assert complaints == []
    assert page.context.cookies() == []
    assert len(asked) > 28
    assert [url for url in asked if not url.startswith((site.url, "data:"))] == []


def test_a_page_in_cyrillic_has_cyrillic_words(open_page, kinds):
    page = open_page()
    for kind, path in kinds["sr-cyrl"].items():
        page.goto(path)
        text = page.locator("main").inner_text()
        cyrillic = len(re.findall(r"[Ѐ-ӿ]{2,}", text))
        latin = LATIN_WORD.findall(text)
        assert cyrillic > 10 * max(1, len(set(latin)) / 4), (kind, sorted(set(latin))[:20])


def test_the_switcher_leads_to_the_same_page_in_each_language(open_page, kinds):
    page = open_page(kinds["sq"]["DecisionPage"])
    reached = {}
    for link in page.locator("a[hreflang]").all():
        reached[link.get_attribute("hreflang")] = link.get_attribute("href")
    assert {"sr-Latn", "sr-Cyrl", "tr", "en"} <= set(reached)
    for href in reached.values():
        page.goto(href)
        assert page.locator("h1").count() == 1


def test_a_wrong_address_is_answered_in_the_readers_language(open_page, kinds):
    for code in CODES:
        page = open_page()
        answer = page.goto(kinds[code]["404"])
        assert answer.status == 404
        assert page.locator("html").get_attribute("lang").lower() == code
        assert page.locator("h1").count() == 1
